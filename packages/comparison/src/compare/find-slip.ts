import type { Slip } from '@gongkai/kernel';
import { logGamma } from './log-gamma.ts';

/** Earlier years of a unit or its like, which a figure is held against for lost and added digits. */
export interface SlipReference {
  readonly against: Slip['against'];
  /** Sum and number of the counts, or of what they would be at the figure's own exposure. */
  readonly total: number;
  readonly count: number;
  readonly shape: number | null;
}

const factors = [10, 100, 1_000, 10_000] as const;

// Under chance alone a ratio of ten thousand comes up less than once in ten thousand figures, however they are spread.
const leastRatio = 10_000;

/**
 * A digit too many or too few (10, 100, 1,000 times), or 万 lost or added (10,000 times): found where the figure with the
 * slip taken out is usual and ten thousand times likelier. An added digit is a zero ten times out of ten when it is a slip, and once in ten
 * otherwise; a lost one leaves all figures open that begin with what is there.
 */
export function findSlip(observed: number, reference: SlipReference): Slip | null {
  const { total, count, against } = reference;
  if (observed === 0 || count === 0 || total === 0) return null;
  const expected = total / count;
  // Nearer than a factor of three nobody would think of a lost digit.
  if (observed < 3 * expected && observed > expected / 3) return null;
  const predicted = predictive(reference);
  const direction = observed > expected ? 'too-large' : 'too-small';
  const found = factors.map((factor) => {
    const [usual, chance] =
      direction === 'too-large' ? shrunk(observed, factor, predicted) : grown(observed, factor, predicted);
    return { factor, usual, log: chance - predicted.log(observed) };
  });
  const { log, ...best } = found.reduce((one, other) => (other.log > one.log ? other : one));
  return log < Math.log(leastRatio)
    ? null
    : { against, direction, expected, ...best, ratio: Math.exp(Math.min(700, log)) };
}

/** How one more count would come out, its rate known only from the others. */
interface Predictive {
  readonly mean: number;
  readonly deviation: number;
  readonly log: (x: number) => number;
}

/** Added digits: zeros, or any others at the price of their number. */
const shrunk = (observed: number, factor: number, { log }: Predictive): readonly [number, number] => {
  const usual = Math.floor(observed / factor);
  return [
    usual,
    usual === 0 ? Number.NEGATIVE_INFINITY : log(usual) - (observed % factor === 0 ? 0 : Math.log(factor)),
  ];
};

/** Lost digits: as many figures as begin with what is there, as far as the prediction reaches over them. */
const grown = (observed: number, factor: number, { mean, deviation, log }: Predictive): readonly [number, number] => {
  const usual = observed * factor;
  const nearest = Math.min(usual + factor - 1, Math.max(usual, Math.round(mean)));
  return [usual, log(nearest) + Math.log(Math.min(factor, Math.max(1, deviation)))];
};

// Negative binomial, wide where the others are few.
function predictive({ total, count, shape }: SlipReference): Predictive {
  const mean = (total + 0.5) / count;
  const size = 1 / ((shape === null ? 0 : (1 + 1 / count) / shape) + 1 / (total + 0.5));
  const [grows, stays] = [Math.log(mean / (size + mean)), Math.log(size / (size + mean))];
  const fixed = size * stays - logGamma(size);
  return {
    mean,
    deviation: Math.sqrt(mean + (mean * mean) / size),
    log: (x) => logGamma(size + x) - logGamma(x + 1) + x * grows + fixed,
  };
}

/**
 * The same for what is no count: amounts of money, and numbers in the millions. Held by its place alone: with the slip taken out it
 * lies among the others, and without it lies outside of them by a factor of three at least. Needs three others.
 */
export function findPlaceSlip(observed: number, others: readonly number[], against: Slip['against']): Slip | null {
  const logs = others.filter((each) => each > 0).map(Math.log10);
  if (observed === 0 || logs.length < 3) return null;
  const middle = logs.toSorted((one, other) => one - other)[Math.floor(logs.length / 2)] ?? 0;
  const spread = Math.max(...logs.map((each) => Math.abs(each - middle)));
  const off = Math.log10(observed) - middle;
  const factor = factors.find((each) => Math.log10(each) === Math.abs(Math.round(off)));
  if (factor === undefined || Math.abs(off) < spread + 0.5) return null;
  if (Math.abs(Math.abs(off) - Math.log10(factor)) > spread + 0.2) return null;
  const direction = off > 0 ? 'too-large' : 'too-small';
  const usual = off > 0 ? observed / factor : observed * factor;
  return { against, direction, factor, usual, expected: 10 ** middle, ratio: null };
}
