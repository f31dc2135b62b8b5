import { addDays, type PlainDate, plainDate } from '@gongkai/kernel';
import type { Term } from './terms.ts';
import type { WorkCalendar } from './work-calendar.ts';
import { addWorkingDays, type CountedDay } from './working-days.ts';

/**
 * The last day of a term that something on `start` sets running; the day itself does not count. Terms in days and months
 * that end on a day off end on the next working day (民事诉讼法第八十五条, applied by 行政诉讼法第一百零一条、行政复议法第八十八条).
 */
export function termEnd(calendar: WorkCalendar, start: PlainDate, { days, unit }: Omit<Term, 'article'>): CountedDay {
  switch (unit) {
    case 'working-day':
      return addWorkingDays(calendar, start, days);
    case 'day':
      return rollForward(calendar, addDays(start, days));
    case 'month':
      return rollForward(calendar, addMonths(start, days));
  }
}

function rollForward(calendar: WorkCalendar, day: PlainDate): CountedDay {
  const rolled = calendar.isWorkingDay(day) ? day : addWorkingDays(calendar, day, 1).day;
  return { day: rolled, provisional: calendar.isProvisional(day) || calendar.isProvisional(rolled) };
}

/** The same day of a later month, or its last day where it has no such day. */
export function addMonths(day: PlainDate, months: number): PlainDate {
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const first = plainDate(`${pad(Math.floor(month / 12), 4)}-${pad((month % 12) + 1, 2)}-01`);
  const sameDay = addDays(first, Number(day.slice(8)) - 1);
  if (sameDay.slice(0, 7) === first.slice(0, 7)) return sameDay;
  return addDays(sameDay, -Number(sameDay.slice(8)));
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');
