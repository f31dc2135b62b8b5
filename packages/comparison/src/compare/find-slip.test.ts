import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPlaceSlip, findSlip } from './find-slip.ts';

const past = (total: number, count: number, shape: number | null = null) =>
  ({ against: 'history', total, count, shape }) as const;

test.each([
  [120, 36, 3, 'too-large', 10, 12],
  [1_234, 360, 3, 'too-large', 10, 123],
  [9_800, 300, 3, 'too-large', 100, 98],
  [1_200_000, 360, 3, 'too-large', 10_000, 120],
  [12, 360, 3, 'too-small', 10, 120],
  [3, 93_000, 3, 'too-small', 10_000, 30_000],
] as const)('%d against %d over %d years is %s, %d times', (observed, total, count, direction, factor, usual) => {
  expect(findSlip(observed, past(total, count))).toMatchObject({ direction, factor, usual, expected: total / count });
});

test('what varies that much anyway is no slip', () => {
  expect(findSlip(900, past(360, 3, 0.5))).toBeNull();
  expect(findSlip(300, past(360, 3))).toBeNull();
  expect(findSlip(0, past(360, 3))).toBeNull();
  expect(findSlip(7, past(0, 3))).toBeNull();
});

test('any steady count with a digit added is found, and the count itself is not', () => {
  fc.assert(
    fc.property(fc.integer({ min: 4, max: 5_000 }), fc.constantFrom(10, 100, 10_000), (mean, factor) => {
      expect(findSlip(mean * factor, past(3 * mean, 3))?.factor).toBe(factor);
      expect(findSlip(mean, past(3 * mean, 3))).toBeNull();
    }),
  );
});

test('amounts are held by their place: 38 万元 among 3.6 to 4.2 万元', () => {
  expect(findPlaceSlip(38_000_000, [3_600_000, 4_200_000, 3_900_000], 'history')).toMatchObject({
    factor: 10,
    direction: 'too-large',
    usual: 3_800_000,
    ratio: null,
  });
  expect(findPlaceSlip(380, [3_600_000, 4_200_000, 3_900_000], 'history')).toMatchObject({
    factor: 10_000,
    direction: 'too-small',
  });
  expect(findPlaceSlip(9_000_000, [3_600_000, 4_200_000, 3_900_000], 'history')).toBeNull();
  // Where the others differ by as much themselves, ten times more says nothing.
  expect(findPlaceSlip(38_000_000, [300_000, 4_200_000, 30_000_000], 'history')).toBeNull();
  expect(findPlaceSlip(38_000_000, [3_600_000, 4_200_000], 'history')).toBeNull();
});
