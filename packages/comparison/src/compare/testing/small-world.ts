import { type Form, getForm } from '@gongkai/forms';
import { period } from '@gongkai/kernel';
import type { ComparedUnit } from '../compared-unit.ts';

/** A form of counts and one amount, for worlds made by hand. */
export const smallForm: Form = {
  ...getForm('a2021'),
  cells: getForm('a2021').cells.filter(({ code }) =>
    ['P5.LICENSE.decisions', 'P6.PENALTY.decisions', 'P6.COERCION.decisions', 'P8.FEE.amount'].includes(code),
  ),
};

/** A street with its figures now and in the years before 2024, oldest first. */
export const street = (
  number: number,
  now: readonly (number | null)[] | null,
  ...before: readonly (readonly (number | null)[])[]
): ComparedUnit => ({
  unit: `990101${String(number).padStart(3, '0')}`,
  kind: 'street',
  figures: now,
  years: before.map((figures, index) => ({ period: period(2024 - before.length + index), figures })),
  population: null,
});

/** Uniform numbers from 0 to 1, the same for the same seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A Poisson count of this mean. */
export function poisson(mean: number, random: () => number): number {
  let count = 0;
  for (let product = random(); product > Math.exp(-mean); product *= random()) count += 1;
  return count;
}

/** A count around a mean that itself varies by a factor of about 1 ± `spread`. */
export const varied = (mean: number, spread: number, random: () => number): number =>
  poisson(mean * Math.exp(spread * (random() + random() + random() - 1.5) * 2), random);
