import { addDays, type PlainDate } from '@gongkai/kernel';
import { type Ask, isPausedForGood, isPausedOn, type Run } from './clock-ledger.ts';
import type { CalendarDay, WorkCalendar } from './work-calendar.ts';

/** One day of a stretch; `number` is which working day it is, null when it does not count. */
export interface RunDay {
  readonly day: PlainDate;
  readonly is: CalendarDay | { readonly kind: 'paused' };
  readonly number: number | null;
  readonly provisional: boolean;
}

/**
 * Every day of a stretch from the day after it began to its `total`-th working day; shorter when the stretch was broken off,
 * or when a pause is met that nobody can say the end of.
 */
export function countRun(calendar: WorkCalendar, run: Run, asks: readonly Ask[], total: number): RunDay[] {
  const days: RunDay[] = [];
  for (let day = addDays(run.after, 1), counted = 0; counted < total; day = addDays(day, 1)) {
    if (run.stoppedOn !== null && day > run.stoppedOn) break;
    if (isPausedForGood(asks, day)) break;
    const is = isPausedOn(asks, day) ? ({ kind: 'paused' } as const) : calendar.dayOf(day);
    const counts = is.kind === 'weekday' || is.kind === 'worked';
    if (counts) counted += 1;
    days.push({ day, is, number: counts ? counted : null, provisional: calendar.isProvisional(day) });
  }
  return days;
}

/** The day that is the `n`-th working day of a stretch, or null when it is not reached. */
export const nthDay = (days: readonly RunDay[], n: number): PlainDate | null =>
  days.find(({ number }) => number === n)?.day ?? null;
