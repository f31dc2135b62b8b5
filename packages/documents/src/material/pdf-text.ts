import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { ok, type Result, refuse } from '@gongkai/kernel';
import type { MaterialPart, MaterialWarning } from '@gongkai/registers/gate';
import { z } from 'zod';
import { limits, notWhatItSays, tooLarge } from '../read/limits.ts';
import { counted, places } from './material-phrases.ts';
import { type MaterialText, mostText } from './material-text.ts';
import { partOf, peopleNamed } from './office-parts.ts';

// More pages than any report has.
const mostPages = 2_000;

/** A PDF's layer of text page by page, its notes and fields, who wrote it, and the pages that are only pictures. */
export const pdfText = (name: string, bytes: Uint8Array): Promise<Result<MaterialText>> =>
  withPdf(name, bytes, textOfPdf);

/** Opens a PDF for `read`. Refused when it is locked, none at all, or has more than 2,000 pages. */
export async function withPdf<Value>(
  name: string,
  bytes: Uint8Array,
  read: (pdf: Pdf) => Promise<Value>,
): Promise<Result<Value>> {
  const { getDocument } = await openPdfJs();
  const loading = getDocument({
    data: new Uint8Array(bytes),
    // Character tables of Chinese fonts that are not in the file.
    cMapUrl: `${pdfFolder()}/cmaps/`,
    cMapPacked: true,
    disableFontFace: true,
    useSystemFonts: false,
    isEvalSupported: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  try {
    const pdf = await loading.promise;
    if (pdf.numPages > mostPages) return tooLarge(name, limits.input);
    return ok(await read(pdf));
  } catch (fault) {
    if (fault instanceof Error && fault.name === 'PasswordException') return refuse('file-locked', { name });
    if (fault instanceof Error && /^(InvalidPDF|MissingPDF|FormatError|UnknownError)/.test(fault.name))
      return notWhatItSays(name, 'PDF 文件');
    throw fault;
  } finally {
    await loading.destroy();
  }
}

/**
 * Loaded only for PDF: it is large. In Node its own worker runs on the calling thread. It makes a matrix for drawing while
 * it is being loaded, and nothing is drawn here: names without anything behind them are enough.
 */
function openPdfJs() {
  const drawing = { DOMMatrix: class {}, ImageData: class {}, Path2D: class {} };
  for (const [name, shape] of Object.entries(drawing))
    if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value: shape, configurable: true });
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}

const pdfFolder = (): string => dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

export type Pdf = Awaited<ReturnType<Awaited<ReturnType<typeof openPdfJs>>['getDocument']>['promise']>;

const Item = z.object({ str: z.string(), hasEOL: z.boolean() });
const Note = z.object({
  subtype: z.string(),
  contentsObj: z.object({ str: z.string() }).optional(),
  fieldValue: z.unknown(),
});
const Info = z.object({
  Author: z.string().optional(),
  Title: z.string().optional(),
  Subject: z.string().optional(),
  Keywords: z.string().optional(),
});

async function textOfPdf(pdf: Pdf): Promise<MaterialText> {
  const parts: MaterialPart[] = [];
  const bare: number[] = [];
  const notes: string[] = [];
  let length = 0;
  for (let number = 1; number <= pdf.numPages && length <= mostText; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const text = items.map((item) => itemText(Item.safeParse(item))).join('');
    if (text.trim() === '') bare.push(number);
    parts.push(...partOf(places.page(number), text));
    length += text.length;
    notes.push(
      ...z
        .array(Note)
        .parse(await page.getAnnotations())
        .flatMap(noteTexts),
    );
    page.cleanup();
  }
  const { info } = await pdf.getMetadata();
  const said = Info.safeParse(info).data ?? {};
  const attached = Object.keys(
    z
      .record(z.string(), z.unknown())
      .nullish()
      .parse(await pdf.getAttachments()) ?? {},
  );
  const properties = [said.Author, said.Title, said.Subject, said.Keywords].map((text) => text ?? '');
  return {
    parts: [
      ...parts,
      ...partOf(places.comments, notes.join('\n')),
      ...partOf(places.properties, properties.join('\n')),
    ],
    warnings: [
      ...(bare.length === 0 ? [] : [{ kind: 'no-text', where: places.body, text: counted.pages(bare) } as const]),
      ...(notes.length === 0
        ? []
        : [{ kind: 'comment', where: places.comments, text: counted.comments(notes.length) } as const]),
      ...attached
        .slice(0, 20)
        .map((text): MaterialWarning => ({ kind: 'embedded-file', where: places.attachments, text })),
      ...peopleNamed([said.Author ?? '']),
    ],
  };
}

const itemText = ({ data }: { readonly data?: z.infer<typeof Item> | undefined }): string =>
  data === undefined ? '' : data.str + (data.hasEOL ? '\n' : '');

/** What somebody wrote into a note, or filled into a field; a link says nothing of its own. */
const noteTexts = ({ subtype, contentsObj, fieldValue }: z.infer<typeof Note>): readonly string[] =>
  subtype === 'Link' || subtype === 'Popup'
    ? []
    : [contentsObj?.str ?? '', typeof fieldValue === 'string' ? fieldValue : ''].filter((text) => text.trim() !== '');
