import { addDays, daysBetween, plainDate } from '@gongkai/kernel';
import chineseDays from 'chinese-days';
import { describe, expect, test } from 'vitest';
import { builtInYears } from './built-in-years.ts';
import { CalendarYear } from './calendar-year.ts';
import { everyDay, isWorked } from './testing/walk.ts';
import { calendarOf } from './work-calendar.ts';

const calendar = calendarOf([]);

/** Weekdays off and weekend days worked of each year's notice. */
const counts = (year: CalendarYear) => {
  let off = 0;
  for (const { from, to } of year.holidays)
    for (let day = from; day <= to; day = addDays(day, 1)) if (!isSaturdayOrSunday(day)) off += 1;
  return [year.year, off, year.holidays.flatMap(({ worked }) => worked).length];
};

function isSaturdayOrSunday(day: string): boolean {
  const since = daysBetween(plainDate('2000-01-01'), plainDate(day));
  return since % 7 <= 1;
}

describe('部分节假日安排', () => {
  test('every year from the regulation on, one after the other, each with the number of its notice', () => {
    expect(builtInYears.map(({ year }) => year)).toEqual(Array.from({ length: 19 }, (_, index) => 2008 + index));
    for (const year of builtInYears) {
      expect(CalendarYear.safeParse(year).success, `${year.year}`).toBe(true);
      expect(year.notices[0]).toMatch(new RegExp(`^国办发明电〔${year.year - 1}〕[1-9]\\d*号$`));
    }
    expect(builtInYears.filter(({ notices }) => notices.length > 1).map(({ year }) => year)).toEqual([
      2015, 2019, 2020,
    ]);
  });

  test('only weekend days are worked in exchange, and none of them is off', () => {
    for (const { holidays } of builtInYears)
      for (const { worked } of holidays)
        for (const day of worked) {
          expect(isSaturdayOrSunday(day), day).toBe(true);
          expect(calendar.isWorkingDay(day), day).toBe(true);
        }
  });

  test('weekdays off and weekend days worked, year by year', () => {
    expect(builtInYears.map(counts)).toEqual([
      [2008, 17, 6],
      [2009, 17, 6],
      [2010, 19, 8],
      [2011, 16, 5],
      [2012, 18, 7],
      [2013, 23, 12],
      [2014, 16, 5],
      [2015, 17, 5],
      [2016, 17, 6],
      [2017, 16, 5],
      [2018, 17, 6],
      [2019, 18, 7],
      [2020, 19, 6],
      [2021, 18, 7],
      [2022, 18, 7],
      [2023, 18, 7],
      [2024, 19, 8],
      [2025, 18, 5],
      [2026, 19, 6],
    ]);
  });

  test('2015–2026 equal the lists of single days', () => {
    const differing = everyDay(2015, 2026).filter((day) => calendar.isWorkingDay(plainDate(day)) !== isWorked(day));
    expect(differing).toEqual([]);
  });

  test('2008–2026 equal chinese-days 1.5.7 on every day', () => {
    const days = everyDay(2008, 2026);
    expect(days.length).toBe(6940);
    expect(days.filter((day) => calendar.isWorkingDay(plainDate(day)) !== chineseDays.isWorkday(day))).toEqual([]);
  });
});
