import type { Normalised } from './normalise.ts';
import { type Ordinary, ordinaryLetters } from './ordinary-wording.ts';
import { passagesOf, type Run } from './passages.ts';
import { joinRanges, type Range } from './range.ts';
import type { CopySide, Passage } from './shapes.ts';

/** A run holds at least so many letters that are no ordinary wording, and each sentence of it so many. */
const leastOwn = 8;
const leastOfSentence = 4;

type Known = Pick<Ordinary, 'has'>;

/**
 * Passages that stand in both of two texts, by their places in the originals, in the order of the left one. A run goes on
 * as long as it can and is shown sentence by sentence, without those that everybody writes.
 */
export function drawPassages(left: Normalised, right: Normalised, original: string, ordinary: Known): Passage[] {
  const common = ordinaryLetters(left.text, ordinary);
  const ownOf = ({ left: at, length }: Run) => common.subarray(at, at + length).filter((flag) => flag === 0).length;
  return passagesOf(left.text, right.text)
    .filter((run) => ownOf(run) >= leastOwn)
    .flatMap((run) => sentencesOf(run, left, original))
    .filter((run) => ownOf(run) >= leastOfSentence)
    .map((run) => ({
      left: placesOf(left, run.left, run.length),
      right: placesOf(right, run.right, run.length),
      letters: run.length,
    }));
}

/** A run cut where the left original ends a sentence. */
function sentencesOf(run: Run, { from, to }: Normalised, original: string): Run[] {
  const cuts = [0];
  for (let at = 1; at < run.length; at += 1)
    if (/[。！？；;\n]/.test(original.slice(to[run.left + at - 1], from[run.left + at]))) cuts.push(at);
  return cuts.map((cut, at) => ({
    left: run.left + cut,
    right: run.right + cut,
    length: (cuts[at + 1] ?? run.length) - cut,
  }));
}

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
