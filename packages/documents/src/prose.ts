import type { Block } from './outline.ts';
import { plainLine } from './plain-text.ts';

/** 序数 of GB/T 9704-2012 §7.3.3: 一、 is the chapter's own; inside it come （一） and 1. */
const levels = [
  { level: 2, mark: /^（[一二三四五六七八九十]+）/ },
  { level: 3, mark: /^\d{1,2}[.．]/ },
] as const;

// A heading of a line of its own is short and has no full stop; the longest seen in real reports has 31 characters.
const longestHeading = 40;

/**
 * Prose of a chapter as blocks: a line is a paragraph, a short numbered line a heading, a numbered first sentence a
 * run-in heading. A line that only repeats the chapter's own title is left out.
 */
export function proseBlocks(prose: string, chapterTitle: string): readonly Block[] {
  return prose
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map(plainLine)
    .filter((line) => line !== '' && line !== chapterTitle)
    .map(lineBlock);
}

function lineBlock(line: string): Block {
  const numbered = levels.find(({ mark }) => mark.test(line));
  if (numbered === undefined) return { kind: 'paragraph', text: line, lead: null };
  if (line.length <= longestHeading && !/[。；]/.test(line)) {
    return { kind: 'heading', level: numbered.level, text: line };
  }
  const end = line.indexOf('。') + 1;
  const runsIn = numbered.level === 2 && end > 0 && end < line.length && end <= longestHeading;
  return runsIn
    ? { kind: 'paragraph', lead: line.slice(0, end), text: line.slice(end) }
    : { kind: 'paragraph', lead: null, text: line };
}
