import { type Clock, type ClockEvent, runClock, type WorkCalendar } from '@gongkai/calendar';
import type { PlainDate } from '@gongkai/kernel';
import type { Application } from './standing.ts';

/** The dated acts of an application that move its term; null while nothing counts as received (第三十一条). */
export function clockEventsOf(application: Application): readonly ClockEvent[] | null {
  const { receivedOn, correction, thirdParties, organs, extension, fee, closedOn, replied } = application;
  if (receivedOn === null) return null;
  return [
    { kind: 'received', on: receivedOn },
    ...of(correction, ({ askedOn, until }) => ({ kind: 'correction-asked', on: askedOn, until })),
    ...of(correction?.correctedOn, (on) => ({ kind: 'corrected', on })),
    ...Object.entries(thirdParties).flatMap(([party, { askedOn, servedOn, answer }]): readonly ClockEvent[] => [
      { kind: 'third-party-asked', on: askedOn, party, receivedOn: servedOn },
      ...of(answer, ({ on }) => ({ kind: 'third-party-answered', on, party })),
    ]),
    ...Object.entries(organs).flatMap(([party, { askedOn, servedOn, answer }]): readonly ClockEvent[] => [
      { kind: 'organ-asked', on: askedOn, party, receivedOn: servedOn },
      ...of(answer, ({ on }) => ({ kind: 'organ-answered', on, party })),
    ]),
    ...of(extension, (given) => ({ kind: 'extended', ...given })),
    ...of(fee, ({ noticedOn, servedOn }) => ({ kind: 'fee-noticed', on: noticedOn, receivedOn: servedOn })),
    ...of(fee?.paidOn, (on) => ({ kind: 'fee-paid', on })),
    ...of(closedOn, (on) => ({ kind: replied ? 'delivered' : 'closed', on })),
  ];
}

const of = <Value>(value: Value | null | undefined, event: (value: Value) => ClockEvent): readonly ClockEvent[] =>
  value === null || value === undefined ? [] : [event(value)];

/** The clock of an application as of `today`; null while nothing counts as received. */
export function clockOf(application: Application, calendar: WorkCalendar, today: PlainDate): Clock | null {
  const events = clockEventsOf(application);
  return events === null ? null : runClock(events, calendar, today);
}

/** 按时: replied by the due day, or by the day it was put off to under 第三十五条; ended without a reply owed: in time. */
export function isOnTime(application: Application, clock: Clock | null): boolean {
  const { closedOn, explanation } = application;
  const delayedTo = explanation?.delayedTo ?? null;
  if (clock === null || closedOn === null || clock.inTime !== false) return true;
  return delayedTo !== null && closedOn <= delayedTo;
}
