import { unescapeHtml } from '../xml.ts';
import { tableText } from './bar-table.ts';

/** A page as it reads: tables as bars, blocks as lines, without its scripts, menus and forms. */
export function htmlReport(html: string): string {
  let rest = html
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replace(/<(script|style|select|nav|noscript|head)\b[^>]*>[\s\S]*?(?:<\/\1\s*>|$)/gi, '');
  // From the innermost outward, a table that holds another last.
  for (let found = innermost.exec(rest); found !== null; found = innermost.exec(rest)) {
    const lines = tableText(rowsOf(found[1] ?? '')).replaceAll('\n', lineEnd);
    rest = `${rest.slice(0, found.index)}${lineEnd}${lines}${lineEnd}${rest.slice(found.index + found[0].length)}`;
  }
  const text = rest
    .replace(/\s+/g, ' ')
    .replace(/<\/?(p|div|tr|br|li|h[1-6]|table|section|article|dd|dt|title)\b[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replaceAll(lineEnd, '\n');
  return unescapeHtml(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

const innermost = /<table\b[^>]*>((?:(?!<table\b)[\s\S])*?)<\/table\s*>/i;
// Stands for a line end that the page's own white space must not swallow; no page holds it.
const lineEnd = '\u0001';

const rowsOf = (table: string): readonly (readonly string[])[] =>
  table
    .split(/<tr\b[^>]*>/i)
    .slice(1)
    .map((row) =>
      [...row.matchAll(/<t[dh]\b[^>]*>([\s\S]*?)(?=<\/?t[dh]\b|<\/tr\b|$)/gi)].map(([, cell]) => cellText(cell ?? '')),
    );

const cellText = (cell: string): string =>
  cell
    .replace(/<\/?(p|div|br|li)\b[^>]*>/gi, ' ')
    .replace(/<[^>]*>/g, '')
    .trim();
