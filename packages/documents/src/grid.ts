import type { Slot, Table } from '@gongkai/forms';

/** A slot at its place in the table's rectangle, spans resolved. Rows and columns count from 0, head rows first. */
export interface PlacedSlot {
  readonly slot: Slot;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
}

export interface Grid {
  readonly columns: number;
  readonly headRows: number;
  /** A row's slots are those that start in it. */
  readonly rows: readonly (readonly PlacedSlot[])[];
  /** What covers a place, or undefined where the form leaves a hole. */
  readonly at: (row: number, column: number) => PlacedSlot | undefined;
}

/** The table as a rectangle. Throws when slots overlap or leave the columns: that is a fault in the form's data. */
export function gridOf(table: Table): Grid {
  const columns = table.widths.length;
  const source = [...table.head, ...table.body];
  const covering: (PlacedSlot | undefined)[][] = source.map(() => []);
  const rows = source.map((slots, row) => {
    let column = 0;
    return slots.map((slot) => {
      while (covering[row]?.[column] !== undefined) column += 1;
      const placed = { slot, row, column, rowSpan: rowSpanOf(slot), colSpan: colSpanOf(slot) };
      cover(covering, placed, columns, table.code);
      return placed;
    });
  });
  return { columns, headRows: table.head.length, rows, at: (row, column) => covering[row]?.[column] };
}

const rowSpanOf = (slot: Slot): number => (slot.kind === 'label' ? (slot.rowSpan ?? 1) : 1);
const colSpanOf = (slot: Slot): number => slot.colSpan ?? 1;

function cover(covering: (PlacedSlot | undefined)[][], placed: PlacedSlot, columns: number, table: string): void {
  for (let row = placed.row; row < placed.row + placed.rowSpan; row += 1) {
    for (let column = placed.column; column < placed.column + placed.colSpan; column += 1) {
      const cells = covering[row];
      if (cells === undefined || column >= columns || cells[column] !== undefined) {
        throw new RangeError(`table ${table}: a slot does not fit at row ${placed.row}, column ${placed.column}`);
      }
      cells[column] = placed;
    }
  }
}
