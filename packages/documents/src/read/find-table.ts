import type { Form, Table } from '@gongkai/forms';
import { type Figure, ok, type Result, refuse, type UnitKind } from '@gongkai/kernel';
import { gridOf, type PlacedSlot } from '../grid.ts';
import { readFigures } from './read-figure.ts';

/** Texts of a table by row and column; a merged cell's text stands at its first place, the others are empty. */
export type TextGrid = readonly (readonly string[])[];

/**
 * The form's figures out of tables found in a file. A table counts only when every label of the form stands in its
 * place; none or several of them are refused by name, so that no figure is ever read into a wrong cell.
 */
export function figuresFromGrids(form: Form, unitKind: UnitKind, grids: readonly TextGrid[]): Result<Figure[]> {
  const texts = new Map<string, string>();
  for (const table of form.tables) {
    const found = textsOfTable(table, grids);
    if (!found.ok) return found;
    for (const [code, text] of found.value) texts.set(code, text);
  }
  return readFigures(form, unitKind, texts);
}

/** Texts by cell code of the one place where the whole table stands. */
export function textsOfTable(table: Table, grids: readonly TextGrid[]): Result<ReadonlyMap<string, string>> {
  const slots = gridOf(table).rows.flat();
  const found = grids.flatMap((grid) => placesOf(slots, grid).map((offset) => ({ grid, offset })));
  const [first] = found;
  if (first === undefined)
    return refuse('input-malformed', { path: table.title, problem: '文件中没有与本表一致的表格' });
  if (found.length > 1) return refuse('input-malformed', { path: table.title, problem: '文件中有不止一张这样的表格' });
  const { grid, offset } = first;
  return ok(
    new Map(
      slots.flatMap((place) => (place.slot.kind === 'figure' ? [[place.slot.cell, at(grid, place, offset)]] : [])),
    ),
  );
}

interface Offset {
  readonly row: number;
  readonly column: number;
}

const at = (grid: TextGrid, place: Offset, offset: Offset): string =>
  grid[place.row + offset.row]?.[place.column + offset.column] ?? '';

/** Every place in the grid at which all labels agree. */
function placesOf(slots: readonly PlacedSlot[], grid: TextGrid): readonly Offset[] {
  const labels = slots.flatMap((place) =>
    place.slot.kind === 'label' && place.slot.text !== '' ? [{ ...place, text: plainLabel(place.slot.text) }] : [],
  );
  const [first] = labels;
  if (first === undefined) return [];
  const starts = grid.flatMap((row, rowIndex) =>
    row.flatMap((text, columnIndex) =>
      plainLabel(text) === first.text ? [{ row: rowIndex - first.row, column: columnIndex - first.column }] : [],
    ),
  );
  return starts.filter((offset) => labels.every((label) => plainLabel(at(grid, label, offset)) === label.text));
}

/** A label without spaces and with full- and half-width forms made alike. */
export const plainLabel = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');
