import type { Slot, Table } from '@gongkai/forms';

/** A slot at its place, spans resolved; rows and columns count from 0, head rows first. */
export interface Placed {
  readonly slot: Slot;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  /** Id of a heading, and for a figure the ids of the headings that name it (HTML `headers`). */
  readonly id: string;
  readonly headers: readonly string[];
}

export interface TableGrid {
  readonly head: readonly (readonly Placed[])[];
  readonly body: readonly (readonly Placed[])[];
  /** Figures by their place among the body's rows and columns: what the arrow keys walk over. */
  readonly figures: readonly { readonly cell: string; readonly row: number; readonly column: number }[];
}

/** A printed table as a rectangle with its headings tied to each figure. */
export function tableGrid(table: Table): TableGrid {
  const rows = [...table.head, ...table.body];
  const covered: string[][] = rows.map(() => []);
  const placed = rows.map((slots, row) => {
    let column = 0;
    return slots.map((slot): Placed => {
      while (covered[row]?.[column] !== undefined) column += 1;
      const rowSpan = slot.kind === 'label' ? (slot.rowSpan ?? 1) : 1;
      const colSpan = slot.colSpan ?? 1;
      const id = `${table.code}-${row}-${column}`;
      for (let down = 0; down < rowSpan; down += 1)
        for (let right = 0; right < colSpan; right += 1) {
          const line = covered[row + down];
          if (line !== undefined) line[column + right] = id;
        }
      return { slot, row, column, rowSpan, colSpan, id, headers: [] };
    });
  });
  const headRows = table.head.length;
  const named = placed.map((line) => line.map((each) => withHeaders(each, placed, covered, headRows)));
  const body = named.slice(headRows);
  return {
    head: named.slice(0, headRows),
    body,
    figures: body
      .flat()
      .flatMap(({ slot, row, column }) => (slot.kind === 'figure' ? [{ cell: slot.cell, row, column }] : [])),
  };
}

function withHeaders(
  each: Placed,
  placed: readonly (readonly Placed[])[],
  covered: readonly (readonly string[])[],
  headRows: number,
): Placed {
  if (each.slot.kind !== 'figure') return each;
  const labels = new Set(placed.flat().flatMap(({ slot, id }) => (slot.kind === 'label' ? [id] : [])));
  const above = covered.slice(0, headRows).map((line) => line[each.column] ?? '');
  const before = (covered[each.row] ?? []).slice(0, each.column);
  // Tables whose columns are headed anew in the body: the nearest row of headings above speaks for the figure.
  const within = covered.slice(headRows, each.row).map((line) => line[each.column] ?? '');
  const nearest = within.findLast((id) => labels.has(id));
  const ids = [...above, ...before, ...(nearest === undefined ? [] : [nearest])].filter((id) => labels.has(id));
  return { ...each, headers: [...new Set(ids)] };
}
