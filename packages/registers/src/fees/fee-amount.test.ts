import { printMoney } from '@gongkai/kernel';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FeeBasis, feeByItems, feeByPages, feeOf } from './fee-amount.ts';

const yuan = (fen: number) => printMoney(fen, '元');

test.each([
  [0, '0'],
  [10, '0'],
  [11, '100'],
  [14, '400'],
  [30, '2000'],
  [31, '2200'],
  [40, '4000'],
  [41, '4300'],
  [45, '5500'],
  [50, '7000'],
  [51, '7400'],
])('按件: %i in a month cost %s 元 (国办函〔2020〕109号)', (items, amount) => {
  expect(yuan(feeByItems(0, items))).toBe(amount);
});

test.each([
  [1, '0'],
  [30, '0'],
  [31, '10'],
  [68, '380'],
  [70, '400'],
  [100, '700'],
  [101, '720'],
  [200, '2700'],
  [201, '2740'],
  [250, '4700'],
])('按量: %i pages cost %s 元 (国办函〔2020〕109号)', (pages, amount) => {
  expect(yuan(feeByPages(pages))).toBe(amount);
});

const count = fc.nat({ max: 2000 });

test('a month costs the same however it is cut into applications', () => {
  fc.assert(
    fc.property(count, count, count, (before, first, second) => {
      const apart = feeByItems(before, first) + feeByItems(before + first, second);
      expect(apart).toBe(feeByItems(before, first + second));
    }),
  );
});

/** The rule's own words, one item after another. */
const costOfItem = (nth: number): number => (nth <= 10 ? 0 : nth <= 30 ? 100 : (Math.ceil((nth - 30) / 10) + 1) * 100);

test('each item costs what its place in the month says', () => {
  for (let nth = 1; nth <= 500; nth += 1) expect([nth, feeByItems(nth - 1, 1)]).toEqual([nth, costOfItem(nth) * 100]);
});

test('pages of several items are not added up: each has its own 30 free ones', () => {
  expect(yuan(feeOf({ method: 'pages', pages: [30, 30] }))).toBe('0');
  expect(yuan(feeOf({ method: 'pages', pages: [31, 68] }))).toBe('390');
});

test('a basis is counted by one method', () => {
  expect(FeeBasis.safeParse({ method: 'items', countBefore: 0, items: 0 }).success).toBe(false);
  expect(FeeBasis.safeParse({ method: 'pages', pages: [] }).success).toBe(false);
  expect(FeeBasis.safeParse({ method: 'pages', pages: [1.5] }).success).toBe(false);
  expect(FeeBasis.parse({ method: 'items', countBefore: 2, items: 1 })).toEqual({
    method: 'items',
    countBefore: 2,
    items: 1,
  });
});
