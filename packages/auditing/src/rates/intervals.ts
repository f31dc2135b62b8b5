import type { Confidence } from '@gongkai/kernel';
import { hypergeometric } from './hypergeometric.ts';
import { logChoose } from './log-factorial.ts';

/** A share of a population between two bounds, each from 0 to 1. */
export interface Interval {
  readonly least: number;
  readonly most: number;
}

const eachTail = (confidence: Confidence): number => (1 - confidence / 100) / 2;

/**
 * The exact interval of Clopper and Pearson (The use of confidence or fiducial limits, Biometrika 1934) for `errors` among
 * `drawn`: the shares that neither tail of the binomial distribution excludes.
 */
export function clopperPearson(drawn: number, errors: number, confidence: Confidence): Interval {
  const tail = eachTail(confidence);
  const atMost = (k: number, share: number): number => {
    let sum = 0;
    for (let each = 0; each <= k; each += 1)
      sum += Math.exp(logChoose(drawn, each) + logPower(share, each) + logPower(1 - share, drawn - each));
    return sum;
  };
  return {
    least: errors === 0 ? 0 : bisect((share) => 1 - atMost(errors - 1, share) < tail),
    most: errors === drawn ? 1 : bisect((share) => atMost(errors, share) > tail),
  };
}

/**
 * The same for a draw without replacement from a finite population: the numbers of errors in it that neither tail of the
 * hypergeometric distribution excludes, as counts. What was seen is known: at least `errors`, at most all but the right ones.
 */
export function finiteInterval(
  population: number,
  drawn: number,
  errors: number,
  confidence: Confidence,
): { readonly least: number; readonly most: number } {
  const tail = eachTail(confidence);
  const urn = (marked: number) => hypergeometric({ population, marked, drawn });
  const [fewest, greatest] = [errors, population - drawn + errors];
  return {
    least: firstWith(fewest, greatest, (marked) => urn(marked).atLeast(errors) > tail),
    most: firstWith(fewest, greatest + 1, (marked) => marked > greatest || urn(marked).atMost(errors) <= tail) - 1,
  };
}

const logPower = (base: number, exponent: number): number => (exponent === 0 ? 0 : exponent * Math.log(base));

/** Where a test that holds for small shares stops to hold. Sixty halvings leave nothing of a double's digits. */
function bisect(holds: (share: number) => boolean): number {
  let [low, high] = [0, 1];
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The first whole number of a range with which a test holds that holds ever after; the range's end when none does. */
function firstWith(from: number, to: number, holds: (value: number) => boolean): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
