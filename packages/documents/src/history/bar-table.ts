/** A table of a file: rows of cells as they were printed, merged ones once. */
export type PrintedRows = readonly (readonly string[])[];

/**
 * A table as lines of cells between bars, so that a blank place stays a place. A table that only arranges the page (one
 * column, or whole sentences in its cells) is text: its cells follow one another as paragraphs.
 */
export function tableText(rows: PrintedRows): string {
  const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ''));
  return isLayout(filled)
    ? filled.flatMap((row) => row.filter((cell) => cell.trim() !== '')).join('\n')
    : filled.map(barLine).join('\n');
}

const barLine = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replace(/[\s|]+/g, ' ').trim()).join(' | ')} |`;

const isLayout = (rows: PrintedRows): boolean =>
  rows.every((row) => row.length < 2) ||
  rows.some((row) => row.some((cell) => cell.length > longest && cell.includes('。')));

// The longest label of an official table has 76 characters and no full stop.
const longest = 80;
