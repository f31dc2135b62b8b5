import type { Point } from '@gongkai/comparison/compare';
import { cellState, printFigure } from '@gongkai/figures';
import type { Cell } from '@gongkai/forms';
import type { Figure } from '@gongkai/kernel';
import type { CellComparison, UnitsComparison } from '@gongkai/reports';
import { screens } from '@gongkai/words';
import { numberCell, type PlannedCell, type SheetPlan, text } from '../excel/plan.ts';

const words = screens.zh.comparison;

export const framed = { framed: true } as const;
export const plain = (content: string): PlannedCell => text(content, framed);
export const head = (name: string): PlannedCell => text(name, { framed: true, strong: true, shaded: true });
export const number = (cell: Cell, figure: Figure): PlannedCell =>
  numberCell(printFigure(cell, figure), { framed: true, align: 'right' });

export const nameOf = ({ fullLabel, measure }: Cell): string => `${fullLabel}（${measure}）`;

/** A sheet of one head row and rows below it. */
export const sheet = (name: string, rows: readonly (readonly PlannedCell[])[]): SheetPlan => ({
  name,
  widths: (rows[0] ?? []).map((_, column) => Math.max(10, ...rows.map((row) => widthOf(row[column])))),
  landscape: true,
  frozen: 1,
  keyed: false,
  rows,
});

// What is longer is wrapped.
const widthOf = (cell: PlannedCell | undefined): number =>
  cell === undefined || cell.kind === 'formula' ? 0 : Math.min(48, cell.text.length * 2 + 2);

type Row = UnitsComparison['rows'][number] | CellComparison['rows'][number];

export const unitHead = [screens.zh.common.code, screens.zh.common.unit, words.file.source, screens.zh.common.state];

export const unitCells = ({ unit, unitName, source, standing }: Row): PlannedCell[] =>
  [unit, unitName, words.sources[source], words.standing[standing]].map(plain);

/** The figure of a unit, or the word for why there is none. */
export function figureCell(cell: Cell, row: UnitsComparison['rows'][number], figure: Figure): PlannedCell {
  if (row.figures === null) return plain(words.standing[row.standing]);
  const state = cellState(cell, row.unitKind, figure);
  return state === 'not-applicable' || state === 'not-reported' ? plain(words.points[state]) : number(cell, figure);
}

export const pointCell = (cell: Cell, point: Pick<Point, 'state' | 'figure'> | undefined): PlannedCell =>
  point?.state === 'value' ? number(cell, point.figure) : plain(words.points[point?.state ?? 'missing']);
