import { plainDate } from '@gongkai/kernel';
import { describe, expect, test } from 'vitest';
import { statutoryDays } from './statutory-days.ts';
import { everyDay } from './testing/walk.ts';
import { calendarOf } from './work-calendar.ts';
import { addWorkingDays, workingDaysBetween } from './working-days.ts';

const calendar = calendarOf([]);
const d = plainDate;

describe('工作日历', () => {
  test('2024-02-09 除夕 is in no notice and is worked', () => {
    expect(calendar.dayOf(d('2024-02-09'))).toEqual({ kind: 'weekday' });
  });

  test('a day off and a day worked in exchange name their holiday and notice', () => {
    expect(calendar.dayOf(d('2025-01-28'))).toEqual({
      kind: 'holiday',
      name: '春节',
      notices: ['国办发明电〔2024〕12号'],
    });
    expect(calendar.dayOf(d('2025-01-26'))).toEqual({
      kind: 'worked',
      name: '春节',
      notices: ['国办发明电〔2024〕12号'],
    });
    expect(calendar.dayOf(d('2025-01-25'))).toEqual({ kind: 'weekend' });
  });

  test('a notice reaches into the year before: 2018-12-29 worked, 2018-12-31 off', () => {
    expect(calendar.isWorkingDay(d('2018-12-29'))).toBe(true);
    expect(calendar.isWorkingDay(d('2018-12-31'))).toBe(false);
  });

  test.each([
    ['2008-01-01', false],
    ['2007-12-28', true],
    ['2026-12-28', false],
    ['2026-12-29', true],
    ['2027-03-01', true],
    ['2027-10-01', true],
  ])('%s 暂定: %s', (day, provisional) => {
    expect(calendar.isProvisional(d(day))).toBe(provisional);
  });

  test('a count that passes a day without a notice is 暂定, also when it ends on a known one', () => {
    expect(addWorkingDays(calendar, d('2026-12-01'), 20)).toEqual({ day: '2026-12-29', provisional: true });
    expect(addWorkingDays(calendar, d('2026-12-01'), 19)).toEqual({ day: '2026-12-28', provisional: false });
    const gap = calendarOf([{ year: 2028, notices: ['演示'], holidays: [] }]);
    expect(addWorkingDays(gap, d('2027-12-20'), 20)).toEqual({ day: '2028-01-17', provisional: true });
  });

  test('a year without a notice has the days off that are certain, and no others (放假办法第二条)', () => {
    const off = (year: number) =>
      ['01-01', '04-04', '04-05', '05-01', '05-02', '05-03', '10-01', '10-02', '10-03', '10-04'].filter(
        (day) => calendar.dayOf(d(`${year}-${day}`)).kind === 'holiday',
      );
    expect(off(2027)).toEqual(['01-01', '04-05', '05-01', '05-02', '10-01', '10-02', '10-03']);
    expect(off(2028)).toEqual(['01-01', '04-04', '05-01', '05-02', '10-01', '10-02', '10-03']);
    expect(calendar.dayOf(d('2027-10-01'))).toEqual({
      ...{ kind: 'holiday', name: '国庆节' },
      notices: ['《全国年节及纪念日放假办法》第二条'],
    });
    expect(addWorkingDays(calendar, d('2027-09-30'), 1)).toEqual({ day: '2027-10-04', provisional: true });
    // Before the ordinance of 2025 a year that nobody knows has none.
    expect(calendar.dayOf(d('2007-10-01'))).toEqual({ kind: 'weekday' });
  });

  test('the notice of a year takes the place of what the law says by itself', () => {
    const given = calendarOf([{ year: 2027, notices: ['演示'], holidays: [] }]);
    expect(given.isWorkingDay(d('2027-10-01'))).toBe(true);
    expect(given.isWorkingDay(d('2028-10-02'))).toBe(false);
  });

  test('every notice since 2025 gives the days that are certain', () => {
    for (const { year } of calendar.years.filter(({ year: of }) => of >= 2025))
      for (const { day } of statutoryDays(year)) expect(calendar.dayOf(day).kind, day).toBe('holiday');
  });

  test('清明 is where the notices of nineteen years have it', () => {
    for (const { year, holidays } of calendar.years) {
      const day = statutoryDays(year).find(({ name }) => name === '清明节')?.day ?? '';
      const named = holidays.filter(({ name }) => name.includes('清明'));
      expect(
        named.some(({ from, to }) => from <= day && day <= to),
        day,
      ).toBe(true);
    }
  });

  test('a count is 暂定 exactly when a day it passes is: every start, about years known, unknown and known again', () => {
    const gaps = calendarOf([2028, 2030].map((year) => ({ year, notices: ['演示'], holidays: [] })));
    const days = everyDay(2026, 2030).map(d);
    const differing = [7, 20, 300].flatMap((n) =>
      days.slice(0, -500).filter((from, index) => {
        const { day, provisional } = addWorkingDays(gaps, from, n);
        const passed = days.slice(index, days.indexOf(day) + 1);
        return passed.some((each) => gaps.isProvisional(each)) !== provisional;
      }),
    );
    expect(differing).toEqual([]);
  });

  test('a year given takes the place of the built-in one whole', () => {
    const given = calendarOf([
      {
        year: 2025,
        notices: ['某办发〔2025〕1号'],
        holidays: [{ name: '三月三', from: d('2025-03-31'), to: d('2025-04-01'), worked: [] }],
      },
    ]);
    expect(given.isWorkingDay(d('2025-03-31'))).toBe(false);
    expect(given.isWorkingDay(d('2025-01-28'))).toBe(true);
    expect(given.isWorkingDay(d('2024-10-01'))).toBe(false);
    expect(given.years.filter(({ year }) => year === 2025).length).toBe(1);
  });

  test('working days between are what adding them walks over', () => {
    expect(workingDaysBetween(calendar, d('2025-01-20'), d('2025-02-21'))).toBe(20);
    expect(workingDaysBetween(calendar, d('2025-02-21'), d('2025-01-20'))).toBe(-20);
    expect(workingDaysBetween(calendar, d('2025-02-21'), d('2025-02-21'))).toBe(0);
  });
});
