import { z } from 'zod';
import { Period } from './period.ts';

/**
 * A figure worth asking about: not wrong, but far from what its unit's own years or its like would lead one to expect.
 * The numbers are facts, not prose; `words` prints them.
 */

/** What a figure is held against: the unit's own earlier years, or units like it in the same period. */
export const references = ['history', 'peers'] as const;
export const Reference = z.enum(references);
export type Reference = z.infer<typeof Reference>;

/** One figure against one reference. */
export const Judgement = z.object({
  /** What the reference leads one to expect: a mean, by population where that is known of all. */
  expected: z.number(),
  /** Probability of a figure at least as far out, both sides; exact, given the total of all. */
  p: z.number(),
  /** Share of false alarms among everything at this level, over all figures of the view. */
  q: z.number(),
  model: z.enum(['poisson', 'negative-binomial']),
  /** Shape of the negative binomial: 3 means a spread of 1/√3 around the mean beyond chance. Null for Poisson. */
  shape: z.number().nullable(),
  /** Smallest, middle and largest of the reference, and how many there are. */
  low: z.number(),
  middle: z.number(),
  high: z.number(),
  count: z.number().int(),
});
export type Judgement = z.infer<typeof Judgement>;

/** A factor of ten, or 万, too many or too few: the figure as it would be usual. */
export const Slip = z.object({
  against: Reference,
  factor: z.union([z.literal(10), z.literal(100), z.literal(1_000), z.literal(10_000)]),
  direction: z.enum(['too-large', 'too-small']),
  /** The figure without the slip. */
  usual: z.number(),
  /** What the reference leads one to expect. */
  expected: z.number(),
  /** How many times likelier the figure is with the slip than without; null for amounts, which are held by their place alone. */
  ratio: z.number().nullable(),
});
export type Slip = z.infer<typeof Slip>;

export const Question = z.object({
  unit: z.string(),
  cell: z.string(),
  observed: z.number().int(),
  history: Judgement.nullable(),
  peers: Judgement.nullable(),
  slip: Slip.nullable(),
  /** With two neighbouring digits exchanged it is the figure of this earlier period. */
  swap: z.object({ period: Period, figure: z.number().int() }).nullable(),
  /** The unit's own earlier figures of this cell that could be compared, oldest first; a year that looks like a slip itself is set aside. */
  years: z.array(z.object({ period: Period, figure: z.number().int(), aside: z.boolean() })),
});
export type Question = z.infer<typeof Question>;
