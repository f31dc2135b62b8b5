import { type ActivityKind, type ActivityProblem, plainDate, type UnitKind } from '@gongkai/kernel';
import { expect, test } from 'vitest';
import { type ActivityEntry, emptyEntry, problemOf } from './activity.ts';

const day = plainDate;
const today = day('2026-01-10');
const entry = (kind: ActivityKind, said: Partial<ActivityEntry>): ActivityEntry => ({
  ...emptyEntry(kind, day('2025-06-30')),
  title: '某事',
  ...said,
});

test.each<[string, UnitKind, ActivityEntry, ActivityProblem | null]>([
  ['a meeting', 'street', entry('meeting', {}), null],
  ['a meeting of a community', 'community', entry('meeting', {}), null],
  ['a training with its attendance', 'street', entry('training', { number: 30 }), null],
  ['a training nobody came to', 'street', entry('training', { number: 0 }), null],
  ['a reading point that still stands', 'street', entry('reading-point', { number: 1 }), null],
  ['one that ends later', 'street', entry('reading-point', { number: 1, untilDay: day('2027-01-01') }), null],
  ['one that ended on its day', 'street', entry('reading-point', { number: 1, untilDay: day('2025-06-30') }), null],
  ['a complaint answered', 'street', entry('complaint', { answeredOn: day('2025-07-02') }), null],
  ['a finance publication without amounts', 'village', entry('finance-publication', {}), null],
  ['one with income and spending', 'village', entry('finance-publication', { amount: 100, spent: 0 }), null],
  ['a notice without objections', 'community', entry('superior-notice', {}), null],

  ['a village decision of a community', 'community', entry('village-decision', {}), 'kind-not-of-unit'],
  ['nothing said', 'street', entry('meeting', { title: '' }), 'title-missing'],
  ['tomorrow', 'street', entry('meeting', { onDay: day('2026-01-11') }), 'day-ahead'],
  ['answered tomorrow', 'street', entry('complaint', { answeredOn: day('2026-01-11') }), 'day-ahead'],
  ['a meeting that lasts', 'street', entry('meeting', { untilDay: day('2025-07-01') }), 'until-of-flow'],
  [
    'a stock that ends first',
    'street',
    entry('office', { number: 1, untilDay: day('2025-06-29') }),
    'until-before-from',
  ],
  ['answered before it came', 'street', entry('complaint', { answeredOn: day('2025-06-29') }), 'answered-before-day'],
  ['a training without attendance', 'street', entry('training', {}), 'number-missing'],
  ['a meeting with people', 'street', entry('meeting', { number: 30 }), 'field-of-other-kind'],
  ['a meeting with money', 'street', entry('meeting', { amount: 30 }), 'field-of-other-kind'],
  ['a meeting by the head', 'street', entry('meeting', { byHead: true }), 'field-of-other-kind'],
  ['a budget without its amount', 'street', entry('budget', {}), 'amount-malformed'],
  ['a concern answered in no way', 'street', entry('public-concern', {}), 'ways-missing'],
])('%s', (_, unitKind, row, problem) => {
  expect(problemOf(row, { unitKind, today })).toBe(problem);
});
