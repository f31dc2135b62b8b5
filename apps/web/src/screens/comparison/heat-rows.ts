import { bandsOf, type CellGroup } from '@gongkai/comparison/compare';
import { type Cell, labelPath } from '@gongkai/forms';
import type { Question } from '@gongkai/kernel';
import type { UnitsComparison } from '@gongkai/reports';
import { glossOf, nameQuestion, withGloss } from '@gongkai/words';
import type { HeatHead } from '../../charts/heat-heading.tsx';
import type { HeatRow } from '../../charts/heat-map.tsx';
import { words } from '../../words.ts';
import { type ComparedRow, shownFigure } from './shown-figure.ts';
import type { Comparison } from './use-comparison.ts';

/** Short and full names of a group's cells; what all of them end with stands in the group's title already. */
export function headsOf({ cells }: CellGroup): HeatHead[] {
  const paths = cells.map(labelPath);
  const last = paths[0]?.at(-1);
  const isShared = cells.length > 1 && paths.every((path) => path.length > 1 && path.at(-1) === last);
  return cells.map((cell) => {
    const path = labelPath(cell).slice(0, isShared ? -1 : undefined);
    const full = path.join('·');
    return { key: cell.code, name: path.toReversed().join(' '), full: withGloss(full), gloss: glossOf(full) };
  });
}

/** The rows of the heat map: bands among units of one kind and level, what is asked about marked. */
export function heatRows(comparison: Comparison, { rows, questions }: UnitsComparison): HeatRow[] {
  const { form, group, search } = comparison;
  const shown = group.cells.map((cell) => rows.map((row) => shownFigure(form, cell, row, search.show ?? 'value')));
  const bands = shown.map((column) => bandsOf(column.map(({ value }) => value)));
  const questionAt = new Map(questions.map((question) => [`${question.unit}/${question.cell}`, question]));
  return rows.map((row, index) => ({
    key: row.unit,
    name: row.unitName,
    note: noteOf(row),
    cells:
      row.figures === null
        ? null
        : group.cells.map((cell, column) => {
            const { value, text } = shown[column]?.[index] ?? { value: null, text: '' };
            const question = questionAt.get(`${row.unit}/${cell.code}`);
            return {
              key: cell.code,
              text,
              band: value === null ? null : (bands[column]?.(value) ?? 'usual'),
              asked: question === undefined ? null : askedAt(comparison, row, cell, text, question),
            };
          }),
  }));
}

const noteOf = ({ source, standing, nil }: ComparedRow): string => {
  if (source === 'published') return words.comparison.sources.published;
  return standing === 'counted' && nil ? words.comparison.nil : words.comparison.standing[standing];
};

function askedAt({ ask }: Comparison, row: ComparedRow, cell: Cell, text: string, question: Question) {
  const key = `${row.unit}/${cell.code}`;
  const word = nameQuestion(question);
  return {
    word,
    name: words.comparison.openQuestion(row.unitName, withGloss(cell.fullLabel), text, word),
    href: `?ask=${encodeURIComponent(key)}`,
    open: () => ask({ ask: key }),
  };
}
