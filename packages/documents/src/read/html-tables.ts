import type { TextGrid } from './find-table.ts';
import { findAll, parseXml, textOf, type XmlElement } from './xml-tree.ts';

/** Every table of a page, in order. A table that is not well-formed, or holds another, is passed over. */
export function htmlTables(html: string): readonly TextGrid[] {
  const visible = html.replace(/<!--[\s\S]*?-->/g, '').replace(/<(script|style)\b[\s\S]*?<\/\1\s*>/gi, '');
  return [...visible.matchAll(/<table\b[\s\S]*?<\/table\s*>/gi)]
    .flatMap(([text]) => parseXml(text) ?? [])
    .filter((element) => element.name === 'table')
    .map((table) => expand(findAll(table, 'tr')));
}

/** Rows as a rectangle; a merged cell's text stands at its first place. */
function expand(rows: readonly XmlElement[]): TextGrid {
  const grid: string[][] = rows.map(() => []);
  rows.forEach((row, rowIndex) => {
    const cells = row.children.filter((child) => typeof child !== 'string' && /^t[dh]$/.test(child.name));
    let column = 0;
    for (const cell of cells) {
      if (typeof cell === 'string') continue;
      while (grid[rowIndex]?.[column] !== undefined) column += 1;
      cover(grid, { row: rowIndex, column, rowSpan: spanOf(cell, 'rowspan'), colSpan: spanOf(cell, 'colspan') });
      const own = grid[rowIndex];
      if (own !== undefined) own[column] = textOf(cell).trim();
    }
  });
  return grid.map((row) => Array.from(row, (text) => text ?? ''));
}

interface Span {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
}

function cover(grid: string[][], { row, column, rowSpan, colSpan }: Span): void {
  for (const cells of grid.slice(row, row + rowSpan)) {
    for (let index = column; index < column + colSpan; index += 1) cells[index] = '';
  }
}

const spanOf = (cell: XmlElement, name: string): number =>
  Math.min(200, Math.max(1, Number(cell.attributes.get(name) ?? '1') || 1));
