import type { Extraction } from '../extraction.ts';
import { fold } from '../text/fold.ts';

export type TextIs =
  | { readonly kind: 'report' }
  /** Something else: a notice, a guide, a work report of another field. */
  | { readonly kind: 'other' }
  /** More than one report, by their titles. */
  | { readonly kind: 'several'; readonly titles: readonly string[] };

/**
 * Whether a text is one annual report of 政府信息公开. Known tables or the title say so; without both it has to speak of the
 * matter throughout. Titles that only stand in a menu, with no chapters below them, make no second report.
 */
export function whatTextIs(text: string, read: Pick<Extraction, 'tables' | 'title'>): TextIs {
  const titles = titlesOf(fold(text).text);
  if (titles.length > 1) return { kind: 'several', titles };
  if (read.tables.length > 0) return { kind: 'report' };
  if (read.title !== null) return { kind: otherPaper.test(read.title) ? 'other' : 'report' };
  return { kind: (text.match(/(?:信息|政务)公开/g)?.length ?? 0) >= leastNamed ? 'report' : 'other' };
}

const otherPaper = /(?:通知|通报|指南|目录|方案|办法|函|意见|规定|制度|要点)$/;
const leastNamed = 3;
const title = /(?:19|20)\d{2}.*(?:信息|政务)公开.{0,12}(?:报告|总结|年报)$/;

/** Titles of other units or years that have chapters of their own below them. */
function titlesOf(text: string): readonly string[] {
  const found: { title: string; chapters: Set<string> }[] = [];
  for (const line of text.split('\n').map((each) => each.replaceAll(' ', ''))) {
    if (title.test(line) && line.length <= 60 && !/[。;]|^《/.test(line)) {
      if (found.at(-1)?.title !== line) found.push({ title: line, chapters: new Set() });
    } else {
      const chapter = /^([一二三四五六七八九])、/.exec(line)?.[1];
      if (chapter !== undefined) found.at(-1)?.chapters.add(chapter);
    }
  }
  return [...new Set(found.filter(({ chapters }) => chapters.size > 1).map((each) => each.title))];
}
