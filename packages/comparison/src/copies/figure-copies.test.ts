import { expect, test } from 'vitest';
import { likeFigures } from './figure-copies.ts';

const least = { share: 0.9, evidence: 6 };
const row = (unit: string, ...figures: (number | null)[]) => ({ unit, figures });
const others = [
  row('c', 17, 4, 0, 250, 31, 9, 77, 12),
  row('d', 90, 1, 3, 11, 5, 60, 2, 2),
  row('e', 6, 0, 0, 3, 1, 0, 2, 0),
];

test('the same figures in the same cells are no chance', () => {
  const [first] = likeFigures(
    [row('a', 41, 7, 0, 326, 58, 13, 209, 6), row('a', 41, 7, 0, 326, 58, 13, 209, 6), ...others],
    least,
  );
  expect(first).toMatchObject({ left: 1, right: 0, equal: 7, of: 7 });
});

test('nearly the same: one cell of ten is other', () => {
  const given = [41, 7, 12, 326, 58, 13, 209, 66, 95, 18];
  const one = [...given.slice(0, 9), 19];
  const two = [...given.slice(0, 8), 94, 19];
  expect(likeFigures([row('a', ...given), row('b', ...one)], least)).toMatchObject([{ equal: 9, of: 10 }]);
  expect(likeFigures([row('a', ...given), row('b', ...two)], least)).toEqual([]);
});

test.each([
  ['all zero', [0, 0, 0, 0, 0, 0, 0, 0]],
  ['nothing reported', [null, null, null, null]],
  ['a few small ones', [1, 0, 2, 0, 1, 3, 0, 1]],
  ['one figure that stands in every cell', [4312, 4312, 4312, 4312, 0, 0, 0, 0]],
])('no evidence: %s', (_name, figures) => {
  expect(likeFigures([row('a', ...figures), row('b', ...figures), ...others], least)).toEqual([]);
});

test('figures that everybody reports are evidence of nothing', () => {
  const alike = Array.from({ length: 12 }, (_, at) => row(`u${at}`, 128, 365, 214, 990));
  expect(likeFigures(alike, least)).toEqual([]);
});

test('what neighbours report with different digits is not held together', () => {
  expect(likeFigures(others, least)).toEqual([]);
});
