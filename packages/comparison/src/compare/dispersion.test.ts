import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addSpread, noSpread, shapeOf, spreadOf, sumsOf, withoutCount } from './dispersion.ts';

const plain = (values: readonly number[]) => sumsOf(values.map((x) => ({ x, exposure: 1 })));
const spread = (...groups: readonly (readonly number[])[]) =>
  groups.reduce((all, group) => addSpread(all, spreadOf(plain(group))), noSpread);

test('sums of one group are those of the textbook', () => {
  // mean 4; Σ (x − 4)² = 4 + 0 + 4; Pearson 8 / 4.
  expect(spreadOf(plain([2, 4, 6]))).toEqual({ freedom: 2, pearson: 2, squares: 8, chance: 8, meanSquares: 32 });
});

test('with exposures the expected of each is its own', () => {
  const sums = sumsOf([
    { x: 2, exposure: 1 },
    { x: null, exposure: 9 },
    { x: 10, exposure: 3 },
  ]);
  // Rate 3: expected 3 and 9; Pearson 1/3 + 1/9.
  expect(spreadOf(sums).pearson).toBeCloseTo(1 / 3 + 1 / 9, 12);
  expect(spreadOf(sums).squares).toBeCloseTo(2, 12);
});

test('what is added can be taken away', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 500 }), { maxLength: 12 }), fc.nat(500), (values, more) => {
      expect(withoutCount(plain([...values, more]), more, 1)).toEqual(plain(values));
    }),
  );
});

test('what is beyond the cap counts as the cap of its exposure', () => {
  expect(sumsOf([{ x: 50, exposure: 2 }], 10)).toMatchObject({ count: 1, sum: 20, squares: 400, ratios: 200 });
});

test('even counts are Poisson, zeros say nothing', () => {
  expect(shapeOf(spread([3, 5, 4, 6, 2], [4, 4, 5]))).toBeNull();
  expect(shapeOf(spread([0, 0, 0], [0, 0]))).toBeNull();
  expect(shapeOf(noSpread)).toBeNull();
});

test('counts that spread like a negative binomial of shape 3 get about that, on the careful side', () => {
  // Quantiles of the negative binomial with mean 200 and shape 3 (scipy), over four years.
  const values = [56, 93, 122, 149, 178, 211, 250, 305, 412];
  const shape = shapeOf(spread(values, values, values, values)) ?? 0;
  expect(shape).toBeGreaterThan(2);
  expect(shape).toBeLessThan(4);
  const fewer = shapeOf(spread(values)) ?? 0;
  expect(fewer).toBeLessThan(shape);
});
