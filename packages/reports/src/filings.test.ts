import { type PlainDate, period, plainDate, reportStates } from '@gongkai/kernel';
import { unitCode } from '@gongkai/units';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dueWith, isFiled, standingOf, summarizeFilings } from './filings.ts';

const day = fc.integer({ min: 1, max: 28 }).map((of) => plainDate(`2026-02-${String(of).padStart(2, '0')}`));
const maybe = fc.option(day, { nil: null });
const row = fc.record({
  state: fc.option(fc.constantFrom(...reportStates), { nil: null }),
  due: maybe,
  filedOn: maybe,
  answered: fc.nat(3),
});

test('whatever happened, no rate exceeds one, and every unit stands in one place', () => {
  fc.assert(
    fc.property(fc.array(row), day, (rows, today) => {
      const { expected, filed, inTime, late, overdue, empty } = summarizeFilings(rows, today);
      expect(filed).toBe(inTime + late);
      expect(filed + overdue).toBeLessThanOrEqual(expected);
      expect(empty).toBeLessThanOrEqual(expected - filed);
    }),
  );
});

describe('a unit has filed', () => {
  test.each([
    ['submitted', null, 5, true],
    ['accepted', 1, 5, true],
    ['recorded', 1, 5, true],
    ['draft', null, 5, false],
    ['signed', null, 5, false],
    ['returned', null, 5, false],
    // A correction in hand takes nothing back.
    ['draft', 1, 5, true],
    // An empty form sent in is no filing (goal G33).
    ['submitted', null, 0, false],
    ['accepted', 1, 0, false],
  ] as const)('%s, counted %s, %i cells answered: %s', (state, counted, answered, filed) => {
    expect(isFiled({ state, counted }, answered)).toBe(filed);
  });

  test('not without a report', () => expect(isFiled(null, 1)).toBe(false));
});

describe('the day itself is in time, the day after is late', () => {
  const due = plainDate('2026-01-31');
  test.each([
    ['2026-01-31', '2026-03-01', 'in-time'],
    ['2026-02-01', '2026-03-01', 'late'],
    [null, '2026-01-31', 'awaited'],
    [null, '2026-02-01', 'overdue'],
  ] as const)('filed %s, looked at on %s: %s', (filedOn, today, standing) => {
    expect(standingOf({ due, filedOn: filedOn === null ? null : plainDate(filedOn) }, plainDate(today))).toBe(standing);
  });
});

describe('a day of its own', () => {
  const general = plainDate('2026-01-31');
  const given = (on: string, until: string | null) => ({
    ...{
      unit: unitCode('990101001'),
      form: 'a2021' as const,
      period: period('2025'),
      seq: 1,
      reason: '换届',
      by: '某人',
    },
    ...{ at: `${on}T09:00:00+08:00`, until: until === null ? null : plainDate(until) },
  });
  const dueFor = (exception: ReturnType<typeof given> | null, filedOn: PlainDate | null) =>
    dueWith(general, exception, filedOn);
  test.each([
    [null, null, '2026-01-31'],
    [given('2026-01-20', '2026-02-10'), null, '2026-02-10'],
    [given('2026-01-20', null), null, '2026-01-31'],
    [given('2026-01-20', '2026-02-10'), '2026-02-05', '2026-02-10'],
    // Given after it had filed, it makes no late filing timely.
    [given('2026-02-06', '2026-03-01'), '2026-02-05', '2026-01-31'],
  ] as const)('%j, filed %s: due %s', (exception, filedOn, due) => {
    expect(dueFor(exception, filedOn === null ? null : plainDate(filedOn))).toBe(due);
  });
});
