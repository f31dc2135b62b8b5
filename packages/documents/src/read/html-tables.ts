import { unescapeHtml } from '../xml.ts';
import type { TextGrid } from './find-table.ts';

/**
 * Every table of a page, in order, however loosely it is written: end tags may be missing and attributes unquoted. A
 * table that holds another is passed over.
 */
export function htmlTables(html: string): readonly TextGrid[] {
  const visible = html.replace(/<!--[\s\S]*?-->/g, '').replace(/<(script|style)\b[\s\S]*?<\/\1\s*>/gi, '');
  return [...visible.matchAll(/<table\b([\s\S]*?)<\/table\s*>/gi)]
    .map(([, inside]) => inside ?? '')
    .filter((inside) => !/<table\b/i.test(inside))
    .map((inside) => expand(rowsOf(inside)));
}

interface Cell {
  readonly text: string;
  readonly rowSpan: number;
  readonly colSpan: number;
}

const rowsOf = (table: string): readonly (readonly Cell[])[] =>
  table
    .split(/<tr\b[^>]*>/i)
    .slice(1)
    .map((row) => cellsOf(row.replace(/<\/(?:tr|thead|tbody|tfoot)\b[\s\S]*$/i, '')));

/** A cell reaches to its end tag or to the next cell. */
const cellsOf = (row: string): readonly Cell[] =>
  [...row.matchAll(/<t[dh]\b([^>]*)>([\s\S]*?)(?=<\/?t[dh]\b|$)/gi)].map(([, attributes, content]) => ({
    text: unescapeHtml((content ?? '').replace(/<[^>]*>/g, '')).trim(),
    rowSpan: spanOf(attributes ?? '', 'rowspan'),
    colSpan: spanOf(attributes ?? '', 'colspan'),
  }));

const spanOf = (attributes: string, name: string): number => {
  const digits = new RegExp(`\\b${name}\\s*=\\s*["']?(\\d{1,3})`, 'i').exec(attributes)?.[1];
  return Math.min(200, Math.max(1, Number(digits ?? '1')));
};

/** Rows as a rectangle; a merged cell's text stands at its first place. */
function expand(rows: readonly (readonly Cell[])[]): TextGrid {
  const grid: string[][] = rows.map(() => []);
  for (const [row, cells] of rows.entries()) {
    let column = 0;
    for (const cell of cells) {
      while (grid[row]?.[column] !== undefined) column += 1;
      for (const [below, own] of grid.slice(row, row + cell.rowSpan).entries()) {
        for (let index = 0; index < cell.colSpan; index += 1) {
          own[column + index] = below === 0 && index === 0 ? cell.text : '';
        }
      }
    }
  }
  return grid.map((row) => Array.from(row, (text) => text ?? ''));
}
