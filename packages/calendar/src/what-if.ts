import type { PlainDate } from '@gongkai/kernel';
import type { ClockEvent } from './clock-event.ts';
import { regulationOn, terms } from './terms.ts';

/** Days one may fill in to try a clock, in the order in which they happen. */
export const whatIfDays = [
  'received',
  'correctionAsked',
  'corrected',
  'thirdAsked',
  'thirdReceived',
  'thirdAnswered',
  'extended',
  'feeNoticed',
  'feeReceived',
  'feePaid',
  'delivered',
] as const;
export type WhatIfDay = (typeof whatIfDays)[number];

/**
 * The acts that the days filled in speak of; null without a day of receipt. Days of a letter's receipt belong to the letter. Of the
 * extension as many days as the regulation allows, where `extendedBy` says nothing.
 */
export function whatIfEvents(
  days: { readonly [Day in WhatIfDay]?: PlainDate | undefined },
  extendedBy: number | null = null,
): ClockEvent[] | null {
  const { received } = days;
  if (received === undefined) return null;
  const most = terms[regulationOn(received)].extension.days;
  return [
    { kind: 'received', on: received },
    ...of(days.correctionAsked, (on) => ({ kind: 'correction-asked', on, until: null })),
    ...of(days.corrected, (on) => ({ kind: 'corrected', on })),
    ...of(days.thirdAsked, (on) => ({
      kind: 'third-party-asked',
      on,
      party: '',
      receivedOn: days.thirdReceived ?? null,
    })),
    ...of(days.thirdAnswered, (on) => ({ kind: 'third-party-answered', on, party: '' })),
    ...of(days.extended, (on) => ({ kind: 'extended', on, approvedOn: on, days: extendedBy ?? most })),
    ...of(days.feeNoticed, (on) => ({ kind: 'fee-noticed', on, receivedOn: days.feeReceived ?? null })),
    ...of(days.feePaid, (on) => ({ kind: 'fee-paid', on })),
    ...of(days.delivered, (on) => ({ kind: 'delivered', on })),
  ];
}

const of = (day: PlainDate | undefined, event: (on: PlainDate) => ClockEvent): ClockEvent[] =>
  day === undefined ? [] : [event(day)];
