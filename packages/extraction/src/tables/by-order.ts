import type { Range } from '../extraction.ts';
import type { Folded } from '../text/fold.ts';
import { addsUp } from './column-sums.ts';
import { waysToCut } from './cut-digits.ts';
import type { Stream } from './stream.ts';
import { numbers, type Value } from './values.ts';

/**
 * The applications table where labels were torn from their figures, as in the text of many a PDF: as many full rows of
 * figures as the form has rows, in its order. Null unless there are exactly so many and all columns add up.
 */
export function rowsByOrder(
  folded: Folded,
  { from, to }: Range,
  codes: readonly string[],
): readonly (readonly Value[])[] | null {
  const full: (readonly Value[])[] = [];
  let at = from;
  for (const line of folded.text.slice(from, to).split('\n')) {
    const row = fullRow(line, at);
    if (row !== null) full.push(row);
    at += line.length + 1;
  }
  const rows = codes.map((code) => ({ code }));
  return full.length === codes.length && full.every(isSum) && addsUp(rows, full) ? full : null;
}

const width = 7;

// Behind the last word seven places, with at least one figure.
function fullRow(line: string, start: number): readonly Value[] | null {
  const words = line.search(/[^\u4e00-\u9fff]*$/);
  const tail = line.slice(words);
  if (!tail.includes('|')) {
    const plain = numbers(tail, start + words);
    return plain.length === width && /^[\d\s]+$/.test(tail) ? plain : null;
  }
  let at = start + words;
  const places = tail.split('|').map((cell) => {
    const place = { text: cell.trim(), from: at + cell.length - cell.trimStart().length };
    at += cell.length + 1;
    return place;
  });
  const inside = places.slice(1, -1);
  while (inside.length > width && inside.at(-1)?.text === '') inside.pop();
  if (inside.length !== width || !inside.some(({ text }) => /^\d+$/.test(text))) return null;
  return inside.every(({ text }) => /^\d*$/.test(text))
    ? inside.map(({ text, from }) => ({ text: text === '' ? null : text, from, to: from + text.length }))
    : null;
}

const isSum = (values: readonly Value[]): boolean => {
  const total = values.at(-1)?.text;
  return total == null || values.slice(0, -1).reduce((sum, { text }) => sum + Number(text ?? 0), 0) === Number(total);
};

// All that stands in table three: its heads, in one piece or torn, and figures.
const head = /(?:行政复议|行政诉讼|未经复议直接起诉|复议后起诉|结果|维持|纠正|其他|尚未|审结|总计|[#():\-/\d.、])+/g;

/**
 * The fifteen figures of reviews and lawsuits where their heads are torn or stand three times apart: all figures among
 * heads alone, in groups of five that each end in their sum. Null where they are more or fewer.
 */
export function remediesByOrder(folded: Folded, stream: Stream, start: number): readonly Value[] | null {
  const before = Math.max(0, start - 200);
  const around = stream.text.slice(before, start + 400);
  const piece = [...around.matchAll(head)].find(({ index, 0: all }) => {
    const at = before + index;
    return at <= start && start < at + all.length;
  });
  if (piece === undefined || !/维持/.test(piece[0]) || !piece[0].includes('总计')) return null;
  const from = stream.at(before + piece.index);
  const last = stream.at(before + piece.index + piece[0].length - 1);
  const figures = numbers(folded.text.slice(from, last + 1), from);
  if (figures.length === 15) return [0, 5, 10].every((at) => isSum(figures.slice(at, at + 5))) ? figures : null;
  const ways = waysToCut(figures, 15);
  return (ways.length === 1 ? ways[0] : undefined) ?? null;
}
