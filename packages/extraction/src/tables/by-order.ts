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
  const full = fullRows(folded, { from, to });
  const rows = codes.map((code) => ({ code }));
  return full.length === codes.length && full.every(isSum) && addsUp(rows, full) ? full : null;
}

/**
 * Rows of the applications table whose labels are printed otherwise, elsewhere, or with the figures in their middle: between
 * two rows that were found stand as many rows of figures as the form has there, each the sum it says. `known[i]`: the
 * stretch of the i-th row, null where it is missing; at least half are there. The result holds the missing ones that were
 * found, by their index.
 */
export function rowsBetween(
  folded: Folded,
  { from, to }: Range,
  known: readonly (Range | null)[],
): ReadonlyMap<number, readonly Value[]> {
  const found = new Map<number, readonly Value[]>();
  // Where most rows are torn from their labels nothing tells their order.
  if (2 * known.filter((row) => row !== null).length < known.length) return found;
  for (let at = 0; at < known.length; at += 1) {
    if (known[at] !== null) continue;
    const next = known.findIndex((row, index) => index > at && row !== null);
    const end = next < 0 ? known.length : next;
    const full = rowsWithin(folded, { from: known[at - 1]?.to ?? from, to: known[end]?.from ?? to });
    if (full.length === end - at && full.every(isSum))
      for (const [index, values] of full.entries()) found.set(at + index, values);
    at = end;
  }
  return found;
}

function fullRows(folded: Folded, { from, to }: Range): readonly (readonly Value[])[] {
  const full: (readonly Value[])[] = [];
  let at = from;
  for (const line of folded.text.slice(from, to).split('\n')) {
    const row = fullRow(line, at);
    if (row !== null) full.push(row);
    at += line.length + 1;
  }
  return full;
}

// Lines of full rows; where there are no bars also one cell a line, seven after seven.
function rowsWithin(folded: Folded, range: Range): readonly (readonly Value[])[] {
  const piece = folded.text.slice(range.from, range.to);
  if (piece.includes('|')) return fullRows(folded, range);
  const alone = [...piece.matchAll(/(?<!\S)\d+(?!\S)/g)].map(({ index, 0: text }) => {
    const from = range.from + index;
    return { text, from, to: from + text.length };
  });
  return alone.length % width > 0
    ? []
    : Array.from({ length: alone.length / width }, (_, row) => alone.slice(row * width, (row + 1) * width));
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

// All that stands in table three: its heads, in one piece or torn within their words, and figures.
const head = /[行政复议诉讼未经直接起后结果维持纠正其他尚审总计#():\-/\d.、]+/g;

// Side by side nobody can take one for another, whether they add up or not.
const onOneLine = /^\d+(?: +\d+){14}$/;

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
  const printed = folded.text.slice(figures[0]?.from ?? from, figures.at(-1)?.to ?? from);
  if (figures.length === 15)
    return onOneLine.test(printed) || [0, 5, 10].every((at) => isSum(figures.slice(at, at + 5))) ? figures : null;
  const ways = waysToCut(figures, 15);
  return (ways.length === 1 ? ways[0] : undefined) ?? null;
}
