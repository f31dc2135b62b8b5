import type { Normalised } from './normalise.ts';
import { type Ordinary, ordinaryLetters } from './ordinary-wording.ts';
import { passagesOf } from './passages.ts';
import { joinRanges, type Range } from './range.ts';
import type { CopyDrawing, CopySide } from './shapes.ts';

/** A passage holds at least so many letters that are no ordinary wording. */
const leastOwn = 8;

/** Two texts side by side: passages that stand in both, ordinary wording, and what was taken out, by their places in the originals. */
export function drawPair(left: Normalised, right: Normalised, ordinary: Pick<Ordinary, 'has'>): CopyDrawing {
  const common = ordinaryLetters(left.text, ordinary);
  const passages = passagesOf(left.text, right.text).filter(
    (run) => common.subarray(run.left, run.left + run.length).filter((flag) => flag === 0).length >= leastOwn,
  );
  return {
    left: sideOf(left, common),
    right: sideOf(right, ordinaryLetters(right.text, ordinary)),
    passages: passages.map((run) => ({
      left: placesOf(left, run.left, run.length),
      right: placesOf(right, run.right, run.length),
      letters: run.length,
    })),
  };
}

/** The range of the original from the first to the last of some letters, with all that stands between them. */
const placesOf = ({ from, to }: Normalised, at: number, length: number): Range => ({
  from: from[at] ?? 0,
  to: to[at + length - 1] ?? 0,
});

function sideOf(side: Normalised, common: Uint8Array): CopySide {
  const ranges: Range[] = [];
  for (let at = 0; at < common.length; at += 1) {
    if (common[at] === 0) continue;
    const start = at;
    while (common[at + 1] === 1) at += 1;
    ranges.push(placesOf(side, start, at - start + 1));
  }
  return { takenOut: [...side.takenOut], common: joinRanges(ranges) };
}
