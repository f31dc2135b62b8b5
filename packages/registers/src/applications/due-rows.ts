import { addWorkingDays, type Clock, type WorkCalendar } from '@gongkai/calendar';
import type { PlainDate } from '@gongkai/kernel';
import { clockOf } from './clock-of.ts';
import { isOutOfCount } from './project.ts';
import type { Application } from './standing.ts';

/** What has to happen by a day: of the unit itself, or of whoever it waits for. */
export const dueSteps = [
  'confirm',
  'confirm-contact',
  'correction-notice',
  'reply',
  'correction',
  'third-party',
  'organ',
  'fee',
  'assistance',
] as const;
export type DueStep = (typeof dueSteps)[number];

export interface DueRow {
  readonly step: DueStep;
  readonly dueOn: PlainDate;
  /** Without the extension. */
  readonly originalOn: PlainDate;
  readonly provisional: boolean;
}

/**
 * What of an application is due and when; empty when nothing is. One row a step: of several third parties the first to be
 * due. A function of the events and the calendar alone, never stored as a fact (design D10).
 */
export function dueRows(application: Application, calendar: WorkCalendar, today: PlainDate): readonly DueRow[] {
  const clock = clockOf(application, calendar, today);
  if (clock === null) return application.state === 'confirming' ? [confirmation(application, calendar)] : [];
  if (application.closedOn !== null || isOutOfCount(application.state)) return [];
  return [
    ...correctionNotice(application, clock, calendar),
    ...reply(application, clock),
    ...waits(clock, calendar),
    ...assistance(application, calendar),
  ];
}

// 平常信函: the office confirms on the day it arrives (第三十一条第二项), and is late the day after. What came by net or fax waits
// for both sides and the law sets no day (第三项): the next working day is asked for, and nobody is late after it.
function confirmation({ intake }: Application, calendar: WorkCalendar): DueRow {
  const byPost = intake.channel === 'post';
  const sameDay = byPost && calendar.isWorkingDay(intake.arrivedOn);
  const day = sameDay ? intake.arrivedOn : addWorkingDays(calendar, intake.arrivedOn, 1).day;
  return row(byPost ? 'confirm' : 'confirm-contact', day, calendar.isProvisional(day));
}

function correctionNotice(
  { state, correction }: Application,
  { correctionBy }: Clock,
  calendar: WorkCalendar,
): readonly DueRow[] {
  if (state !== 'processing' || correction !== null || correctionBy === null) return [];
  return [row('correction-notice', correctionBy, calendar.isProvisional(correctionBy))];
}

function reply({ explanation }: Application, { due, originalDue, provisional }: Clock): readonly DueRow[] {
  if (due === null) return [];
  const delayedTo = explanation?.delayedTo ?? null;
  const dueOn = delayedTo !== null && delayedTo > due ? delayedTo : due;
  return [{ step: 'reply', dueOn, originalOn: originalDue ?? due, provisional }];
}

function waits({ waits: all }: Clock, calendar: WorkCalendar): readonly DueRow[] {
  const awaited = ['correction', 'third-party', 'organ', 'fee'] as const;
  return awaited.flatMap((step) => {
    const days = all.flatMap((wait) => (wait.for === step && wait.until !== null ? [wait.until] : []));
    const first = days.sort()[0];
    return first === undefined ? [] : [row(step, first, calendar.isProvisional(first))];
  });
}

function assistance({ assistance: asked }: Application, calendar: WorkCalendar): readonly DueRow[] {
  const days = Object.values(asked).flatMap(({ until, answered }) => (until === null || answered ? [] : [until]));
  const first = days.sort()[0];
  return first === undefined ? [] : [row('assistance', first, calendar.isProvisional(first))];
}

const row = (step: DueStep, day: PlainDate, provisional: boolean): DueRow => ({
  step,
  dueOn: day,
  originalOn: day,
  provisional,
});
