import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bandsOf } from './bands.ts';

test('quarters of what is not zero', () => {
  const band = bandsOf([0, 0, 1, 2, 3, 4, 5, 6, 7, 8, null]);
  expect([0, 1, 2, 3, 6, 7, 900].map(band)).toEqual(['zero', 'few', 'few', 'usual', 'usual', 'many', 'many']);
});

test('equal figures are all usual, and so are fewer than four', () => {
  expect([3, 3].map(bandsOf([3, 3, 3, 3, 3]))).toEqual(['usual', 'usual']);
  expect([1, 900].map(bandsOf([1, 900, 0]))).toEqual(['usual', 'usual']);
});

test('zero is its own word and no other figure is zero', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50)), (figures) => {
      const band = bandsOf(figures);
      for (const figure of figures) expect(band(figure) === 'zero').toBe(figure === 0);
    }),
  );
});
