import { ok, type Result } from '@gongkai/kernel';
import { strFromU8 } from 'fflate';
import type { TextGrid } from './find-table.ts';
import { notWhatItSays } from './limits.ts';
import { unzipBounded } from './unzip-bounded.ts';
import { findAll, parseXml, textOf, type XmlElement } from './xml-tree.ts';

/** Every table of a Word file, in order. */
export function docxTables(bytes: Uint8Array, name: string): Result<readonly TextGrid[]> {
  const files = unzipBounded(bytes, name);
  if (!files.ok) return files;
  const part = files.value['word/document.xml'];
  const roots = part === undefined ? null : parseXml(strFromU8(part));
  if (roots === null) return notWhatItSays(name, 'Word 文件');
  return ok(roots.flatMap((root) => findAll(root, 'tbl')).map((table) => findAll(table, 'tr').map(rowTexts)));
}

/** A row over the table's columns: a cell that goes on from above, and the rest of a wide one, are empty. */
const rowTexts = (row: XmlElement): readonly string[] =>
  findAll(row, 'tc').flatMap((cell) => {
    const [span] = findAll(cell, 'gridSpan');
    const [merge] = findAll(cell, 'vMerge');
    const goesOn = merge !== undefined && merge.attributes.get('val') !== 'restart';
    const width = Math.min(200, Number(span?.attributes.get('val') ?? '1') || 1);
    const text = goesOn ? '' : findAll(cell, 't').map(textOf).join('');
    return [text, ...Array.from({ length: width - 1 }, () => '')];
  });
