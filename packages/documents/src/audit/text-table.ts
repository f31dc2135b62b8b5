import type { OutlineCell, OutlineTable } from '../outline.ts';
import { plainLine } from '../plain-text.ts';

export interface TextColumn {
  readonly head: string;
  /** Relative. */
  readonly width: number;
  /** Numbers stand as figures; everything else as text. */
  readonly figure?: true;
}

/** Columns by their heads and widths; `figures` are the places of those that hold numbers. */
export const columnsOf = (
  heads: readonly string[],
  widths: readonly number[],
  figures: readonly number[] = [],
): readonly TextColumn[] =>
  heads.map((head, column) => ({
    head,
    width: widths[column] ?? 10,
    ...(figures.includes(column) ? { figure: true as const } : {}),
  }));

interface Options {
  /** Lines printed below. */
  readonly notes?: readonly string[];
  /** What the whole table is about, as a head row across it: repeated with the head where the table goes on overleaf. */
  readonly across?: string;
  /** A short table that is read as one thing. */
  readonly together?: true;
}

/**
 * A plain table: a head row, a row an entry, the first column naming its row. `code` is unique within the document, `title`
 * is its caption.
 */
export function textTable(
  code: string,
  title: string,
  columns: readonly TextColumn[],
  entries: readonly (readonly string[])[],
  { notes = [], across, together }: Options = {},
): OutlineTable {
  const headRows = across === undefined ? 1 : 2;
  const idOf = (row: number, column: number): string => `${code}-${row}-${column}`;
  const cell = (row: number, column: number, text: string, role: OutlineCell['role']): OutlineCell => ({
    ...{ row, column, rowSpan: 1, colSpan: 1, indent: 0, strong: role === 'head', cell: null },
    ...{ text: plainLine(text), role, id: idOf(row, column) },
    headers: role === 'figure' ? [idOf(headRows - 1, column), idOf(row, 0)] : [],
  });
  const roleOf = (column: number): OutlineCell['role'] => {
    if (columns[column]?.figure === true) return 'figure';
    return column === 0 ? 'row-head' : 'text';
  };
  return {
    code,
    title,
    top: [],
    notes,
    widths: columns.map(({ width }) => width),
    headRows,
    align: 'right',
    ...(together === undefined ? {} : { together }),
    rows: [
      ...(across === undefined ? [] : [[{ ...cell(0, 0, across, 'head'), colSpan: columns.length }]]),
      columns.map(({ head }, column) => cell(headRows - 1, column, head, 'head')),
      ...entries.map((texts, index) =>
        columns.map((_, column) => cell(index + headRows, column, texts[column] ?? '', roleOf(column))),
      ),
    ],
  };
}
