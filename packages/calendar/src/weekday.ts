import { daysBetween, type PlainDate, plainDate } from '@gongkai/kernel';

const monday = plainDate('2024-01-01');

/** 0 Monday … 6 Sunday. */
export const weekdayOf = (day: PlainDate): number => ((daysBetween(monday, day) % 7) + 7) % 7;

export const isWeekend = (day: PlainDate): boolean => weekdayOf(day) >= 5;

/** Mondays to Fridays up to and with this day, from a Monday long past; negative before it. */
export function weekdaysBy(day: PlainDate): number {
  const days = daysBetween(monday, day) + 1;
  const weeks = Math.floor(days / 7);
  return weeks * 5 + Math.min(days - weeks * 7, 5);
}
