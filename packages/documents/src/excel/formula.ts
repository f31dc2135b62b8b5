import { printFigure } from '@gongkai/figures';
import { applies, type Cell, cellIndex } from '@gongkai/forms';
import { type Figure, sumFigures } from '@gongkai/kernel';
import type { PrintedFigures } from '../form-table.ts';
import { fitsNumber, type Look, numberCell, type PlannedCell, text } from './plan.ts';

/** A place on a sheet, both counted from 0. */
export interface Address {
  readonly row: number;
  readonly column: number;
}

export const printAddress = ({ row, column }: Address): string => `${columnLetters(column)}${row + 1}`;

function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : `${columnLetters(Math.floor(column / 26) - 1)}${letter}`;
}

/** Addresses as few ranges as possible: runs down one column or along one row. */
export function printRanges(addresses: readonly Address[]): string {
  const runs: { first: Address; last: Address }[] = [];
  for (const at of addresses) {
    const run = runs.at(-1);
    if (run !== undefined && continues(run, at)) run.last = at;
    else runs.push({ first: at, last: at });
  }
  return runs
    .map(({ first, last }) => (first === last ? printAddress(first) : `${printAddress(first)}:${printAddress(last)}`))
    .join(',');
}

function continues({ first, last }: { first: Address; last: Address }, next: Address): boolean {
  const down = first.column === next.column && last.column === next.column && next.row === last.row + 1;
  const along = first.row === next.row && last.row === next.row && next.column === last.column + 1;
  return down || along;
}

/**
 * A computed total as a real formula when its figure is what the formula gives; otherwise the figure as it is, since a
 * report that states a wrong total must be printed with it. While parts are missing the formula shows nothing, as the
 * total is then not reported.
 */
export function totalCell(
  cell: Cell,
  printed: PrintedFigures,
  addressOf: (code: string) => Address | undefined,
  look: Look,
): PlannedCell {
  const figure = printed.figures[cellIndex(printed.form, cell.code)] ?? null;
  const parts = partsOf(cell, printed).map(({ code, figure: part }) => ({ figure: part, at: addressOf(code) }));
  const addresses = parts.map(({ at }) => at).filter((at) => at !== undefined);
  const whole = addresses.length > 0 && addresses.length === parts.length;
  const sum = sumOrNull(parts.map((part) => part.figure));
  if (!whole || sum !== figure) return plainFigure(cell, figure, look);
  const ranges = printRanges(addresses);
  const formula = figure === null ? `IF(COUNT(${ranges})<${parts.length},"",SUM(${ranges}))` : `SUM(${ranges})`;
  const result = printFigure(cell, figure);
  return fitsNumber(result) ? { kind: 'formula', formula, result, ...look } : text(result, look);
}

/** A figure that nobody computes; blank is not reported. */
export const plainFigure = (cell: Cell, figure: Figure, look: Look): PlannedCell =>
  figure === null ? text('', look) : numberCell(printFigure(cell, figure), look);

/** As `computeCells`: null as long as one part that applies is not reported. */
export const sumOrNull = (figures: readonly Figure[]): Figure => (figures.includes(null) ? null : sumFigures(figures));

function partsOf(cell: Cell, { form, unitKind, figures }: PrintedFigures) {
  return (cell.computedFrom ?? []).flatMap((code) => {
    const index = cellIndex(form, code);
    const part = form.cells[index];
    return part === undefined || !applies(part, unitKind) ? [] : [{ code, figure: figures[index] ?? null }];
  });
}
