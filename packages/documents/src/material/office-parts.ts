import type { MaterialPart, MaterialWarning } from '@gongkai/registers/gate';
import { decodeText } from '../read/decode-text.ts';
import { findAll, parseXml, textOf, type XmlElement } from '../read/xml-tree.ts';
import type { PackageFiles } from '../zip.ts';
import { places } from './material-phrases.ts';
import type { MaterialText } from './material-text.ts';

/** One part of an office file as a tree; null when it is missing. Throws when it is no XML or declares entities of its own. */
export function officeXml(files: PackageFiles, path: string): XmlElement | null {
  const part = files[path];
  if (part === undefined || part.length === 0) return null;
  const roots = parseXml(decodeText(part) ?? '<');
  if (roots === null) throw new Error('a part of an office file cannot be read');
  return roots.find(({ name }) => !name.startsWith('?')) ?? null;
}

/** Paths of a package that match, in the order of their numbers. */
export const pathsLike = (files: PackageFiles, pattern: RegExp): readonly string[] =>
  Object.keys(files)
    .filter((path) => pattern.test(path))
    .sort((a, b) => numberIn(a) - numberIn(b));

export const numberIn = (path: string): number => Number(/(\d+)\.xml$/.exec(path)?.[1] ?? '1');

export const attributeOf = (element: XmlElement | undefined, name: string): string =>
  element?.attributes.get(name)?.trim() ?? '';

/** A part, unless there is nothing in it. */
export const partOf = (where: string, text: string): readonly MaterialPart[] =>
  text.trim() === '' ? [] : [{ where, text }];

/** What Word and Excel files carry alike: who wrote them, what is embedded, what they fetch from outside. */
export function officeExtras(files: PackageFiles): MaterialText {
  const core = officeXml(files, 'docProps/core.xml');
  const app = officeXml(files, 'docProps/app.xml');
  const custom = officeXml(files, 'docProps/custom.xml');
  const said = (root: XmlElement | null, name: string) =>
    root === null ? '' : findAll(root, name).map(textOf).join(' ').trim();
  const people = [said(core, 'creator'), said(core, 'lastModifiedBy'), said(app, 'Manager')];
  const rest = ['title', 'subject', 'description', 'keywords', 'category'].map((name) => said(core, name));
  const below = (pattern: RegExp) =>
    pathsLike(files, pattern)
      .map((path) => officeXml(files, path))
      .map((root) => (root === null ? '' : spacedText(root)))
      .join('\n');
  return {
    parts: [
      ...partOf(places.properties, [...people, ...rest, custom === null ? '' : spacedText(custom)].join('\n')),
      ...partOf(places.data, below(/^customXml\/item\d+\.xml$/)),
      ...partOf(places.drawings, below(/\/(diagrams\/data|charts\/chart)\d*\.xml$/)),
    ],
    warnings: [...peopleNamed(people), ...embedded(files), ...fetched(files)],
  };
}

/** The texts of a tree, each in a line of its own. */
export const spacedText = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : `${spacedText(child)}\n`)).join('');

/** Names of people in a file's properties; what programs write by themselves names nobody. */
export const peopleNamed = (names: readonly string[]): readonly MaterialWarning[] =>
  [...new Set(names.map((name) => name.trim()))]
    .filter((name) => name !== '' && !nobody.test(name))
    .map((text) => ({ kind: 'metadata', where: places.properties, text: text.slice(0, 100) }));

const nobody =
  /^(administrator|admin|user|users|root|owner|author|pc|windows\b.*|microsoft\b.*|wps\b.*|kingsoft\b.*|apache\b.*|libreoffice\b.*|openpyxl|python-docx|un-named|unknown|\d+|微软用户|用户|管理员|未知)$/i;

const embedded = (files: PackageFiles): readonly MaterialWarning[] =>
  Object.keys(files)
    .filter(
      (path) => /\/(embeddings|activeX)\/|vbaProject|\/afchunk|\.bin$/i.test(path) && !/printerSettings/i.test(path),
    )
    .slice(0, 20)
    .map((path) => ({ kind: 'embedded-file', where: places.attachments, text: path.slice(path.lastIndexOf('/') + 1) }));

/** Relations to what lies outside the file, links that a reader clicks on left out. */
const fetched = (files: PackageFiles): readonly MaterialWarning[] =>
  pathsLike(files, /\.rels$/)
    .flatMap((path) => {
      const root = officeXml(files, path);
      return root === null ? [] : findAll(root, 'Relationship');
    })
    .filter((each) => attributeOf(each, 'TargetMode') === 'External' && !/hyperlink$/i.test(attributeOf(each, 'Type')))
    .slice(0, 20)
    .map((each) => ({ kind: 'external-link', where: places.data, text: attributeOf(each, 'Target').slice(0, 100) }));
