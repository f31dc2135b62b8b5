import type { CellGroup } from '@gongkai/comparison/compare';
import { cellIndex, type Form, findCell } from '@gongkai/forms';
import type { Question } from '@gongkai/kernel';
import type { UnitsComparison } from '@gongkai/reports';
import { explainQuestion, nameQuestion, screens } from '@gongkai/words';
import type { PlannedCell, SheetPlan } from '../excel/plan.ts';
import { writeSheets } from '../excel/write-sheets.ts';
import { aboutSheet, type ComparisonAbout } from './about-sheet.ts';
import { figureCell, head, nameOf, number, plain, sheet, unitCells, unitHead } from './sheet.ts';

const { comparison: words, common } = screens.zh;

type View = Pick<UnitsComparison, 'rows' | 'questions'>;

/** Units × cells of a group as Excel: the figures, every question of the whole form, and what it is made of. */
export const unitsComparisonToXlsx = (
  about: ComparisonAbout,
  form: Form,
  group: CellGroup,
  view: View,
): Promise<Uint8Array> =>
  writeSheets([
    sheet(words.sheets.data, [
      [...unitHead, ...group.cells.map(nameOf)].map(head),
      ...view.rows.map((row) => [
        ...unitCells(row),
        ...group.cells.map((cell) => figureCell(cell, row, row.figures?.[cellIndex(form, cell.code)] ?? null)),
      ]),
    ]),
    questionsSheet(form, view),
    aboutSheet(about),
  ]);

function questionsSheet(form: Form, { rows, questions }: View): SheetPlan {
  const names = new Map<string, string>(rows.map(({ unit, unitName }) => [unit, unitName]));
  const { observed, word, reason } = words.file;
  return sheet(words.sheets.questions, [
    [common.code, common.unit, words.cell, observed, word, reason].map(head),
    ...questions.map((question) => questionRow(form, question, names.get(question.unit) ?? '')),
  ]);
}

function questionRow(form: Form, question: Question, unit: string): PlannedCell[] {
  const cell = findCell(form, question.cell);
  if (cell === undefined) throw new RangeError(`form ${form.code} has no cell ${question.cell}`);
  return [
    ...[question.unit, unit, nameOf(cell)].map(plain),
    number(cell, question.observed),
    plain(nameQuestion(question)),
    plain(explainQuestion(question, cell).join('')),
  ];
}
