import { addDays, type PlainDate, plainDate, yearOf } from '@gongkai/kernel';
import type { WorkCalendar } from './work-calendar.ts';

/** A day found by counting, 暂定 when any day counted over has no notice yet. */
export interface CountedDay {
  readonly day: PlainDate;
  readonly provisional: boolean;
}

/**
 * The `n`-th working day after `from`. The day itself does not count (民事诉讼法第八十五条: 期间开始的日不计算在期间内); `n` = 0 is `from`.
 */
export function addWorkingDays(calendar: WorkCalendar, from: PlainDate, n: number): CountedDay {
  const end = calendar.workedBy(from) + n;
  let day = from;
  // No day counts twice, so as many days as are left to count never lead too far: a month's term in five steps.
  for (let left = n; left > 0; left = end - calendar.workedBy(day)) day = addDays(day, left);
  return { day, provisional: isProvisionalBetween(calendar, from, day) };
}

// Both ends and the years between them tell: what moves is a whole year, and the last days before it.
function isProvisionalBetween(calendar: WorkCalendar, from: PlainDate, to: PlainDate): boolean {
  if (calendar.isProvisional(from) || calendar.isProvisional(to)) return true;
  for (let year = yearOf(from) + 1; year < yearOf(to); year += 1)
    if (calendar.isProvisional(plainDate(`${year}-12-31`))) return true;
  return false;
}

/** Working days after `from` up to and with `to`; negative when `to` is earlier. */
export const workingDaysBetween = (calendar: WorkCalendar, from: PlainDate, to: PlainDate): number =>
  calendar.workedBy(to) - calendar.workedBy(from);

/** The last day on which `n` working days are left before `day`, that one included: where a reminder stands. */
export function workingDaysBefore(calendar: WorkCalendar, day: PlainDate, n: number): PlainDate {
  let before = day;
  for (let left = n; left > 0; before = addDays(before, -1)) if (calendar.isWorkingDay(before)) left -= 1;
  while (!calendar.isWorkingDay(before)) before = addDays(before, -1);
  return before;
}
