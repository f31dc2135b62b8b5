import { addDays, plainDate } from '@gongkai/kernel';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { periodsDue, RecurringDuty } from './duties.ts';

const duty = (change: object = {}): RecurringDuty =>
  RecurringDuty.parse({
    id: '2025-1',
    title: '财政收支',
    category: 'A20_07',
    section: null,
    cycle: 'quarter',
    within: 15,
    since: '2025-01-01',
    until: null,
    ...change,
  });
const names = (of: RecurringDuty, from: string, today: string) =>
  periodsDue(of, plainDate(from), plainDate(today)).map(({ period, dueOn }) => `${period} ${dueOn}`);

test('财政收支每季: each quarter that has ended is due fifteen days after it', () => {
  expect(names(duty(), '2025-01-01', '2025-07-01')).toEqual(['2025Q1 2025-04-15', '2025Q2 2025-07-15']);
  expect(names(duty(), '2025-01-01', '2025-06-30')).toEqual(['2025Q1 2025-04-15']);
});

test.each([
  ['month', '2025-02 2025-03-15'],
  ['half', '2025H1 2025-07-15'],
  ['year', '2025 2026-01-15'],
])('every %s', (cycle, expected) => {
  expect(names(duty({ cycle }), '2025-01-01', '2026-01-10')).toContain(expected);
});

test('nothing is due of periods before the duty began or after it ended', () => {
  expect(names(duty({ since: '2025-04-01', until: '2025-09-30' }), '2024-01-01', '2026-01-10')).toEqual([
    '2025Q2 2025-07-15',
    '2025Q3 2025-10-15',
  ]);
});

test('every day of a span falls into at most one period of a month, and none is named twice', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 2_000 }),
      fc.constantFrom('month', 'quarter', 'half', 'year'),
      (days, cycle) => {
        const today = addDays(plainDate('2020-01-01'), days);
        const found = periodsDue(duty({ cycle, since: '2020-01-01' }), plainDate('2020-01-01'), today);
        expect(new Set(found.map(({ period }) => period)).size).toBe(found.length);
        expect(found.every(({ endsOn }) => endsOn < today)).toBe(true);
      },
    ),
  );
});
