import { frequencyOf, type Period, type PlainDate } from '@gongkai/kernel';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const monthOf = (text: string): string => months[Number(text) - 1] ?? text;

/** 5 January 2026. */
export const printDay = (day: PlainDate): string =>
  `${Number(day.slice(8))} ${monthOf(day.slice(5, 7))} ${day.slice(0, 4)}`;

/** 5 Jan 2026. */
export const printShortDay = (day: PlainDate): string =>
  `${Number(day.slice(8))} ${monthOf(day.slice(5, 7)).slice(0, 3)} ${day.slice(0, 4)}`;

/** 5 Jan. */
export const printMonthDay = (day: PlainDate): string => printShortDay(day).slice(0, -5);

/** 2024, the third quarter of 2024 as 2024 Q3, July 2024. */
export function printSpan(period: Period): string {
  const year = period.slice(0, 4);
  const frequency = frequencyOf(period);
  if (frequency === 'quarter') return `${year} ${period.slice(4)}`;
  return frequency === 'month' ? `${monthOf(period.slice(5))} ${year}` : year;
}

/** Thousands apart: 12,345 or 1,234.5. What cannot be read as a number stays as it came. */
export const printNumber = (number: number | string): string =>
  String(number).replace(/^-?\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ','));

export const listOf = (names: readonly string[]): string => names.join(', ');
