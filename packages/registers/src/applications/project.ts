import type { WorkCalendar } from '@gongkai/calendar';
import { ApplicantKind, ApplicationChannel, ApplicationState, Outcome, PlainDate } from '@gongkai/kernel';
import { UnitCode } from '@gongkai/units';
import { z } from 'zod';
import { clockOf, isOnTime } from './clock-of.ts';
import type { Application } from './standing.ts';

/** An application as lists filter and the annual table counts it. `split` and `merged` count nowhere. */
export const ApplicationRow = z.object({
  state: ApplicationState,
  channel: ApplicationChannel,
  applicantKind: ApplicantKind,
  arrivedOn: PlainDate,
  /** 收到之日; null while it is not confirmed. */
  receivedOn: PlainDate.nullable(),
  handler: UnitCode.nullable(),
  outcome: Outcome.nullable(),
  closedOn: PlainDate.nullable(),
  extended: z.boolean(),
  /** Closed in time, by the calendar at closing; null while open. */
  onTime: z.boolean().nullable(),
  /** In the annual table from now on: not what lives on in its parts, in another one or in another register. */
  counted: z.boolean(),
});
export type ApplicationRow = z.infer<typeof ApplicationRow>;

/** What the events of an application come to, for its row. */
export function projectApplication(application: Application, calendar: WorkCalendar, today: PlainDate): ApplicationRow {
  const { state, intake, applicantKind, receivedOn, handler, outcome, closedOn, extension } = application;
  return {
    state,
    channel: intake.channel,
    applicantKind,
    arrivedOn: intake.arrivedOn,
    receivedOn,
    handler,
    outcome,
    closedOn,
    extended: extension !== null,
    onTime: closedOn === null ? null : isOnTime(application, clockOf(application, calendar, today)),
    counted: !isOutOfCount(state),
  };
}

/** What goes on elsewhere: in its parts, in another application, in the register of a successor. */
export const isOutOfCount = (state: ApplicationState): boolean =>
  state === 'split' || state === 'merged' || state === 'moved';
