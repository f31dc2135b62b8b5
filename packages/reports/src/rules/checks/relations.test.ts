import { getForm } from '@gongkai/forms';
import { describe, expect, test } from 'vitest';
import { failuresIn, outcomesIn, placesIn, triedIn } from '../testing/failures-in.ts';

const zeros = getForm('t2014').cells.map(() => 0);
const nil = (year: number, is: boolean | null = true) => ({ year, nil: is });

describe('R39: years of nothing', () => {
  const with39 = (nilBefore: readonly { year: number; nil: boolean | null }[]) => ({
    year: 2016,
    figures: zeros,
    nilBefore,
  });

  test.each([
    [[nil(2014), nil(2015)], ['failed']],
    [[nil(2014, false), nil(2015)], ['passed']],
    [[nil(2014, null), nil(2015)], ['not-evaluated']],
    [[nil(2015)], ['not-evaluated']],
  ])('%j', (before, outcomes) => {
    expect(outcomesIn('R39', '2016年。', with39(before))).toEqual(outcomes);
  });

  test('a notice, with the years', () => {
    expect(failuresIn('R39', '2016年。', with39([nil(2014), nil(2015)]))).toEqual([
      'notice 2014、2015、2016年全表为零，请核实是否漏报',
    ]);
    expect(
      outcomesIn('R39', '2016年。', { year: 2016, figures: zeros.with(0, 3), nilBefore: [nil(2014), nil(2015)] }),
    ).toEqual(['passed']);
  });
});

describe('R40, R41: what lies beside the table', () => {
  const counted = getForm('t2014').cells.map((_, place): number | null => (place === 0 ? 2 : null));

  test('registers', () => {
    expect(failuresIn('R40', '2016年。', { year: 2016, figures: zeros, counted })).toHaveLength(1);
    expect(outcomesIn('R40', '2016年。', { year: 2016, figures: zeros.with(0, 2), counted })).toEqual(['passed']);
    expect(outcomesIn('R40', '2016年。', { year: 2016, figures: zeros })).toEqual(['not-evaluated']);
    expect(outcomesIn('R40', '2016年。', { year: 2016, counted })).toEqual(['not-evaluated']);
  });

  test('those below', () => {
    const below = { total: zeros.with(0, 5), missing: [] };
    expect(failuresIn('R41', '2016年。', { year: 2016, figures: zeros, below })).toHaveLength(1);
    expect(outcomesIn('R41', '2016年。', { year: 2016, figures: zeros })).toEqual(['not-evaluated']);
    expect(outcomesIn('R41', '2016年。', { year: 2016, below })).toEqual(['not-evaluated']);
  });
});

test('a relation with last year in it waits for last year', () => {
  const figures = getForm('a2021').cells.map(() => 0);
  expect(outcomesIn('R04', '2023年。', { year: 2023, figures })).toEqual(['not-evaluated']);
  const prior = { year: 2022, form: 'a2021' as const, figures, read: null };
  expect(outcomesIn('R04', '2023年。', { year: 2023, figures, prior })).toEqual(['passed']);
  expect(outcomesIn('R04', '2023年。', { year: 2023, figures, prior: { ...prior, form: 'a2019' } })).toEqual([
    'not-evaluated',
  ]);
});

test('of a kind of unit to which it does not apply a relation is not tried', () => {
  const figures = getForm('a2021').cells.map(() => 0);
  const of = (kind: 'street' | 'province') =>
    triedIn('R08', '2023年。', { year: 2023, figures, unit: { name: '某机关', kind } });
  expect([of('street'), of('province')]).toEqual(['', '还不能核对：缺 本年度报表格式']);
});

test('without a year there are no three years', () => {
  const nilBefore = [nil(2014), nil(2015)];
  expect(outcomesIn('R39', '工作有序。', { form: 't2014', figures: zeros, nilBefore })).toEqual(['not-evaluated']);
});

test('three blanks are said one by one, four together', () => {
  const blank = (count: number) =>
    placesIn('R09', '2016年。', { year: 2016, figures: zeros.map((zero, place) => (place < count ? null : zero)) });
  expect(blank(3)).toHaveLength(3);
  expect(blank(4)).toEqual([
    getForm('t2014')
      .cells.slice(0, 4)
      .map(({ code }) => code)
      .join(' '),
  ]);
  expect(triedIn('R09', '2016年。', { year: 2016, figures: zeros })).toBe('核对 59 处无误');
});
