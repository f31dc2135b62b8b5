import { chineseNumeral } from '../chinese-numeral.ts';
import { attributeOf, officeXml } from '../material/office-parts.ts';
import { findAll, type XmlElement } from '../read/xml-tree.ts';
import type { PackageFiles } from '../zip.ts';

/** What Word prints before paragraphs by itself. */
export interface Numbering {
  /** Number of the next paragraph, with its marks: 一、. Empty where it has none; asked for in the order of the text. */
  readonly before: (paragraph: XmlElement) => string;
}

interface Level {
  readonly format: string;
  /** `%1、`. */
  readonly text: string;
  readonly start: number;
}

/** Chapters numbered by Word stand nowhere in the text of a file: they are counted here as Word counts them. */
export function numberingOf(files: PackageFiles): Numbering {
  const root = officeXml(files, 'word/numbering.xml');
  const lists = root === null ? new Map<string, readonly Level[]>() : listsOf(root);
  const styles = stylesOf(files);
  const counted = new Map<string, number[]>();
  return {
    before: (paragraph) => {
      const [properties] = findAll(paragraph, 'pPr');
      const style = attributeOf(properties && findAll(properties, 'pStyle')[0], 'val');
      const numbered = (properties && findAll(properties, 'numPr')[0]) ?? styles.get(style);
      const list = attributeOf(numbered && findAll(numbered, 'numId')[0], 'val');
      const depth = Number(attributeOf(numbered && findAll(numbered, 'ilvl')[0], 'val')) || 0;
      const levels = lists.get(list);
      const level = levels?.[depth];
      if (levels === undefined || level === undefined) return '';
      const counts = (counted.get(list) ?? []).slice(0, depth + 1);
      counts[depth] = (counts[depth] ?? level.start - 1) + 1;
      counted.set(list, counts);
      return level.text.replace(/%(\d)/g, (_, digit) => {
        const place = Number(digit) - 1;
        return printed(counts[place] ?? levels[place]?.start ?? 1, levels[place]?.format ?? 'decimal');
      });
    },
  };
}

function listsOf(root: XmlElement): ReadonlyMap<string, readonly Level[]> {
  const shapes = new Map(
    findAll(root, 'abstractNum').map((shape) => [
      attributeOf(shape, 'abstractNumId'),
      findAll(shape, 'lvl').map((level) => ({
        format: attributeOf(findAll(level, 'numFmt')[0], 'val'),
        text: attributeOf(findAll(level, 'lvlText')[0], 'val'),
        start: Number(attributeOf(findAll(level, 'start')[0], 'val') || '1'),
      })),
    ]),
  );
  return new Map(
    findAll(root, 'num').map((each) => [
      attributeOf(each, 'numId'),
      shapes.get(attributeOf(findAll(each, 'abstractNumId')[0], 'val')) ?? [],
    ]),
  );
}

function stylesOf(files: PackageFiles): ReadonlyMap<string, XmlElement> {
  const root = officeXml(files, 'word/styles.xml');
  const styles = root === null ? [] : findAll(root, 'style');
  return new Map(
    styles.flatMap((style) => {
      const [numbered] = findAll(style, 'numPr');
      return numbered === undefined ? [] : [[attributeOf(style, 'styleId'), numbered] as const];
    }),
  );
}

/** Marks of lists that are no numbers are left out. */
function printed(count: number, format: string): string {
  if (/^chinese|^ideograph|^taiwanese|^japaneseCounting/.test(format)) return chineseNumeral(count);
  return format === 'bullet' || format === 'none' ? '' : String(count);
}
