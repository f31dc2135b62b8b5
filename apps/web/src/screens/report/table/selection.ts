import type { PlaceRow, TextBlock } from '@gongkai/figures';
import type { TableGrid } from '../../../ui/table-grid.ts';

/** A table's figures as rows and columns of places; a place without a figure is null. */
export type Lattice = readonly PlaceRow[];

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of places: from where it was begun to where it was drawn, and the cells in it. */
export interface Selection {
  readonly table: string;
  readonly anchor: Place;
  readonly head: Place;
  readonly cells: ReadonlySet<string>;
}

export type Direction = 'up' | 'down' | 'left' | 'right';

/** Every body row, headings too, and every column in which some figure begins. */
export function latticeOf({ body, figures }: TableGrid): Lattice {
  const columns = [...new Set(figures.map(({ column }) => column))].sort((one, other) => one - other);
  return body.map((slots) => {
    const cells = new Map(slots.flatMap(({ slot, column }) => (slot.kind === 'figure' ? [[column, slot.cell]] : [])));
    return { heading: cells.size === 0, cells: columns.map((column) => cells.get(column) ?? null) };
  });
}

export function placeOf(lattice: Lattice, cell: string): Place | null {
  const row = lattice.findIndex(({ cells }) => cells.includes(cell));
  return row < 0 ? null : { row, column: lattice[row]?.cells.indexOf(cell) ?? 0 };
}

/** Places from one to the right and downward: where a block is pasted. */
export const placesFrom = (lattice: Lattice, { row, column }: Place): Lattice =>
  lattice.slice(row).map((each) => ({ ...each, cells: each.cells.slice(column) }));

export function selectBetween(lattice: Lattice, table: string, anchor: Place, head: Place): Selection {
  const inside = rowsOf(lattice, { anchor, head }).flatMap(({ cells }) => cells);
  return { table, anchor, head, cells: new Set(inside.filter((cell) => cell !== null)) };
}

/** Draws the rectangle one place further; rows of headings are passed over. At the edge it stays. */
export function stretch(lattice: Lattice, { table, anchor, head }: Selection, direction: Direction): Selection {
  const step = direction === 'up' || direction === 'left' ? -1 : 1;
  if (direction === 'left' || direction === 'right') {
    const last = (lattice[head.row]?.cells.length ?? 1) - 1;
    const column = Math.min(last, Math.max(0, head.column + step));
    return selectBetween(lattice, table, anchor, { ...head, column });
  }
  let row = head.row + step;
  while (lattice[row]?.heading === true) row += step;
  return lattice[row] === undefined
    ? selectBetween(lattice, table, anchor, head)
    : selectBetween(lattice, table, anchor, { ...head, row });
}

/** The rectangle's texts for the clipboard: a row a line, headings left out, blank where the table has no figure. */
export const blockOf = (lattice: Lattice, selection: Selection, textOf: (cell: string) => string): TextBlock =>
  rowsOf(lattice, selection).map(({ cells }) => cells.map((cell) => (cell === null ? '' : textOf(cell))));

function rowsOf(lattice: Lattice, { anchor, head }: Pick<Selection, 'anchor' | 'head'>): Lattice {
  const [top, bottom] = [Math.min(anchor.row, head.row), Math.max(anchor.row, head.row)];
  const [left, right] = [Math.min(anchor.column, head.column), Math.max(anchor.column, head.column)];
  return lattice
    .slice(top, bottom + 1)
    .filter(({ heading }) => !heading)
    .map((row) => ({ ...row, cells: row.cells.slice(left, right + 1) }));
}

/** Top left of the rectangle, where a block pasted over it begins. */
export const cornerOf = ({ anchor, head }: Selection): Place => ({
  row: Math.min(anchor.row, head.row),
  column: Math.min(anchor.column, head.column),
});
