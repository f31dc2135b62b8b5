import type { Range } from '@gongkai/extraction';
import { evidenceAt, type Reading } from '../reading.ts';
import { type Check, type Failure, judged } from '../rule.ts';
import { pairsOf } from '../text.ts';

/** R50: no stretch of words twice. Paragraphs, then sentences, of `length` signs and more are compared sign by sign. */
export const checkRepeats: Check = (reading, { limits }) => {
  const { likeness = 1, length = 0 } = limits;
  const pieces = piecesOf(reading, length);
  const repeated: Repeated[] = [];
  for (const later of pieces) {
    if (repeated.some((each) => each.later.from <= later.from && later.to <= each.later.to)) continue;
    const earlier = pieces.find((each) => each.to <= later.from && isAlike(each, later, likeness));
    if (earlier !== undefined) repeated.push({ later, earlier, score: similarity(earlier.words, later.words) });
  }
  const failures = joined(repeated.toSorted((a, b) => a.later.from - b.later.from)).map(
    ({ later, earlier, score }): Failure => ({
      kind: 'repeated',
      facts: { score: Math.round(score * 100), length },
      evidence: [evidenceAt(reading, later), evidenceAt(reading, earlier)],
    }),
  );
  return judged(failures, pieces.length, 'paragraphs');
};

interface Repeated {
  readonly later: Range;
  readonly earlier: Range;
  readonly score: number;
}

// One sign that ends the sentence, and spaces.
const mostBetween = 3;

/** Sentence after sentence repeated is one repetition. */
function joined(repeated: readonly Repeated[]): readonly Repeated[] {
  const runs: Repeated[] = [];
  for (const each of repeated) {
    const last = runs.at(-1);
    if (last === undefined || each.later.from - last.later.to > mostBetween) {
      runs.push(each);
      continue;
    }
    const later = { from: last.later.from, to: each.later.to };
    runs[runs.length - 1] = { ...last, later, score: Math.min(last.score, each.score) };
  }
  return runs;
}

function piecesOf(reading: Reading, length: number): readonly (Range & Piece)[] {
  const ranges = [...reading.paragraphs, ...reading.sentences];
  return [...new Map(ranges.map((range) => [keyOf(range), range])).values()]
    .map((range) => ({ ...range, words: wordsOf(reading, range) }))
    .filter(({ words }) => words.length >= length)
    .map((piece) => ({ ...piece, pairs: pairsOf(piece.words) }));
}

const keyOf = ({ from, to }: Range): string => `${from}-${to}`;

const wordsOf = ({ plain }: Reading, { from, to }: Range): string =>
  plain.slice(from, to).replaceAll(/[\s,，。;；:：、()“”"'.]/g, '');

interface Piece {
  readonly words: string;
  readonly pairs: ReadonlySet<string>;
}

// The exact comparison takes the product of both lengths; pairs of signs rule nearly everything out before.
function isAlike(one: Piece, other: Piece, likeness: number): boolean {
  const [fewer, more] = one.pairs.size < other.pairs.size ? [one.pairs, other.pairs] : [other.pairs, one.pairs];
  const least = 0.7 * more.size;
  // No more can be shared than there are: most pieces need no counting.
  if (fewer.size < least) return false;
  let shared = 0;
  for (const pair of fewer) if (more.has(pair)) shared += 1;
  if (shared < least) return false;
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
