import type { OutlineCell, OutlineTable } from '../outline.ts';
import { plainLine } from '../plain-text.ts';

export interface TextColumn {
  readonly head: string;
  /** Relative. */
  readonly width: number;
  /** Numbers stand as figures; everything else as text. */
  readonly figure?: true;
}

/**
 * A plain table: one head row, a row an entry, the first column naming its row. `code` is unique within the document, `title`
 * is its caption.
 */
export function textTable(
  code: string,
  title: string,
  columns: readonly TextColumn[],
  entries: readonly (readonly string[])[],
  notes: readonly string[] = [],
): OutlineTable {
  const cell = (row: number, column: number, text: string, role: OutlineCell['role']): OutlineCell => ({
    ...{ row, column, rowSpan: 1, colSpan: 1, indent: 0, strong: role === 'head', cell: null },
    ...{ text: plainLine(text), role, id: `${code}-${row}-${column}` },
    headers: role === 'figure' ? [`${code}-0-${column}`, `${code}-${row}-0`] : [],
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
    headRows: 1,
    align: 'right',
    rows: [
      columns.map(({ head }, column) => cell(0, column, head, 'head')),
      ...entries.map((texts, index) =>
        columns.map((_, column) => cell(index + 1, column, texts[column] ?? '', roleOf(column))),
      ),
    ],
  };
}
