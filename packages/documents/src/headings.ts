import { cellIndex, type Form } from '@gongkai/forms';
import type { Grid, PlacedSlot } from './grid.ts';

/** What a label does for the figures around it: heads columns, heads its row, or only says a measure. */
export type LabelRole = 'head' | 'row-head' | 'text';

export interface Headings {
  readonly roleOf: (label: PlacedSlot) => LabelRole;
  /** Column heads from the outermost in, then row heads from the left: what a screen reader says before the figure. */
  readonly headersOf: (figure: PlacedSlot) => readonly PlacedSlot[];
}

/** Who heads what in a table, from its layout alone. */
export function headingsOf(grid: Grid, form: Form): Headings {
  const rows = grid.rows.map((_, row) => slotsOfRow(row, grid));
  const roles = new Map(grid.rows.flat().map((place) => [place, roleIn(rows[place.row] ?? [], place, grid, form)]));
  const roleOf = (place: PlacedSlot): LabelRole => roles.get(place) ?? 'text';
  return {
    roleOf,
    headersOf: (figure) => [
      ...headsAbove(figure, grid, (place) => roleOf(place) === 'head'),
      ...(rows[figure.row] ?? []).filter((place) => place.column < figure.column && roleOf(place) === 'row-head'),
    ],
  };
}

/** All that covers a row, from the left. */
function slotsOfRow(row: number, grid: Grid): readonly PlacedSlot[] {
  const places = Array.from({ length: grid.columns }, (_, column) => grid.at(row, column));
  return [...new Set(places)].filter((place) => place !== undefined);
}

/** A label heads columns when it stands in the head or in a row without figures; a row's measure heads nothing. */
function roleIn(row: readonly PlacedSlot[], place: PlacedSlot, grid: Grid, form: Form): LabelRole {
  const { slot } = place;
  if (slot.kind !== 'label' || slot.text === '') return 'text';
  if (place.row < grid.headRows) return 'head';
  const right = row.filter((other) => other.column > place.column).map((other) => other.slot);
  const isMeasure = right.some(
    (other) => other.kind === 'figure' && form.cells[cellIndex(form, other.cell)]?.measure === slot.text,
  );
  if (isMeasure) return 'text';
  return right.some((other) => other.kind !== 'label') ? 'row-head' : 'head';
}

/** The nearest run of headings above: a form may head its columns anew half-way down. */
function headsAbove(figure: PlacedSlot, grid: Grid, isHead: (place: PlacedSlot) => boolean): readonly PlacedSlot[] {
  const above: PlacedSlot[] = [];
  for (let row = figure.row - 1; row >= 0; row -= 1) {
    const place = grid.at(row, figure.column);
    const heads = place !== undefined && isHead(place);
    if (heads && !above.includes(place)) above.unshift(place);
    if (!heads && above.length > 0) break;
  }
  return above;
}
