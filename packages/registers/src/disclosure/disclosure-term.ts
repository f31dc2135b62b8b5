import { addWorkingDays, regulationOn, terms, type WorkCalendar, workingDaysBetween } from '@gongkai/calendar';
import { addDays, type PlainDate } from '@gongkai/kernel';

/** Where an item stands in its term of twenty working days. `days`: working days left, or by which it is late. */
export interface DisclosureTerm {
  readonly dueOn: PlainDate;
  readonly provisional: boolean;
  readonly state: 'running' | 'in-time' | 'late';
  readonly days: number;
}

/**
 * 主动公开期限: within twenty working days of being formed or changed (条例第二十六条; 2008年条例第十八条). Late is shown and never
 * hidden (R54), and hinders nothing.
 */
export function disclosureTerm(
  calendar: WorkCalendar,
  formedOn: PlainDate,
  publishedOn: PlainDate | null,
  today: PlainDate,
): DisclosureTerm {
  const { days } = terms[regulationOn(formedOn)].disclosure;
  const { day: dueOn, provisional } = addWorkingDays(calendar, formedOn, days);
  const until = publishedOn ?? today;
  const left = workingDaysBetween(calendar, until, dueOn);
  if (until > dueOn) return { dueOn, provisional, state: 'late', days: Math.max(1, -left) };
  return { dueOn, provisional, state: publishedOn === null ? 'running' : 'in-time', days: left };
}

/** The latest day on which something unpublished today can have been formed to be late today. */
export function lateIfFormedBy(calendar: WorkCalendar, today: PlainDate): PlainDate {
  let day = addDays(today, -1);
  while (disclosureTerm(calendar, day, null, today).state !== 'late') day = addDays(day, -1);
  return day;
}
