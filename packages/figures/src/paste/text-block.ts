import { htmlBlock } from './html-block.ts';

/** Pasted texts by row and column. Null: covered by a merged cell that begins above or to the left. */
export type TextBlock = readonly (readonly (string | null)[])[];

/** What a spreadsheet leaves on the clipboard: the same cells twice. */
export interface Clipboard {
  readonly html: string;
  readonly text: string;
}

/** The block on a clipboard. The page form is preferred, for it alone says which cells were merged. */
export const clipboardBlock = ({ html, text }: Clipboard): TextBlock => htmlBlock(html) ?? lineBlock(text);

/**
 * Lines and tabs as spreadsheets write them: a text with a tab, a line break or a quote in it stands in quotes, quotes
 * inside are doubled. A quote that does not close by the end of its cell is a text like any other.
 */
export function lineBlock(text: string): TextBlock {
  const rows: string[][] = [[]];
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const quoted = /"((?:[^"]|"")*)"(?=[\t\n]|$)/y;
  const plain = /[^\t\n]*/y;
  for (let at = 0; ; ) {
    quoted.lastIndex = at;
    plain.lastIndex = at;
    const inQuotes = quoted.exec(source);
    const [whole] = inQuotes ?? plain.exec(source) ?? [''];
    rows.at(-1)?.push(inQuotes === null ? whole : (inQuotes[1] ?? '').replaceAll('""', '"'));
    const end = at + whole.length;
    if (end >= source.length) return rows;
    if (source[end] === '\n') rows.push([]);
    at = end + 1;
  }
}

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? '&quot;');

/** The same block for a clipboard, both ways; `clipboardBlock` reads it back. */
export function blockToClipboard(block: TextBlock): Clipboard {
  const quote = (text: string): string => (/[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const lines = block.map((row) => row.map((text) => quote(text ?? '')).join('\t'));
  const rows = block.map((row) => `<tr>${row.map((text) => `<td>${escapeHtml(text ?? '')}</td>`).join('')}</tr>`);
  return { text: lines.join('\r\n'), html: `<table>${rows.join('')}</table>` };
}
