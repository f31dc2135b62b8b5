import { activityKindCodes, concernWays, type FormCode, type PlainDate, plainDate } from '@gongkai/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ActivityEntry, emptyEntry } from './activity.ts';
import { figureOf } from './figure-of.ts';
import { activityKinds } from './kinds.ts';

const day = plainDate;
const year = { from: day('2025-01-01'), to: day('2025-12-31') };
const row = (kind: ActivityEntry['kind'], onDay: string, said: Partial<ActivityEntry> = {}): ActivityEntry => ({
  ...emptyEntry(kind, day(onDay)),
  title: '某事',
  ...said,
});

describe('a year of a street', () => {
  const rows = [
    row('training', '2025-03-01', { number: 30 }),
    row('training', '2025-12-31', { number: 12 }),
    row('training', '2026-01-01', { number: 50 }),
    row('press-conference', '2025-05-01', { byHead: true }),
    row('press-conference', '2025-06-01'),
    row('public-concern', '2025-05-01', { ways: ['press-conference', 'social'] }),
    row('public-concern', '2025-08-01', { ways: ['social', 'other'] }),
    row('budget', '2025-02-01', { amount: 1_234_567 }),
    row('staff-full', '2019-05-15', { number: 2 }),
    row('staff-part', '2020-01-01', { number: 5, untilDay: day('2025-12-31') }),
    row('staff-part', '2020-01-01', { number: 9, untilDay: day('2025-12-30') }),
    row('reading-point', '2026-01-01', { number: 1 }),
  ];
  it.each<[FormCode, string, number]>([
    ['t2014', 'S9.2', 2],
    ['t2014', 'S9.3', 42],
    ['t2014', 'S2.2.1', 2],
    ['t2014', 'S2.2.1.a', 1],
    ['t2014', 'S2.1', 2],
    ['t2014', 'S2.2.4', 2],
    ['t2014', 'S2.2.5', 1],
    ['t2014', 'S8.4', 1_234_567],
    ['t2014', 'S8.3.1', 2],
    ['t2014', 'S8.3.2', 5],
    ['t2014', 'S8.3', 7],
    ['t2014', 'S8.2', 0],
  ])('%s %s is %i', (form, cell, figure) => {
    expect(figureOf(rows, form, cell, year)).toBe(figure);
  });
});

it('an opinion counts in the year it came, its answer in the year it was given (G03)', () => {
  const rows = [row('opinion', '2024-12-30', { answeredOn: day('2025-01-05') }), row('opinion', '2025-12-30')];
  const figures = ['G5.3', 'G5.3.a'].map((cell) => figureOf(rows, 'grassroots', cell, year));
  expect(figures).toEqual([1, 1]);
});

const anyDay: fc.Arbitrary<PlainDate> = fc
  .tuple(fc.integer({ min: 2024, max: 2026 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([y, m, d]) => day(`${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`));
const anyRow = fc
  .record({
    kind: fc.constantFrom(...activityKindCodes),
    onDay: anyDay,
    until: fc.option(anyDay),
    number: fc.nat({ max: 999 }),
    ways: fc.uniqueArray(fc.constantFrom(...concernWays), { minLength: 1 }),
    byHead: fc.boolean(),
  })
  .map(({ kind, onDay, until, number, ways, byHead }) =>
    row(kind, onDay, {
      number,
      ways,
      byHead,
      untilDay: activityKinds[kind].nature === 'stock' && until !== null && until >= onDay ? until : null,
    }),
  );

describe('for any rows', () => {
  it('relations I6 and I7 hold by construction, and a part is at most the whole', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 80 }), (rows) => {
        const cell = (code: string) => figureOf(rows, 't2014', code, year);
        expect(cell('S8.3')).toBe(cell('S8.3.1') + cell('S8.3.2'));
        expect(cell('S2.2.1.a')).toBeLessThanOrEqual(cell('S2.2.1'));
        expect(cell('S2.2.2.a')).toBeLessThanOrEqual(cell('S2.2.2'));
        expect(Math.max(cell('S2.2.4'), cell('S2.2.5'))).toBeLessThanOrEqual(cell('S2.1'));
      }),
    );
  });

  it('quarters cumulate: a flow of three quarters is at most that of four, and the year is the sum of its halves', () => {
    const halves = [
      { from: year.from, to: day('2025-06-30') },
      { from: day('2025-07-01'), to: year.to },
    ];
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 80 }), (rows) => {
        const whole = figureOf(rows, 't2014', 'S9.3', year);
        expect(halves.map((half) => figureOf(rows, 't2014', 'S9.3', half)).reduce((a, b) => a + b)).toBe(whole);
      }),
    );
  });
});
