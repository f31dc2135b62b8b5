import type { Result } from '@gongkai/kernel';
import { z } from 'zod';
import { type Pdf, withPdf } from '../material/pdf-text.ts';

export interface PdfReport {
  readonly text: string;
  /** Pages that are only pictures. */
  readonly bare: readonly number[];
}

/** A PDF's layer of text in its own order, which in a table is cell after cell; cells of one line are set apart. */
export const pdfReport = (name: string, bytes: Uint8Array): Promise<Result<PdfReport>> =>
  withPdf(name, bytes, readPages);

const Item = z.object({
  str: z.string(),
  hasEOL: z.boolean(),
  width: z.number(),
  height: z.number(),
  transform: z.array(z.number()).length(6),
});

async function readPages(pdf: Pdf): Promise<PdfReport> {
  const pages: (readonly string[])[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(linesOf(items));
    page.cleanup();
  }
  const bare = pages.flatMap((lines, index) => (lines.length === 0 ? [index + 1] : []));
  return { text: withoutMargins(pages).join('\n'), bare };
}

function linesOf(items: readonly unknown[]): readonly string[] {
  let text = '';
  let end: { readonly x: number; readonly y: number } | null = null;
  for (const item of items) {
    const read = Item.safeParse(item);
    if (!read.success) continue;
    const { str, hasEOL, width, height, transform } = read.data;
    const [, , , size = 0, x = 0, y = 0] = transform;
    const em = Math.max(Math.abs(size), height, 1);
    if (str.trim() !== '') {
      if (end !== null && Math.abs(y - end.y) > em / 2) text += '\n';
      // The reader joins what stands close; between cells of a table there is more than a letter's width.
      else if (end !== null && x - end.x > em * 0.8) text += '    ';
      text += str;
      end = { x: x + width, y };
    }
    if (hasEOL) {
      text += '\n';
      end = null;
    }
  }
  return text.split('\n').filter((line) => line.trim() !== '');
}

/** Page numbers, and the line that heads or ends every page, stand between the rows of tables and are no part of them. */
function withoutMargins(pages: readonly (readonly string[])[]): readonly string[] {
  const margins = new Map<string, number>();
  for (const lines of pages)
    for (const line of new Set([lines[0], lines.at(-1)]))
      if (line !== undefined) margins.set(line, (margins.get(line) ?? 0) + 1);
  return pages.flatMap((lines) =>
    lines.filter((line, index) => {
      const isMargin = index === 0 || index === lines.length - 1;
      return !(isMargin && (pageNumber.test(line.trim()) || (margins.get(line) ?? 0) > 2));
    }),
  );
}

const pageNumber = /^(?:[-—–－·]\s*\d{1,3}\s*[-—–－·]|第\s*\d{1,3}\s*页(?:\s*共\s*\d{1,3}\s*页)?)$/;
