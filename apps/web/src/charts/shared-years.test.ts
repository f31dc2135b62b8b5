import { Period } from '@gongkai/kernel';
import { expect, test } from 'vitest';
import type { DrawnSeries } from './drawn-series.ts';
import { onSharedYears, periodsOf } from './shared-years.ts';

const years = ['2022', '2023', '2024', '2025'].map((year) => Period.parse(year));
const [y22, y23, y24, y25] = years;
const series = (...figures: readonly (readonly [Period | undefined, number])[]): DrawnSeries => ({
  points: figures.flatMap(([period, figure]) =>
    period === undefined ? [] : [{ period, form: 'a2021', state: 'value', figure }],
  ),
  runs: [figures.map((_, index) => index)],
  breaks: [],
});
const late = series([y23, 4], [y24, 5]);

test('one year stands at one place in every picture', () => {
  const periods = periodsOf([late, series([y22, 1], [y24, 3])], Period.parse('2025'));
  expect(periods).toEqual(years);
  const { points, runs } = onSharedYears(late, periods, () => '');
  expect(points.map(({ period, figure }) => [period, figure])).toEqual([
    [y22, null],
    [y23, 4],
    [y24, 5],
    [y25, null],
  ]);
  // Joined are the same figures as before.
  expect(runs.map((run) => run.map((index) => points[index]?.figure))).toEqual([[4, 5]]);
});

test('a year without a report says why, and is no zero', () => {
  const { points } = onSharedYears(late, years, (period) => (period === y25 ? '待接收' : '无报告'));
  expect(points.filter(({ figure }) => figure === null).map(({ state, why }) => [state, why])).toEqual([
    ['missing', '无报告'],
    ['missing', '待接收'],
  ]);
});
