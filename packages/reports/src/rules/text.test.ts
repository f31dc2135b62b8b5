import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldWidth, isInside, pairsOf, rangesBetween, splitText } from './text.ts';

const signs = fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes));

describe('narrow signs', () => {
  test('full-width signs, spaces and line ends', () => {
    expect(foldWidth('（１）：Ａ，　b\tc\u00a0d\r\n')).toBe('(1):A, b c d\n\n');
  });

  test('places stay', () => {
    fc.assert(fc.property(signs, (text) => foldWidth(text).length === text.length));
  });
});

describe('what lies between', () => {
  test.each([
    [[], [[0, 10]]],
    [[[0, 10]], []],
    [
      [[3, 5]],
      [
        [0, 3],
        [5, 10],
      ],
    ],
    [
      [
        [7, 10],
        [0, 2],
      ],
      [[2, 7]],
    ],
    [
      [
        [2, 6],
        [4, 5],
      ],
      [
        [0, 2],
        [6, 10],
      ],
    ],
  ])('%j', (taken, left) => {
    const ranges = taken.map(([from = 0, to = 0]) => ({ from, to }));
    expect(rangesBetween(10, ranges).map(({ from, to }) => [from, to])).toEqual(left);
  });
});

test('pieces are trimmed, empty ones left out, each where it stands', () => {
  const text = ' 甲。 乙 。。\n丙';
  const pieces = splitText(text, [{ from: 0, to: text.length }], /[。\n]/);
  expect(pieces.map(({ from, to }) => [from, text.slice(from, to)])).toEqual([
    [1, '甲'],
    [4, '乙'],
    [9, '丙'],
  ]);
  expect(splitText(text, [{ from: 4, to: 6 }], /。/)).toEqual([{ from: 4, to: 5 }]);
});

test('a range holds its first place and not its last', () => {
  expect([2, 3, 4, 5].map((at) => isInside({ from: 3, to: 5 }, at))).toEqual([false, true, true, false]);
});

test.each([
  ['', []],
  ['甲', []],
  ['甲乙甲乙', ['甲乙', '乙甲']],
])('pairs of %s', (words, pairs) => {
  expect([...pairsOf(words)]).toEqual(pairs);
});
