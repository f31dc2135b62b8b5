import { type Confidence, Confidence as ConfidenceShape } from '@gongkai/kernel';
import { z } from 'zod';
import { clopperPearson, finiteInterval } from './intervals.ts';

/** One stratum with what was found in it. */
export interface TickedStratum {
  readonly population: number;
  readonly drawn: number;
  readonly errors: number;
}

/** What a whole sample says of its population. Shares are between 0 and 1. */
export const ErrorRate = z.object({
  population: z.number().int(),
  drawn: z.number().int(),
  errors: z.number().int(),
  /** Errors of each stratum weighted by its size. */
  rate: z.number(),
  least: z.number(),
  most: z.number(),
  confidence: ConfidenceShape,
  /** Which exact interval it is. */
  method: z.enum(['finite', 'stratified']),
});
export type ErrorRate = z.infer<typeof ErrorRate>;

/**
 * The share of errors in a population with its exact interval. One stratum: the hypergeometric interval of the finite
 * population. Several: each stratum's number of errors is a sum of independent trials, so that the binomial interval of
 * the whole sample holds for its mean share (Hoeffding, On the distribution of the number of successes in independent trials,
 * 1956); where a stratum's part of the sample is not its part of the population, the bounds give way by that difference.
 * Never narrower than it claims to be, and usually wider.
 */
export function errorRate(strata: readonly TickedStratum[], confidence: Confidence): ErrorRate {
  const population = sumOf(strata, (each) => each.population);
  const drawn = sumOf(strata, (each) => each.drawn);
  const errors = sumOf(strata, (each) => each.errors);
  const found = { population, drawn, errors, confidence };
  const [only] = strata;
  if (strata.length === 1 && only !== undefined) {
    const { least, most } = finiteInterval(population, drawn, errors, confidence);
    return { ...found, rate: errors / drawn, least: least / population, most: most / population, method: 'finite' };
  }
  const rate = sumOf(strata, (each) => (each.errors / each.drawn) * (each.population / population));
  const { least, most } = clopperPearson(drawn, errors, confidence);
  const away = sumOf(strata, (each) => Math.max(0, each.population / population - each.drawn / drawn));
  return {
    ...found,
    rate,
    // What was seen is known, whatever the bounds say.
    least: Math.max(errors / population, least - away),
    most: Math.min((population - drawn + errors) / population, most + away),
    method: 'stratified',
  };
}

const sumOf = <Item>(items: readonly Item[], of: (item: Item) => number): number =>
  items.reduce((sum, item) => sum + of(item), 0);
