import type { Period, PlainDate } from '@gongkai/kernel';
import { printDate, printPeriod } from '@gongkai/kernel';

/** 2026年1月5日. */
export const printDay = (day: PlainDate): string => printDate(day);

/** A day in a narrow place, or before an hour: 2026-01-05. */
export const printShortDay = (day: PlainDate): string => day;

/** A day where its year stands before: 01-05. */
export const printMonthDay = (day: PlainDate): string => day.slice(5);

/** 2025年第三季度. */
export const printSpan = (period: Period): string => printPeriod(period);

/** A count, an amount or points as they stand in a table: 12345 or 0.038. */
export const printNumber = (number: number | string): string => String(number);

/** 甲、乙、丙. */
export const listOf = (names: readonly string[]): string => names.join('、');
