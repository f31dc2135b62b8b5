import type { Normalised } from './normalise.ts';
import { type Ordinary, ordinaryLetters } from './ordinary-wording.ts';
import { passagesOf } from './passages.ts';
import { joinRanges, type Range } from './range.ts';
import type { CopySide, Passage } from './shapes.ts';

/** A passage holds at least so many letters that are no ordinary wording. */
const leastOwn = 8;

type Known = Pick<Ordinary, 'has'>;

/** Passages that stand in both of two texts, by their places in the originals, in the order of the left one. */
export const drawPassages = (left: Normalised, right: Normalised, ordinary: Known): Passage[] => {
  const common = ordinaryLetters(left.text, ordinary);
  return passagesOf(left.text, right.text)
    .filter((run) => common.subarray(run.left, run.left + run.length).filter((flag) => flag === 0).length >= leastOwn)
    .map((run) => ({
      left: placesOf(left, run.left, run.length),
      right: placesOf(right, run.right, run.length),
      letters: run.length,
    }));
};

/** What is drawn over a text whatever it is held against: ordinary wording, and what was taken out. */
export function drawSide(side: Normalised, ordinary: Known): CopySide {
  const letters = ordinaryLetters(side.text, ordinary);
  const common: Range[] = [];
  for (let at = 0; at < letters.length; at += 1) {
    if (letters[at] === 0) continue;
    const start = at;
    while (letters[at + 1] === 1) at += 1;
    common.push(placesOf(side, start, at - start + 1));
  }
  return { takenOut: [...side.takenOut], common: joinRanges(common) };
}

/** The range of the original from the first to the last of some letters, with all that stands between them. */
const placesOf = ({ from, to }: Normalised, at: number, length: number): Range => ({
  from: from[at] ?? 0,
  to: to[at + length - 1] ?? 0,
});
