import type { Range } from '@gongkai/extraction';
import { evidenceAt, type Reading } from '../reading.ts';
import { type Check, type Failure, judged } from '../rule.ts';

/** R50: no stretch of words twice. Sentences and paragraphs of `length` signs and more are compared sign by sign. */
export const checkRepeats: Check = (reading, { limits }) => {
  const { likeness = 0.9, length = 40 } = limits;
  const pieces = [
    ...new Map([...reading.sentences, ...reading.paragraphs].map((range) => [keyOf(range), range])).values(),
  ]
    .map((range) => ({ ...range, words: wordsOf(reading, range) }))
    .filter(({ words }) => words.length >= length)
    .map((piece) => ({ ...piece, pairs: pairsOf(piece.words) }));
  const taken: Range[] = [];
  const failures: Failure[] = [];
  for (const [index, later] of pieces.entries()) {
    if (taken.some((range) => range.from <= later.from && later.to <= range.to)) continue;
    const earlier = pieces.slice(0, index).find((each) => each.to <= later.from && isAlike(each, later, likeness));
    if (earlier === undefined) continue;
    taken.push(later);
    const score = similarity(earlier.words, later.words);
    failures.push({
      kind: 'repeated',
      facts: { score: Math.round(score * 100), length },
      evidence: [evidenceAt(reading, later), evidenceAt(reading, earlier)],
    });
  }
  return judged(failures, pieces.length, 'paragraphs');
};

const keyOf = ({ from, to }: Range): string => `${from}-${to}`;

const wordsOf = ({ plain }: Reading, { from, to }: Range): string =>
  plain.slice(from, to).replaceAll(/[\s,，。;；:：、()“”"'.]/g, '');

interface Piece {
  readonly words: string;
  readonly pairs: ReadonlySet<string>;
}

const pairsOf = (words: string): ReadonlySet<string> =>
  new Set(Array.from({ length: words.length - 1 }, (_, at) => words.slice(at, at + 2)));

// The exact comparison takes the product of both lengths; pairs of signs rule nearly everything out before.
function isAlike(one: Piece, other: Piece, likeness: number): boolean {
  const [short, long] = [one, other].toSorted((a, b) => a.words.length - b.words.length);
  if (short === undefined || long === undefined || short.words.length < likeness * 0.9 * long.words.length)
    return false;
  let shared = 0;
  for (const pair of short.pairs) if (long.pairs.has(pair)) shared += 1;
  if (shared < 0.7 * Math.max(short.pairs.size, long.pairs.size)) return false;
  return similarity(one.words, other.words) >= likeness;
}

/** Twice the longest common run of signs, gaps allowed, over both lengths. */
export function similarity(one: string, other: string): number {
  let before = new Uint16Array(other.length + 1);
  for (const sign of one) {
    const row = new Uint16Array(other.length + 1);
    for (let at = 1; at <= other.length; at += 1) {
      row[at] = other.charAt(at - 1) === sign ? (before[at - 1] ?? 0) + 1 : Math.max(before[at] ?? 0, row[at - 1] ?? 0);
    }
    before = row;
  }
  return (2 * (before[other.length] ?? 0)) / (one.length + other.length);
}
