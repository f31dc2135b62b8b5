import { addWorkingDays, type DueStepDay, type WorkCalendar } from '@gongkai/calendar';
import type { PlainDate } from '@gongkai/kernel';
import type { Assistance } from './assistance.ts';

/** By when a section has to answer: the day it was told, else in time for the reply. `rows` are of one case and section. */
export function sectionDue(
  rows: readonly Assistance[],
  reply: Pick<DueStepDay, 'dueOn'> | undefined,
  calendar: WorkCalendar,
): readonly DueStepDay[] {
  const days = rows.filter(({ state }) => state === 'asked').flatMap(({ until }) => until ?? reply?.dueOn ?? []);
  return firstOf('assistance-answer', days, calendar);
}

/** Answers that the unit has not taken over: on the working day after they came. */
export const answeredDue = (rows: readonly Assistance[], calendar: WorkCalendar): readonly DueStepDay[] =>
  firstOf(
    'assistance-answered',
    rows
      .filter(({ state }) => state === 'answered')
      .flatMap(({ answeredOn }) => (answeredOn === null ? [] : addWorkingDays(calendar, answeredOn, 1).day)),
    calendar,
  );

function firstOf(step: string, days: readonly PlainDate[], calendar: WorkCalendar): readonly DueStepDay[] {
  const [first] = days.toSorted();
  if (first === undefined) return [];
  return [{ step, dueOn: first, originalOn: first, provisional: calendar.isProvisional(first) }];
}
