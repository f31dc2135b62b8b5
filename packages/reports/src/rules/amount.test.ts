import { describe, expect, test } from 'vitest';
import { amountOf, clean, halfPlace, printStated, toPlaces } from './amount.ts';

describe('a figure in the unit of cells', () => {
  test.each([
    ['12', '件', 12, 0],
    ['3', '万条', 30_000, 0],
    ['1.2', '万条', 12_000, 500],
    ['1.25', '亿次', 125_000_000, 500_000],
    ['2', '百条', 200, 0],
    ['5', '千人次', 5000, 0],
    ['3', '百万人次', 3_000_000, 0],
    ['2', '千万次', 20_000_000, 0],
    ['380', '元', 38_000, 0],
    ['3.3', '元', 330, 0],
    ['0.04', '万元', 40_000, 5000],
    ['3.5', '名', 3.5, 0],
    ['2', '百分点', 2, 0],
  ])('%s %s', (value, measure, exact, half) => {
    expect(amountOf({ value, measure })).toEqual({ value: exact, half });
  });

  test.each([null, '2024-01-01', '-3', ''])('%s is none', (value) => {
    expect(amountOf({ value, measure: '件' })).toBeNull();
  });
});

test('shown as many places as the text shows, at least one', () => {
  expect([toPlaces(66.666, '67'), toPlaces(66.666, '66.7'), toPlaces(66.666, '66.67')]).toEqual([
    '66.7',
    '66.7',
    '66.67',
  ]);
  expect([halfPlace('67'), halfPlace('66.7'), halfPlace('66.67')]).toEqual([0.5, 0.05, 0.005]);
  expect(clean(0.1 + 0.2)).toBe(0.3);
});

test('as it was written', () => {
  expect([printStated({ value: '3.5', measure: '万名' }), printStated({ value: '7', measure: '' })]).toEqual([
    '3.5 万名',
    '7',
  ]);
});
