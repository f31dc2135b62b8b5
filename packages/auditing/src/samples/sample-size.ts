import type { Confidence } from '@gongkai/kernel';
import { hypergeometric } from '../rates/hypergeometric.ts';

/** Two-sided quantiles of the normal distribution. */
const quantiles: Readonly<Record<Confidence, number>> = {
  90: 1.6448536269514722,
  95: 1.959963984540054,
  99: 2.5758293035489004,
};

/**
 * Records to look at so that a rate expected at `expected` is known to within ± `precision`: the normal approximation with
 * the correction for a finite population (Cochran, Sampling techniques, 3rd ed., §4.4). Shares lie between 0 and 1;
 * `expected` 0.5 is the most cautious.
 */
export function sizeForPrecision(
  population: number,
  {
    confidence,
    precision,
    expected,
  }: { readonly confidence: Confidence; readonly precision: number; readonly expected: number },
): number {
  const without = (quantiles[confidence] ** 2 * expected * (1 - expected)) / precision ** 2;
  return Math.min(population, Math.max(1, Math.ceil(without / (1 + (without - 1) / population))));
}

/**
 * Records to look at so that, if none of them is wrong, the population's share of wrong ones is below `tolerable` with that
 * confidence: the exact hypergeometric number (发现抽样).
 */
export function sizeForDiscovery(
  population: number,
  { confidence, tolerable }: { readonly confidence: Confidence; readonly tolerable: number },
): number {
  const wrong = Math.max(1, Math.ceil(population * tolerable - 1e-9));
  const risk = 1 - confidence / 100;
  const chance = (size: number): number => hypergeometric({ population, marked: wrong, drawn: size }).atMost(0);
  let [low, high] = [1, population];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (chance(middle) <= risk + 1e-12) high = middle;
    else low = middle + 1;
  }
  return low;
}
