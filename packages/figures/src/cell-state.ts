import { applies, type Cell } from '@gongkai/forms';
import { type Figure, ok, type Result, type UnitKind } from '@gongkai/kernel';
import { parseFigure, printFigure } from './figure-text.ts';

/** The four states of a cell (goal G3). They are never merged: a blank is not a zero, and neither is "does not apply". */
export const cellStates = ['value', 'zero', 'not-applicable', 'not-reported'] as const;
export type CellState = (typeof cellStates)[number];

/** State of a cell. Where the form does not ask, whatever is stored counts for nothing. */
export function cellState(cell: Cell, unitKind: UnitKind, figure: Figure): CellState {
  if (!applies(cell, unitKind)) return 'not-applicable';
  if (figure === null) return 'not-reported';
  return figure === 0 ? 'zero' : 'value';
}

const notApplicable = 'n/a';

/** One cell as text for CSV and JSON: empty for not reported, `0`, the exact figure, or `n/a`. */
export const encodeCell = (cell: Cell, unitKind: UnitKind, figure: Figure): string =>
  cellState(cell, unitKind, figure) === 'not-applicable' ? notApplicable : printFigure(cell, figure);

/** State and figure back from `encodeCell`'s text; refused with `figure-malformed` when it is neither. */
export function decodeCell(cell: Cell, text: string): Result<{ readonly state: CellState; readonly figure: Figure }> {
  if (text === notApplicable) return ok({ state: 'not-applicable', figure: null });
  const parsed = parseFigure(cell, text, 'stored');
  if (!parsed.ok) return parsed;
  const figure = parsed.value;
  if (figure === null) return ok({ state: 'not-reported', figure });
  return ok({ state: figure === 0 ? 'zero' : 'value', figure });
}
