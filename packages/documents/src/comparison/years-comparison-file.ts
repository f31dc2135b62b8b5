import { type CellGroup, type Point, type Series, seriesOf } from '@gongkai/comparison/compare';
import type { Cell } from '@gongkai/forms';
import { type FormCode, type Period, printPeriod } from '@gongkai/kernel';
import type { CellComparison, YearsComparison } from '@gongkai/reports';
import { formNames, sayBreak, screens } from '@gongkai/words';
import { writeSheets } from '../excel/write-sheets.ts';
import { aboutSheet, type ComparisonAbout } from './about-sheet.ts';
import { head, nameOf, plain, pointCell, sheet, unitCells, unitHead } from './sheet.ts';

const { comparison: words } = screens.zh;

/** Years × cells of one unit as Excel; every change of form is a row of the second sheet. */
export function yearsComparisonToXlsx(
  about: ComparisonAbout,
  form: FormCode,
  group: CellGroup,
  view: YearsComparison,
): Promise<Uint8Array> {
  const all = group.cells.map((cell) => seriesOf({ form, cell, kind: view.unitKind, reports: view.reports }));
  return writeSheets([
    sheet(words.sheets.data, [
      [words.cell, ...(all[0]?.points ?? []).map(yearOfPoint)].map(head),
      ...all.map(({ cell, points }) => [plain(nameOf(cell)), ...points.map((point) => pointCell(cell, point))]),
    ]),
    sheet(words.breaks, [[words.cell, words.year, words.breaks].map(head), ...all.flatMap(breakRows)]),
    aboutSheet(about),
  ]);
}

/** One cell of every unit over the years as Excel; `asked`: the period in which it is known why a unit has no report. */
export function cellComparisonToXlsx(
  about: ComparisonAbout,
  cell: Cell,
  asked: Period,
  view: CellComparison,
): Promise<Uint8Array> {
  const periods = [
    ...new Set([...view.rows.flatMap(({ points }) => points.map(({ period }) => period)), asked]),
  ].toSorted();
  return writeSheets([
    sheet(words.sheets.data, [
      [...unitHead, ...periods.map(printPeriod)].map(head),
      ...view.rows.map((row) => [
        ...unitCells(row),
        ...periods.map((period) => {
          const point = row.points.find((each) => each.period === period);
          const isOpen = period === asked && row.standing !== 'counted';
          return isOpen ? plain(words.standing[row.standing]) : pointCell(cell, point);
        }),
      ]),
    ]),
    aboutSheet(about),
  ]);
}

const yearOfPoint = ({ period, form }: Point): string =>
  form === null ? printPeriod(period) : `${printPeriod(period)} ${formNames[form]}`;

const breakRows = ({ cell, breaks }: Series) =>
  breaks.map((each) => [nameOf(cell), printPeriod(each.after), sayBreak(each)].map(plain));
