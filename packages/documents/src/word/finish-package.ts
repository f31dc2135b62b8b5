import { strFromU8, strToU8, unzipSync } from 'fflate';
import type { Outline } from '../outline.ts';
import { escapeXml } from '../xml.ts';
import { type PackageFiles, zipPackage } from '../zip.ts';
import { fontTableXml } from './fonts.ts';
import { offTheGrid } from './styles.ts';

/**
 * What the library does not write: stand-in fonts, captions of tables for screen readers, text off the grid, and the day of the document
 * in place of the clock's.
 */
export function finishPackage(packed: Uint8Array, outline: Pick<Outline, 'day' | 'blocks'>): Uint8Array {
  const files: PackageFiles = unzipSync(packed);
  rewrite(files, 'docProps/core.xml', (xml) => withDay(xml, outline.day));
  rewrite(files, 'word/document.xml', (xml) => withCaptions(xml, captionsOf(outline)));
  rewrite(files, 'word/fontTable.xml', fontTableXml);
  rewrite(files, 'word/styles.xml', offTheGrid);
  return zipPackage(files);
}

function rewrite(files: PackageFiles, path: string, change: (xml: string) => string): void {
  const bytes = files[path];
  if (bytes === undefined) throw new Error(`the Word package has no ${path}`);
  files[path] = strToU8(change(strFromU8(bytes)));
}

const withDay = (xml: string, day: string): string =>
  xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${day}T00:00:00Z`);

const captionsOf = ({ blocks }: Pick<Outline, 'blocks'>): readonly string[] =>
  blocks.flatMap((block) => (block.kind === 'table' ? [block.table.title] : []));

/** `w:tblCaption` ends a table's properties (ECMA-376-1 §17.4.59); tables stand in the order of the outline. */
function withCaptions(xml: string, captions: readonly string[]): string {
  const waiting = [...captions];
  return xml.replaceAll('</w:tblPr>', (end) => {
    const caption = waiting.shift();
    return caption === undefined ? end : `<w:tblCaption w:val="${escapeXml(caption)}"/>${end}`;
  });
}
