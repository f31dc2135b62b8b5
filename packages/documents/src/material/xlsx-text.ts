import { ok, type Result } from '@gongkai/kernel';
import type { MaterialWarning } from '@gongkai/registers/gate';
import { notWhatItSays } from '../read/limits.ts';
import { unzipBounded } from '../read/unzip-bounded.ts';
import { findAll, textOf, type XmlElement } from '../read/xml-tree.ts';
import type { PackageFiles } from '../zip.ts';
import { counted, places } from './material-phrases.ts';
import type { MaterialText } from './material-text.ts';
import { attributeOf, officeExtras, officeXml, partOf, pathsLike, spacedText } from './office-parts.ts';
import { richText } from './rich-text.ts';
import { sheetText } from './sheet-text.ts';

/** An Excel file: every sheet, hidden ones too, comments, drawings, and data kept behind pivot tables and links. */
export function xlsxText(name: string, bytes: Uint8Array): Result<MaterialText> {
  const files = unzipBounded(bytes, name);
  if (!files.ok) return files;
  const book = officeXml(files.value, 'xl/workbook.xml');
  if (book === null) return notWhatItSays(name, 'Excel 文件');
  const strings = sharedStrings(files.value);
  const sheets = sheetsOf(files.value, book);
  const texts = sheets.map(({ where, root }) => ({ where, ...sheetText(root, strings) }));
  const extras = officeExtras(files.value);
  const comments = elementsOf(files.value, /^xl\/(comments\d*|threadedComments\/.*)\.xml$/, [
    'comment',
    'threadedComment',
  ]);
  return ok({
    parts: [
      ...texts.flatMap(({ where, shown }) => partOf(where, shown)),
      ...partOf(places.comments, comments.map(spacedText).join('\n')),
      ...partOf(
        places.drawings,
        elementsOf(files.value, /^xl\/drawings\/drawing\d+\.xml$/, ['p'])
          .map(textOf)
          .join('\n'),
      ),
      ...partOf(places.data, keptBehind(files.value)),
      ...extras.parts,
    ],
    warnings: [
      ...sheets.flatMap(({ where, title, isHidden }) =>
        isHidden ? [{ kind: 'hidden-sheet', where, text: title } as const] : [],
      ),
      ...texts.flatMap(({ where, hiddenRows, hiddenColumns }) => [
        ...warningOf('hidden-rows', where, hiddenRows),
        ...warningOf('hidden-columns', where, hiddenColumns),
      ]),
      ...warningOf('comment', places.comments, comments.length === 0 ? '' : counted.comments(comments.length)),
      ...hiddenNames(book),
      ...extras.warnings,
    ],
  });
}

const warningOf = (kind: MaterialWarning['kind'], where: string, text: string): readonly MaterialWarning[] =>
  text === '' ? [] : [{ kind, where, text }];

export interface Sheet {
  readonly title: string;
  readonly where: string;
  readonly isHidden: boolean;
  readonly root: XmlElement;
}

/** The sheets of a book, in order. */
export function sheetsOf(files: PackageFiles, book: XmlElement): readonly Sheet[] {
  const relations = officeXml(files, 'xl/_rels/workbook.xml.rels');
  const targets = new Map(
    (relations === null ? [] : findAll(relations, 'Relationship')).map((each) => [
      attributeOf(each, 'Id'),
      attributeOf(each, 'Target').replace(/^\/?(xl\/)?/, 'xl/'),
    ]),
  );
  return findAll(book, 'sheet').flatMap((sheet) => {
    const root = officeXml(files, targets.get(attributeOf(sheet, 'id')) ?? '');
    const title = attributeOf(sheet, 'name');
    const isHidden = /hidden/i.test(attributeOf(sheet, 'state'));
    return root === null ? [] : [{ title, where: places.sheet(title), isHidden, root }];
  });
}

/** Texts by number; what tells how to pronounce them is left out. */
export function sharedStrings(files: PackageFiles): readonly string[] {
  const root = officeXml(files, 'xl/sharedStrings.xml');
  return root === null ? [] : findAll(root, 'si').map(richText);
}

const elementsOf = (files: PackageFiles, pattern: RegExp, names: readonly string[]): readonly XmlElement[] =>
  pathsLike(files, pattern).flatMap((path) => {
    const root = officeXml(files, path);
    return root === null ? [] : names.flatMap((each) => findAll(root, each));
  });

/** A pivot table keeps its source, a link to another file what it last read there: nobody sees it, and it goes out. */
const keptBehind = (files: PackageFiles): string => {
  const records = elementsOf(files, /^xl\/pivotCache\/.*\.xml$/, ['s', 'n']).map((each) => attributeOf(each, 'v'));
  const links = elementsOf(files, /^xl\/externalLinks\/.*\.xml$/, ['v']).map(textOf);
  return [...records, ...links].join('\n');
};

/** Names that are not shown; a filter's own name is always hidden. */
const hiddenNames = (book: XmlElement): readonly MaterialWarning[] =>
  findAll(book, 'definedName')
    .filter((each) => attributeOf(each, 'hidden') === '1' && !attributeOf(each, 'name').startsWith('_xlnm.'))
    .slice(0, 20)
    .map((each) => ({
      kind: 'defined-name',
      where: places.data,
      text: `${attributeOf(each, 'name')} = ${textOf(each)}`.slice(0, 100),
    }));
