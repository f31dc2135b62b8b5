import { ok, type Result } from '@gongkai/kernel';
import { officeXml } from '../material/office-parts.ts';
import { wordText } from '../material/word-text.ts';
import { notWhatItSays } from '../read/limits.ts';
import { unzipBounded } from '../read/unzip-bounded.ts';
import { findAll, type XmlElement } from '../read/xml-tree.ts';
import { tableText } from './bar-table.ts';
import { type Numbering, numberingOf } from './word-numbering.ts';

/** The body of a Word file: paragraphs with the numbers Word prints before them, tables as bars. */
export function docxReport(name: string, bytes: Uint8Array): Result<string> {
  const files = unzipBounded(bytes, name);
  if (!files.ok) return files;
  const root = officeXml(files.value, 'word/document.xml');
  const body = root === null ? undefined : findAll(root, 'body')[0];
  if (body === undefined) return notWhatItSays(name, 'Word 文件');
  return ok(blockTexts(body, numberingOf(files.value)).join('\n'));
}

const blockTexts = (parent: XmlElement, numbering: Numbering): readonly string[] =>
  parent.children.flatMap((child): readonly string[] => {
    if (typeof child === 'string') return [];
    switch (child.name) {
      case 'p':
        return [numbering.before(child) + wordText(child).shown];
      case 'tbl':
        return [tableText(findAll(child, 'tr').map((row) => rowTexts(row, numbering)))];
      case 'sdt':
      case 'sdtContent':
        return blockTexts(child, numbering);
      default:
        return [];
    }
  });

/** A cell that goes on from above is no place of its own. */
const rowTexts = (row: XmlElement, numbering: Numbering): readonly string[] =>
  findAll(row, 'tc')
    .filter((cell) => {
      const [merge] = findAll(cell, 'vMerge');
      return merge === undefined || merge.attributes.get('val') === 'restart';
    })
    .map((cell) => blockTexts(cell, numbering).join('\n').trim());
