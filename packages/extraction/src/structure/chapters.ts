import { type Folded, original } from '../text/fold.ts';
import { lastUpTo } from '../text/last-up-to.ts';
import { readNumeral } from '../text/numerals.ts';

/** A heading and what it heads, places in the folded text. */
export interface Section {
  readonly from: number;
  readonly to: number;
  readonly body: number;
  readonly level: 1 | 2;
  readonly number: number;
  readonly title: string;
  /** The title of the chapter it is or lies in; empty before the first one. */
  readonly chapter: string;
}

const head =
  /^[ ]*(?:第?([一二三四五六七八九十]{1,3})(?: ?、|章 ?|部分 ?|\.| +(?=[^ ].{1,29}$))|\(([一二三四五六七八九十]{1,3})\)、?)[ ]*(.+)$/;
// Lines, and in copies that lost their line ends the headings behind a full stop.
const breaks = /\n|(?<=[。; ])(?=[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\))/;
const longest = 60;
// A heading that runs on into its text. 主动公开情况2013年度……: one of the usual kind with its text close behind. Else it ends at its
// first full stop, or before a colon, with something behind.
const ends = [
  /^.{2,40}?(?:情况|概述|概况|事项|措施)(?=(?:20\d{2}|本|我|全|无|截|没有|未|根据|按照|今|\())/,
  /^[^。;!? ]*[。;!? ](?=.)/,
  /^[^:]+(?=:.)/,
];

/**
 * Chapters 一、 and their parts （一）. Where counting starts again at 一 inside a chapter (plans for next year), the list is
 * text of that chapter.
 */
export function readSections(folded: Folded): readonly Section[] {
  const sections: Omit<Section, 'to'>[] = [];
  let chapter = { number: 0, title: '' };
  let inner = 0;
  let start = 0;
  for (const line of folded.text.split(breaks)) {
    const from = start;
    start += line.length + (folded.text.charAt(start + line.length) === '\n' ? 1 : 0);
    const match = head.exec(line);
    if (match === null) continue;
    const level = match[1] === undefined ? 2 : 1;
    const number = readNumeral(match[1] ?? match[2] ?? '') ?? 0;
    const fits =
      level === 1
        ? number > chapter.number && (chapter.number === 0 || number <= chapter.number + 3)
        : number > inner || number === 1;
    if (!fits) continue;
    const text = match[3] ?? '';
    const titleEnd = line.length - text.length + endOfTitle(text);
    const title = line.slice(0, titleEnd).trim();
    if (level === 1) chapter = { number, title };
    inner = level === 1 ? 0 : number;
    sections.push({
      from: from + line.search(/[^ ]/),
      body: from + titleEnd,
      level,
      number,
      title,
      chapter: chapter.title,
    });
  }
  return ended(sections, folded.text.length);
}

// A part ends where the next heading stands, a chapter where the next chapter does.
function ended(sections: readonly Omit<Section, 'to'>[], length: number): readonly Section[] {
  let [next, nextChapter] = [length, length];
  return sections
    .toReversed()
    .map((section) => {
      const to = section.level === 1 ? nextChapter : next;
      next = section.from;
      if (section.level === 1) nextChapter = section.from;
      return { ...section, to };
    })
    .toReversed();
}

export const sectionAt = (sections: readonly Section[], place: number): Section | undefined =>
  sections[lastUpTo(sections, place)];

export const originalSection = (folded: Folded, section: Section) => {
  const { from, to } = original(folded, section.from, section.to);
  return {
    from,
    to,
    body: folded.at(section.body),
    level: section.level,
    number: section.number,
    title: section.title,
  };
};

function endOfTitle(text: string): number {
  for (const end of ends) {
    const match = end.exec(text);
    if (match !== null) return match[0].length;
  }
  return Math.min(text.length, longest);
}
