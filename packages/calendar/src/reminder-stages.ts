import type { PlainDate } from '@gongkai/kernel';
import type { WorkCalendar } from './work-calendar.ts';
import { workingDaysBefore } from './working-days.ts';

/** One reminder: `ahead` working days before the day, 0 on it, -1 after it. */
export interface Stage {
  readonly ahead: number;
  /** Its day went by without anybody to give it. */
  readonly missed: boolean;
}

export interface Reminding {
  readonly dueOn: PlainDate;
  /** How many working days before the day somebody wants to be reminded. */
  readonly before: readonly number[];
  /** Stages given already, by `ahead`. */
  readonly given: readonly number[];
  /** The last day reminders were given here; null before the first. */
  readonly lastRun: PlainDate | null;
}

/**
 * The reminders of a due day that are to be given today. Of several whose day has come the most urgent is given; an earlier one
 * is only written down, and only where its day lies after the last run: a case that came in late was reminded of nothing too
 * late.
 */
export function reminderStages(
  { dueOn, before, given, lastRun }: Reminding,
  calendar: WorkCalendar,
  today: PlainDate,
): Stage[] {
  const overdue = { ahead: -1, on: dueOn };
  const come = [...new Set([...before, 0])]
    .sort((a, b) => a - b)
    .map((ahead) => ({ ahead, on: workingDaysBefore(calendar, dueOn, ahead) }))
    .filter(({ on }) => on <= today);
  const stages = dueOn < today ? [overdue, ...come] : come;
  return stages.flatMap(({ ahead, on }, index) => {
    const wasMissed = lastRun !== null && lastRun < on && on < today;
    if (given.includes(ahead) || (index > 0 && !wasMissed)) return [];
    return [{ ahead, missed: index > 0 }];
  });
}
