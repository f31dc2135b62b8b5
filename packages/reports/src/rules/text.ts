import type { Range } from '@gongkai/extraction';

/** Full-width letters, digits and signs made narrow; as long as the text, so that places stay. */
export const foldWidth = (text: string): string =>
  text
    .replaceAll(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replaceAll(/[\u3000\u00a0\t]/g, ' ')
    .replaceAll('\r', '\n');

/** What lies between the given ranges of a text. */
export function rangesBetween(length: number, taken: readonly Range[]): readonly Range[] {
  const ranges: Range[] = [];
  let from = 0;
  for (const { from: start, to } of taken.toSorted((a, b) => a.from - b.from)) {
    if (start > from) ranges.push({ from, to: start });
    from = Math.max(from, to);
  }
  return from < length ? [...ranges, { from, to: length }] : ranges;
}

/** Pieces of `text` inside `ranges`, cut at `breaks` and trimmed; empty ones are left out. */
export function splitText(text: string, ranges: readonly Range[], breaks: RegExp): readonly Range[] {
  const every = new RegExp(breaks.source, 'g');
  const pieces: Range[] = [];
  for (const { from, to } of ranges) {
    let start = from;
    const part = text.slice(from, to);
    for (const match of part.matchAll(every)) {
      push(pieces, text, start, from + match.index);
      start = from + match.index + match[0].length;
    }
    push(pieces, text, start, to);
  }
  return pieces;
}

function push(pieces: Range[], text: string, from: number, to: number): void {
  const words = text.slice(from, to);
  const start = from + words.length - words.trimStart().length;
  const end = from + words.trimEnd().length;
  if (end > start) pieces.push({ from: start, to: end });
}

export const isInside = ({ from, to }: Range, at: number): boolean => at >= from && at < to;

/** Each two signs that follow one another: what texts have in common, cheaply. */
export const pairsOf = (words: string): ReadonlySet<string> =>
  new Set(Array.from(words.slice(1), (_, at) => words.slice(at, at + 2)));
