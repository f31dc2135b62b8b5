import { z } from 'zod';

/** A seed: a whole number below 2^64, written in decimal, so that anybody can type it in again. */
export const Seed = z
  .string()
  .regex(/^(0|[1-9]\d{0,19})$/)
  .refine((text) => text.length < 20 || text <= '18446744073709551615', 'at most 2^64 - 1');
export type Seed = z.infer<typeof Seed>;

const mask = (1n << 64n) - 1n;

/** What a recorded sample names as its way of drawing. Another way of drawing takes another name. */
export const generatorName = 'SplitMix64';

/** A stream of whole numbers. `below(n)` is uniform on 0 … n − 1. */
export interface Generator {
  readonly next: () => bigint;
  readonly below: (limit: number) => number;
}

/**
 * SplitMix64 (Steele, Lea, Flood: Fast splittable pseudorandom number generators, 2014): state grows by the golden
 * gamma, each output is the state mixed. `below` takes the remainder, and throws away what lies above the last whole
 * multiple of the limit, so that no number comes oftener than another.
 */
export function splitMix64(seed: Seed): Generator {
  let state = BigInt(seed);
  const next = (): bigint => {
    state = (state + 0x9e3779b97f4a7c15n) & mask;
    let mixed = state;
    mixed = ((mixed ^ (mixed >> 30n)) * 0xbf58476d1ce4e5b9n) & mask;
    mixed = ((mixed ^ (mixed >> 27n)) * 0x94d049bb133111ebn) & mask;
    return mixed ^ (mixed >> 31n);
  };
  return {
    next,
    below: (limit) => {
      const size = BigInt(limit);
      const end = mask + 1n - ((mask + 1n) % size);
      let drawn = next();
      while (drawn >= end) drawn = next();
      return Number(drawn % size);
    },
  };
}
