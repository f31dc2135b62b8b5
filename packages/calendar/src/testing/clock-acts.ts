import { plainDate as d } from '@gongkai/kernel';
import type { ClockEvent } from '../clock-event.ts';

/** Acts as a test writes them: what happened, and when. */
export const received = (on: string): ClockEvent => ({ kind: 'received', on: d(on) });
export const correctionAsked = (on: string): ClockEvent => ({ kind: 'correction-asked', on: d(on), until: null });
export const corrected = (on: string): ClockEvent => ({ kind: 'corrected', on: d(on) });
export const asked = (on: string, receivedOn: string | null, party = '甲'): ClockEvent => ({
  kind: 'third-party-asked',
  on: d(on),
  party,
  receivedOn: receivedOn === null ? null : d(receivedOn),
});
export const answered = (on: string, party = '甲'): ClockEvent => ({ kind: 'third-party-answered', on: d(on), party });
export const organAsked = (on: string, receivedOn: string): ClockEvent => ({
  kind: 'organ-asked',
  on: d(on),
  party: '乙局',
  receivedOn: d(receivedOn),
});
export const organAnswered = (on: string): ClockEvent => ({ kind: 'organ-answered', on: d(on), party: '乙局' });
export const extended = (on: string, days = 20, approvedOn = on): ClockEvent => ({
  kind: 'extended',
  on: d(on),
  approvedOn: d(approvedOn),
  days,
});
export const feeNoticed = (on: string, receivedOn: string | null): ClockEvent => ({
  kind: 'fee-noticed',
  on: d(on),
  receivedOn: receivedOn === null ? null : d(receivedOn),
});
export const feePaid = (on: string): ClockEvent => ({ kind: 'fee-paid', on: d(on) });
export const delivered = (on: string): ClockEvent => ({ kind: 'delivered', on: d(on) });
export const closed = (on: string): ClockEvent => ({ kind: 'closed', on: d(on) });
