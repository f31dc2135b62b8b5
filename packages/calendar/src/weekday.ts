import { daysBetween, type PlainDate, plainDate } from '@gongkai/kernel';

const monday = plainDate('2024-01-01');

/** 0 Monday … 6 Sunday. */
export const weekdayOf = (day: PlainDate): number => ((daysBetween(monday, day) % 7) + 7) % 7;

export const isWeekend = (day: PlainDate): boolean => weekdayOf(day) >= 5;
