import { countUnits, type Numbering } from './corpus-index.ts';
import type { Normalised } from './normalise.ts';
import type { CommonWording } from './shapes.ts';
import { shingleLength, shinglesAlong } from './shingles.ts';
import type { CopyThresholds } from './thresholds.ts';

/** What was learnt to be nobody's own. */
export interface Ordinary {
  /** From how many units on wording is ordinary. */
  readonly from: number;
  /** By number of the shingle: 1 where it is ordinary. */
  readonly flags: Uint8Array;
  readonly unitsOf: (shingle: number) => number;
  readonly has: (shingle: number) => boolean;
}

/**
 * Learns ordinary wording: what many units write, and what the forms prescribe. Counted by units, not by reports, or a
 * unit that hands in the same text for ten years would make it ordinary. The last set of `numbering` is what is prescribed.
 */
export function learnOrdinary(numbering: Numbering, unitOf: readonly string[], thresholds: CopyThresholds): Ordinary {
  const { sets, size, numberOf } = numbering;
  const units = countUnits({ sets: sets.slice(0, unitOf.length), size }, unitOf);
  const from = Math.max(thresholds.commonUnits, Math.ceil(thresholds.commonShare * new Set(unitOf).size));
  const flags = Uint8Array.from(units, (count) => (count >= from ? 1 : 0));
  for (const shingle of sets[unitOf.length] ?? []) flags[shingle] = 1;
  return {
    from,
    flags,
    unitsOf: (shingle) => units[numberOf(shingle)] ?? 0,
    has: (shingle) => flags[numberOf(shingle)] === 1,
  };
}

/** For each letter of a normalised text: 1 where it stands in ordinary wording. */
export function ordinaryLetters(text: string, ordinary: Pick<Ordinary, 'has'>): Uint8Array {
  const letters = new Uint8Array(text.length);
  shinglesAlong(text).forEach((shingle, at) => {
    if (ordinary.has(shingle)) letters.fill(1, at, at + shingleLength);
  });
  return letters;
}

/** A shorter sentence tells nobody anything. */
const leastLetters = 12;

/** The ordinary sentences of some reports, those of most units first, to show what was learnt. */
export function listOrdinary(
  texts: readonly string[],
  read: (text: string) => Normalised,
  ordinary: Ordinary,
  most: number,
): CommonWording[] {
  const found = new Map<string, CommonWording>();
  for (const text of texts)
    for (const sentence of text.split(/[。；;\n]/)) {
      const letters = read(sentence).text;
      if (letters.length < leastLetters || found.has(letters)) continue;
      const units = shinglesAlong(letters).map(ordinary.unitsOf);
      const fewest = units.reduce((least, count) => Math.min(least, count));
      if (fewest >= ordinary.from) found.set(letters, { text: sentence.trim().slice(0, 200), units: fewest });
    }
  return [...found.values()].sort((a, b) => b.units - a.units || b.text.length - a.text.length).slice(0, most);
}
