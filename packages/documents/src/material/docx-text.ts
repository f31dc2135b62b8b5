import { ok, type Result } from '@gongkai/kernel';
import type { MaterialWarning } from '@gongkai/registers/gate';
import { notWhatItSays } from '../read/limits.ts';
import { unzipBounded } from '../read/unzip-bounded.ts';
import { findAll, type XmlElement } from '../read/xml-tree.ts';
import type { PackageFiles } from '../zip.ts';
import { counted, places } from './material-phrases.ts';
import type { MaterialText } from './material-text.ts';
import { numberIn, officeExtras, officeXml, partOf, pathsLike } from './office-parts.ts';
import { wordText } from './word-text.ts';

/** A Word file: body with tables row by row, heads and feet, notes, comments, what was deleted, what is hidden. */
export function docxText(name: string, bytes: Uint8Array): Result<MaterialText> {
  const files = unzipBounded(bytes, name);
  if (!files.ok) return files;
  const body = officeXml(files.value, 'word/document.xml');
  if (body === null) return notWhatItSays(name, 'Word 文件');
  const roots = rootsOf(files.value, body);
  const texts = roots.map(({ where, root }) => ({ where, ...wordText(root) }));
  const extras = officeExtras(files.value);
  const all = (key: 'deleted' | 'hidden' | 'fields') => texts.map((text) => text[key]).join('\n');
  const parts = [
    ...texts.flatMap(({ where, shown }) => partOf(where, shown)),
    ...partOf(places.deleted, all('deleted')),
    ...partOf(places.fields, all('fields')),
    ...extras.parts,
  ];
  const hidden = all('hidden').trim();
  return ok({
    parts,
    warnings: [
      ...(hidden === '' ? [] : [warning('hidden-text', places.hidden, hidden)]),
      ...countedWarnings(roots.map(({ root }) => root)),
      ...onlyPictures(files.value, texts),
      ...extras.warnings,
    ],
  });
}

interface Root {
  readonly where: string;
  readonly root: XmlElement;
}

function rootsOf(files: PackageFiles, body: XmlElement): readonly Root[] {
  const found = (pattern: RegExp, where: (number: number) => string) =>
    pathsLike(files, pattern).flatMap((path) => {
      const root = officeXml(files, path);
      return root === null ? [] : [{ where: where(numberIn(path)), root }];
    });
  return [
    { where: places.body, root: body },
    ...found(/^word\/header\d*\.xml$/, places.header),
    ...found(/^word\/footer\d*\.xml$/, places.footer),
    ...found(/^word\/(footnotes|endnotes)\.xml$/, () => places.notes),
    ...found(/^word\/comments\.xml$/, () => places.comments),
  ];
}

const warning = (kind: MaterialWarning['kind'], where: string, text: string): MaterialWarning => ({
  kind,
  where,
  text: text.slice(0, 100),
});

function countedWarnings(roots: readonly XmlElement[]): readonly MaterialWarning[] {
  const count = (...names: string[]) => names.flatMap((name) => roots.flatMap((root) => findAll(root, name))).length;
  const comments = count('comment');
  const changes = count('ins', 'del', 'moveFrom', 'moveTo');
  return [
    ...(comments === 0 ? [] : [warning('comment', places.comments, counted.comments(comments))]),
    ...(changes === 0 ? [] : [warning('tracked-change', places.body, counted.changes(changes))]),
  ];
}

/** A scan put into Word shows what nobody can check. */
function onlyPictures(files: PackageFiles, texts: readonly { readonly shown: string }[]): readonly MaterialWarning[] {
  const pictures = pathsLike(files, /^word\/media\//).length;
  const words = texts.map(({ shown }) => shown.trim().length).reduce((sum, length) => sum + length, 0);
  return pictures > 0 && words < 20 ? [warning('no-text', places.body, counted.pictures(pictures))] : [];
}
