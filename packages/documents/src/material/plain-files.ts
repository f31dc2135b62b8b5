import { ok, type Result } from '@gongkai/kernel';
import { parseCsv } from '../csv.ts';
import { decodeText } from '../read/decode-text.ts';
import { notWhatItSays } from '../read/limits.ts';
import { unescapeHtml } from '../xml.ts';
import { places } from './material-phrases.ts';
import type { MaterialText } from './material-text.ts';
import { partOf } from './office-parts.ts';

/** A text, a CSV table or a page. */
export function plainFileText(name: string, bytes: Uint8Array, kind: 'txt' | 'csv' | 'html'): Result<MaterialText> {
  const text = decodeText(bytes);
  if (text === null) return notWhatItSays(name, '文本文件');
  if (kind === 'txt') return ok({ parts: partOf(places.body, text), warnings: [] });
  if (kind === 'html') return ok(htmlText(text));
  const rows = parseCsv(text).map((row) => row.join('\t'));
  return ok({ parts: partOf(places.body, rows.join('\n')), warnings: [] });
}

/** A page as it reads: cells parted by tabs, blocks by line ends. Remarks in its source are hidden text. */
function htmlText(html: string): MaterialText {
  const remarks = [...html.matchAll(/<!--([\s\S]*?)(?:-->|$)/g)].map(([, inside]) => (inside ?? '').trim()).join('\n');
  const shown = html
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replace(/<(script|style)\b[^>]*>[\s\S]*?(?:<\/\1\s*>|$)/gi, '')
    .replace(/\s+/g, ' ')
    .replace(/<t[dh]\b[^>]*>/gi, '\t')
    .replace(/<\/?(p|div|tr|br|li|h[1-6]|table|section|article|dd|dt)\b[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, '');
  const metas = [...html.matchAll(/<meta\b[^>]*\bcontent\s*=\s*["']([^"']*)["']/gi)].map(([, said]) => said ?? '');
  return {
    parts: [
      ...partOf(places.body, unescapeHtml(shown)),
      ...partOf(places.hidden, unescapeHtml(remarks)),
      ...partOf(places.properties, unescapeHtml(metas.join('\n'))),
    ],
    warnings: remarks.trim() === '' ? [] : [{ kind: 'hidden-text', where: places.hidden, text: remarks.slice(0, 100) }],
  };
}
