import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CountModel, conditionalTail, leastTail } from './conditional-tail.ts';

const poisson = (share: number): CountModel => ({ kind: 'poisson', share });
const negative = (own: number, others: number): CountModel => ({ kind: 'negative-binomial', own, others });

/** Within a billionth of the value, however small it is. */
const near = (value: number, expected: number) => expect(Math.abs(value / expected - 1)).toBeLessThan(1e-9);

test.each([
  // Exact fractions, agreeing with scipy.stats.binom: twice the tail on the side of x.
  [3, 3, 1 / 4, 0.03125],
  [9, 15, 1 / 4, 0.008386028930544853],
  [0, 40, 1 / 4, 2.0113170323274993e-5],
  [12, 20, 1 / 11, 3.9873831617183575e-8],
  [2, 60, 1 / 3, 2.575576392072801e-8],
  [4, 200, 0.1, 1.6832790989925442e-5],
  [100, 130, 1 / 4, 6.441046796467075e-35],
  [19_999 + 1, 60_000, 0.3, 1.2747522190150306e-69],
])('Poisson: %d of %d at a share of %d', (x, total, share, expected) => {
  near(conditionalTail(x, total, poisson(share)), expected);
});

test.each([
  // Exact fractions, agreeing with scipy.stats.betabinom.
  [9, 15, 3, 9, 0.08016220218064342],
  [0, 40, 3, 9, 0.015846338535414166],
  [12, 20, 0.5, 5, 0.016321651763232307],
  [50, 60, 2, 6, 0.0009655582478932677],
  [2100, 2730, 3, 9, 0.00013460801467735095],
  [3, 900, 1.5, 40, 0.10780038816091214],
])('negative binomial: %d of %d with shapes %d and %d', (x, total, own, others, expected) => {
  near(conditionalTail(x, total, negative(own, others)), expected);
});

test('with ever more others both become the tails of Poisson and negative binomial', () => {
  const others = 1_000_000;
  // scipy: 2 · poisson.sf(9, 1.5), 2 · nbinom.sf(29, 3, 3 / (3 + 1.5)).
  const many = conditionalTail(10, 1_500_000, poisson(1 / others));
  expect(many).toBeCloseTo(2 * poissonTail(10, 1.5), 9);
  const wide = conditionalTail(10, 1_500_000, negative(3, 3 * (others - 1)));
  expect(wide).toBeCloseTo(2 * negativeTail(10, 1.5, 3), 7);
});

function poissonTail(x: number, mean: number): number {
  let term = Math.exp(-mean);
  let below = 0;
  for (let at = 0; at < x; at += 1) {
    below += term;
    term *= mean / (at + 1);
  }
  return 1 - below;
}

function negativeTail(x: number, mean: number, size: number): number {
  let term = (size / (size + mean)) ** size;
  let below = 0;
  for (let at = 0; at < x; at += 1) {
    below += term;
    term *= ((size + at) / (at + 1)) * (mean / (size + mean));
  }
  return 1 - below;
}

/** Every probability written out in whole numbers, nothing cancelled or rounded. */
function bruteTail(x: number, total: number, own: number, others: number, isNegative: boolean): number {
  const rising = (from: bigint, times: number): bigint => {
    let product = 1n;
    for (let at = 0n; at < BigInt(times); at += 1n) product *= from + at;
    return product;
  };
  const choose = (of: number): bigint => rising(BigInt(total - of + 1), of) / rising(1n, of);
  const [a, b] = [BigInt(own), BigInt(others)];
  const weight = (at: number): bigint =>
    choose(at) * (isNegative ? rising(a, at) * rising(b, total - at) : a ** BigInt(at) * b ** BigInt(total - at));
  const all = Array.from({ length: total + 1 }, (_, at) => weight(at));
  const sum = all.reduce((one, other) => one + other, 0n);
  const isUp = x * (own + others) > total * own;
  const tail = (isUp ? all.slice(x) : all.slice(0, x + 1)).reduce((one, other) => one + other, 0n);
  const scale = 10n ** 70n;
  return Math.min(1, Number((2n * tail * scale) / sum) / 1e70);
}

test('equals the sum over every outcome in whole numbers', () => {
  const small = fc.integer({ min: 1, max: 12 });
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 40 }),
      fc.nat(),
      small,
      small,
      fc.boolean(),
      (total, pick, own, others, wide) => {
        const x = pick % (total + 1);
        const model = wide ? negative(own, others) : poisson(own / (own + others));
        const expected = bruteTail(x, total, own, others, wide);
        expect(Math.abs(conditionalTail(x, total, model) / expected - 1)).toBeLessThan(1e-10);
        expect(leastTail(total, model)).toBeLessThanOrEqual(conditionalTail(x, total, model) + 1e-12);
      },
    ),
    { numRuns: 300 },
  );
});

test('the further out, the less likely', () => {
  fc.assert(
    fc.property(fc.integer({ min: 5, max: 400 }), fc.double({ min: 0.3, max: 50, noNaN: true }), (total, own) => {
      const model = negative(own, 3 * own);
      const tails = Array.from({ length: total + 1 }, (_, x) => conditionalTail(x, total, model));
      const middle = Math.ceil(total / 4) + 1;
      const isFalling = (values: readonly number[]) =>
        values.every((value, at) => at === 0 || value <= (values[at - 1] ?? 1) + 1e-12);
      expect(isFalling(tails.slice(middle))).toBe(true);
      expect(isFalling(tails.slice(0, middle - 1).toReversed())).toBe(true);
    }),
  );
});
