import { addDays, plainDate, remedyResults, yearOf } from '@gongkai/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CountedRemedy, columnOf, isCounted } from './year-column.ts';

const day = plainDate;
const remedy = {
  counted: true,
  receivedOn: day('2023-11-20'),
  decidedOn: day('2025-02-01'),
  result: 'upheld',
} as const;

describe('a case received in 2023 and decided in 2025', () => {
  it.each([
    [2022, null],
    [2023, 'pending'],
    [2024, 'pending'],
    [2025, 'upheld'],
    [2026, null],
  ])('in %i: %s', (year, column) => {
    expect(columnOf(remedy, year)).toBe(column);
  });

  it('is counted nowhere by the organ of review sued beside the one that acted (R42)', () => {
    expect(isCounted({ role: 'co-defendant', state: 'closed' })).toBe(false);
    expect(isCounted({ role: 'respondent', state: 'closed' })).toBe(true);
    expect(isCounted({ role: 'respondent', state: 'void' })).toBe(false);
    expect([2023, 2024, 2025].map((year) => columnOf({ ...remedy, counted: false }, year))).toEqual([null, null, null]);
  });
});

const anyCase: fc.Arbitrary<CountedRemedy> = fc
  .record({
    received: fc.nat({ max: 3000 }),
    lasts: fc.option(fc.nat({ max: 1500 })),
    result: fc.constantFrom(...remedyResults),
  })
  .map(({ received, lasts, result }) => {
    const receivedOn = addDays(day('2018-01-01'), received);
    return lasts === null
      ? { counted: true, receivedOn, decidedOn: null, result: null }
      : { counted: true, receivedOn, decidedOn: addDays(receivedOn, lasts), result };
  });

const years = Array.from({ length: 16 }, (_, index) => 2016 + index);

it('each case stands in exactly one column from its receipt to its result, and has one result in all', () => {
  fc.assert(
    fc.property(anyCase, (each) => {
      const columns = years.map((year) => columnOf(each, year));
      const last = each.decidedOn === null ? 2031 : yearOf(each.decidedOn);
      const stands = years.map((year) => year >= yearOf(each.receivedOn) && year <= last);
      expect(columns.map((column) => column !== null)).toEqual(stands);
      expect(columns.filter((column) => column !== null && column !== 'pending')).toHaveLength(
        each.decidedOn === null ? 0 : 1,
      );
    }),
  );
});

it('what a year carries over is what the next begins with: pending cases and those decided then', () => {
  fc.assert(
    fc.property(fc.array(anyCase, { maxLength: 60 }), fc.integer({ min: 2017, max: 2030 }), (cases, year) => {
      const pending = cases.filter((each) => columnOf(each, year - 1) === 'pending');
      const received = cases.filter(({ receivedOn }) => yearOf(receivedOn) === year);
      const standing = cases.filter((each) => columnOf(each, year) !== null);
      expect(standing).toHaveLength(pending.length + received.length);
    }),
  );
});
