import type { TextBlock } from './text-block.ts';

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  mdash: '—',
  ndash: '–',
  yen: '¥',
};

// Nothing a person copies by hand is larger, and a span is a number that anybody may write.
const most = { cells: 20_000, span: 200 } as const;

/**
 * The first table of a page copied to the clipboard (Excel, WPS, a browser), spans resolved: the text stands at a merged
 * cell's first place, null at the others. Null when there is no table, or one inside another. Marks, scripts and styles are no text.
 */
export function htmlBlock(html: string): TextBlock | null {
  const clean = html.replace(/<!--[\s\S]*?-->|<(style|script|head)\b[\s\S]*?<\/\1\s*>/gi, '');
  const table = /<table\b[^>]*>([\s\S]*?)<\/table\s*>/i.exec(clean)?.[1];
  if (table === undefined || /<table\b/i.test(table)) return null;
  const rows = table.split(/<tr\b[^>]*>/i).slice(1);
  const block: (string | null | undefined)[][] = rows.map(() => []);
  let cells = 0;
  for (const [row, source] of rows.entries()) {
    let column = 0;
    for (const [, attributes = '', inner = ''] of source.matchAll(
      /<t[dh]\b([^>]*)>([\s\S]*?)(?=<\/t[dh]\s*>|<t[dh]\b|<\/tr\s*>|$)/gi,
    )) {
      while (block[row]?.[column] !== undefined) column += 1;
      const [down, right] = [spanOf(attributes, 'rowspan'), spanOf(attributes, 'colspan')];
      cells += down * right;
      if (cells > most.cells) return null;
      for (let y = row; y < Math.min(row + down, rows.length); y += 1)
        for (let x = column; x < column + right; x += 1) {
          const line = block[y];
          if (line !== undefined) line[x] = y === row && x === column ? textOf(inner) : null;
        }
      column += right;
    }
  }
  return block.map((line) => Array.from(line, (text) => (text === undefined ? '' : text)));
}

const spanOf = (attributes: string, name: string): number => {
  const found = new RegExp(`\\b${name}\\s*=\\s*["']?(\\d+)`, 'i').exec(attributes)?.[1] ?? '1';
  return Math.min(most.span, Math.max(1, Number(found)));
};

/** Line breaks of the source are spaces, `<br>` is a line break; a no-break space is a space. */
const textOf = (inner: string): string =>
  inner
    .replace(/\s+/g, ' ')
    .replace(/ ?<br\s*\/?> ?/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(#x?[0-9a-f]+|[a-z]+);/gi, (whole, name: string) => characterOf(name) ?? whole)
    .replaceAll('\u00a0', ' ')
    .trim();

function characterOf(name: string): string | undefined {
  if (!name.startsWith('#')) return entities[name.toLowerCase()];
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
