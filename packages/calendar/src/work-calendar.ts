import { addDays, type PlainDate, yearOf } from '@gongkai/kernel';
import { builtInYears } from './built-in-years.ts';
import type { CalendarYear } from './calendar-year.ts';
import { statutoryDays, statutoryGround } from './statutory-days.ts';
import { isWeekend, weekdaysBy } from './weekday.ts';

/** What a day is, and by which notice: `worked` is a weekend day worked in exchange. */
export type CalendarDay =
  | { readonly kind: 'weekday' | 'weekend' }
  | { readonly kind: 'holiday' | 'worked'; readonly name: string; readonly notices: readonly string[] };

/** 工作日历: Monday to Friday, less the days off, plus the weekend days worked in exchange (domain §3.4). */
export interface WorkCalendar {
  readonly years: readonly CalendarYear[];
  dayOf(day: PlainDate): CalendarDay;
  isWorkingDay(day: PlainDate): boolean;
  /** Working days up to and with this one, from a day long past: two of these tell how many lie between. */
  workedBy(day: PlainDate): number;
  /** No notice governs this day yet: it may still move (暂定). */
  isProvisional(day: PlainDate): boolean;
}

/** A calendar of these years over the built-in ones; a year given again takes the place of the built-in one whole. */
export function calendarOf(years: readonly CalendarYear[]): WorkCalendar {
  if (years.length === 0) return builtIn;
  const given = new Set(years.map(({ year }) => year));
  return calendarBy([...builtInYears.filter(({ year }) => !given.has(year)), ...years]);
}

const builtIn = calendarBy(builtInYears);

function calendarBy(years: readonly CalendarYear[]): WorkCalendar {
  const known = [...years].sort((a, b) => a.year - b.year);
  const covered = new Set(known.map(({ year }) => year));
  const days = specialDays(known, covered);
  const exchanged = exchangedBy(days);
  const dayOf = (day: PlainDate): CalendarDay => days.get(day) ?? { kind: isWeekend(day) ? 'weekend' : 'weekday' };
  return {
    years: known,
    dayOf,
    isWorkingDay(day) {
      const { kind } = dayOf(day);
      return kind === 'weekday' || kind === 'worked';
    },
    workedBy: (day) => weekdaysBy(day) + exchanged(day),
    isProvisional: (day) => !covered.has(yearOf(day)) || (isYearEnd(day) && !covered.has(yearOf(day) + 1)),
  };
}

/** How many working days the notices have given and taken up to a day. */
function exchangedBy(days: ReadonlyMap<PlainDate, CalendarDay>): (day: PlainDate) => number {
  const changes = [...days]
    .map(([day, { kind }]) => ({ day, by: Number(kind === 'worked') - Number(!isWeekend(day)) }))
    .filter(({ by }) => by !== 0)
    .sort((a, b) => (a.day < b.day ? -1 : 1));
  let sum = 0;
  const sums = changes.map(({ by }) => {
    sum += by;
    return sum;
  });
  return (day) => {
    let [low, high] = [0, changes.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((changes[middle]?.day ?? '') <= day) low = middle + 1;
      else high = middle;
    }
    return sums[low - 1] ?? 0;
  };
}

/** Only weekend days can be worked in exchange and only a day off can be a holiday: a later year's word on a day stands. */
function specialDays(
  years: readonly CalendarYear[],
  covered: ReadonlySet<number>,
): ReadonlyMap<PlainDate, CalendarDay> {
  const days = new Map<PlainDate, CalendarDay>();
  // Until a year has its notice what the law itself makes a day off is one (since 2025: 国务院令第795号).
  for (let year = 2025; year <= 2100; year += 1)
    if (!covered.has(year))
      for (const { day, name } of statutoryDays(year))
        days.set(day, { kind: 'holiday', name, notices: [statutoryGround] });
  for (const { notices, holidays } of years)
    for (const { name, from, to, worked } of holidays) {
      for (let day = from; day <= to; day = addDays(day, 1)) days.set(day, { kind: 'holiday', name, notices });
      for (const day of worked) days.set(day, { kind: 'worked', name, notices });
    }
  return days;
}

// The notice of a year has moved days as early as 29 December of the year before (2008, 2019).
function isYearEnd(day: PlainDate): boolean {
  return day.slice(5) >= '12-29';
}
