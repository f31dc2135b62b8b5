import { addDays, type PlainDate } from '@gongkai/kernel';
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
  let day = from;
  let provisional = calendar.isProvisional(from);
  for (let counted = 0; counted < n; ) {
    day = addDays(day, 1);
    provisional ||= calendar.isProvisional(day);
    if (calendar.isWorkingDay(day)) counted += 1;
  }
  return { day, provisional };
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
