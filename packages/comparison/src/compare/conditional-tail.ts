import { logGamma } from './log-gamma.ts';

/**
 * One count x held against n others that are like it. Given the total T of all n + 1, what is usual follows exactly and
 * without knowing the rate: for Poisson counts x is binomial (T, own share), for negative binomial ones it is
 * Dirichlet-multinomial with the shapes of both sides. The error of an average over three years is in it; a z-score leaves it out.
 */
export type CountModel =
  | { readonly kind: 'poisson'; readonly share: number }
  | { readonly kind: 'negative-binomial'; readonly own: number; readonly others: number };

/** Totals beyond this are not judged as counts: the sums would grow long, and nothing this large is a small count. */
export const mostTotal = 2_000_000;

/** What one expects of x, given the total. */
export const expectedOf = (total: number, model: CountModel): number => total * shareOf(model);

/**
 * Probability of a count at least as far out as `x` on its side of the expected one, doubled for the other side; 1 at
 * most. `x` and `total` are whole, 0 ≤ x ≤ total ≤ `mostTotal`. Terms are added outward, each from the one before, so that
 * a tail of 1e-200 is as exact as one of 0.2. Of what comes to more than `enough` nothing is wanted but that: it is 1.
 */
export function conditionalTail(x: number, total: number, model: CountModel, enough = 1): number {
  const upward = x > expectedOf(total, model);
  const first = 2 * Math.exp(logProbability(x, total, model));
  const most = enough / first;
  let term = 1;
  let sum = 1;
  for (let at = x; upward ? at < total : at > 0; at += upward ? 1 : -1) {
    if (sum > most) return 1;
    term *= upward ? step(at, total, model) : 1 / step(at - 1, total, model);
    sum += term;
    if (term < sum * 1e-13) break;
  }
  return first * sum > enough ? 1 : first * sum;
}

/** The smallest value `conditionalTail` can take with this total: a test that cannot speak is no test. */
export function leastTail(total: number, model: CountModel): number {
  return Math.min(conditionalTail(0, total, model), conditionalTail(total, total, model));
}

const shareOf = (model: CountModel): number =>
  model.kind === 'poisson' ? model.share : model.own / (model.own + model.others);

// P(at + 1) / P(at).
function step(at: number, total: number, model: CountModel): number {
  const left = total - at;
  if (model.kind === 'poisson') return (left * model.share) / ((at + 1) * (1 - model.share));
  return (left * (model.own + at)) / ((at + 1) * (model.others + left - 1));
}

function logProbability(x: number, total: number, model: CountModel): number {
  const ways = logGamma(total + 1) - logGamma(x + 1) - logGamma(total - x + 1);
  if (model.kind === 'poisson') return ways + x * Math.log(model.share) + (total - x) * Math.log1p(-model.share);
  const { own, others } = model;
  return (
    ways +
    logGamma(own + x) -
    logGamma(own) +
    (logGamma(others + total - x) - logGamma(others)) -
    (logGamma(own + others + total) - logGamma(own + others))
  );
}
