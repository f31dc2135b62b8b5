import { type CalendarProblem, plainDate } from '@gongkai/kernel';
import { describe, expect, test } from 'vitest';
import { builtInYears } from './built-in-years.ts';
import type { CalendarYear, Holiday } from './calendar-year.ts';
import { checkYear } from './check-year.ts';
import { calendarOf } from './work-calendar.ts';
import { addWorkingDays, workingDaysBefore } from './working-days.ts';

const off = (name: string, from: string, to: string, ...worked: string[]): Holiday => ({
  name,
  from: plainDate(from),
  to: plainDate(to),
  worked: worked.map(plainDate),
});
const yearOf = (...holidays: Holiday[]): CalendarYear => ({ year: 2027, notices: ['演示'], holidays });

describe('a year of holidays', () => {
  test('every notice that was ever given passes', () => {
    expect(builtInYears.flatMap(checkYear)).toEqual([]);
  });

  test.each<[CalendarProblem, CalendarYear, string]>([
    ['outside-year', yearOf(off('元旦', '2026-01-01', '2026-01-03')), '2026-01-01'],
    ['outside-year', yearOf(off('元旦', '2027-01-01', '2027-01-03', '2028-02-05')), '2028-02-05'],
    ['too-long', yearOf(off('春节', '2027-02-05', '2027-02-21')), '2027-02-21'],
    [
      'overlapping',
      yearOf(off('中秋节', '2027-09-29', '2027-10-01'), off('国庆节', '2027-10-01', '2027-10-07')),
      '2027-10-01',
    ],
    ['worked-is-weekday', yearOf(off('元旦', '2027-01-01', '2027-01-03', '2027-01-04')), '2027-01-04'],
    ['worked-and-off', yearOf(off('春节', '2027-02-05', '2027-02-11', '2027-02-06')), '2027-02-06'],
    [
      'worked-twice',
      yearOf(
        off('元旦', '2027-01-01', '2027-01-01', '2027-01-09'),
        off('春节', '2027-02-05', '2027-02-11', '2027-01-09'),
      ),
      '2027-01-09',
    ],
  ])('%s', (problem, year, day) => {
    expect(checkYear(year)).toEqual([expect.objectContaining({ problem, day })]);
  });
});

test('a reminder stands on the working day from which as many are left', () => {
  const calendar = calendarOf([]);
  const before = (n: number) => workingDaysBefore(calendar, plainDate('2025-02-10'), n);
  expect([0, 1, 2, 5].map(before)).toEqual(['2025-02-10', '2025-02-08', '2025-02-07', '2025-01-27']);
  expect(addWorkingDays(calendar, before(5), 5).day).toBe('2025-02-10');
  // a day off that something is due on (a day set by somebody else): the working day before it
  expect(workingDaysBefore(calendar, plainDate('2025-02-09'), 0)).toBe('2025-02-08');
});
