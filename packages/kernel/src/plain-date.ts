import { z } from 'zod';

/**
 * A legal day as `YYYY-MM-DD`, a Beijing calendar day without time or zone (design D10).
 * Strings of this shape compare as days compare.
 */
export const PlainDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine((text) => isCalendarDay(text), 'no such day')
  .brand<'PlainDate'>();
export type PlainDate = z.infer<typeof PlainDate>;

/** Parses a day written in code or read from a trusted place. Throws on a day that does not exist. */
export const plainDate = (text: string): PlainDate => PlainDate.parse(text);

export const yearOf = (day: PlainDate): number => Number(day.slice(0, 4));

/** The day `days` later (earlier if negative). */
export function addDays(day: PlainDate, days: number): PlainDate {
  return fromDayNumber(toDayNumber(day) + days);
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: PlainDate, to: PlainDate): number => toDayNumber(to) - toDayNumber(from);

/** `2024-01-05` as 2024年1月5日, months and days without leading zeros (GB/T 9704-2012, 成文日期). */
export function printDate(day: PlainDate): string {
  const [year, month, date] = parts(day);
  return `${year}年${month}月${date}日`;
}

function isCalendarDay(text: string): boolean {
  const [year, month, day] = parts(text);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

function parts(text: string): readonly [number, number, number] {
  return [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10))];
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

// Days since 0000-03-01 in the proleptic Gregorian calendar; years start in March so that the leap day comes last.
function toDayNumber(day: PlainDate): number {
  const [year, month, date] = parts(day);
  const marchYear = month <= 2 ? year - 1 : year;
  const marchMonth = (month + 9) % 12;
  return (
    365 * marchYear +
    Math.floor(marchYear / 4) -
    Math.floor(marchYear / 100) +
    Math.floor(marchYear / 400) +
    Math.floor((153 * marchMonth + 2) / 5) +
    date -
    1
  );
}

function fromDayNumber(number: number): PlainDate {
  const era = Math.floor(number / 146097);
  const dayOfEra = number - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0);
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  return plainDate(`${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`);
}
