import { addDays, clockActs, type PlainDate, plainDate } from '@gongkai/kernel';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Clock, ClockStep } from './clock.ts';
import type { ClockEvent } from './clock-event.ts';
import { runClock } from './run-clock.ts';
import { isWorked } from './testing/walk.ts';
import { calendarOf } from './work-calendar.ts';

const calendar = calendarOf([]);
const d = plainDate;

/** Acts of any kind on days that are close enough to matter; about half of the histories are lawful. */
const history = fc
  .record({
    start: fc.integer({ min: 0, max: 4000 }),
    acts: fc.array(
      fc.record({
        kind: fc.constantFrom(...clockActs),
        after: fc.integer({ min: 0, max: 45 }),
        days: fc.integer({ min: 1, max: 22 }),
        knows: fc.boolean(),
      }),
      { maxLength: 7 },
    ),
  })
  .map(({ start, acts }): ClockEvent[] => {
    const received = addDays(d('2015-01-01'), start);
    return [{ kind: 'received', on: received }, ...acts.map((act) => eventOf(act, received))];
  });

function eventOf(
  { kind, after, days, knows }: { kind: ClockEvent['kind']; after: number; days: number; knows: boolean },
  received: PlainDate,
): ClockEvent {
  const on = addDays(received, after);
  const receivedOn = knows ? addDays(on, days % 4) : null;
  switch (kind) {
    case 'correction-asked':
      return { kind, on, until: knows ? addDays(on, days) : null };
    case 'third-party-asked':
    case 'organ-asked':
      return { kind, on, party: '甲', receivedOn };
    case 'third-party-answered':
    case 'organ-answered':
      return { kind, on, party: '甲' };
    case 'extended':
      return { kind, on, approvedOn: on, days };
    case 'fee-noticed':
      return { kind, on, receivedOn };
    default:
      return { kind, on };
  }
}

/** Seen sixty days after the first act, so that what nobody answered stays short. */
const clockOf = (events: readonly ClockEvent[]): Clock => {
  const first = events.map(({ on }) => on).sort()[0] ?? d('2015-01-01');
  return runClock(events, calendar, addDays(first, 60));
};

/** The explanation read again by somebody who has only the steps; null where it does not hold together. */
function recount(steps: readonly ClockStep[]) {
  const due: { original: string | null; extended: string | null } = { original: null, extended: null };
  let number = 0;
  let day: PlainDate | null = null;
  for (const step of steps) {
    if (step.kind === 'act') continue;
    if (step.kind === 'restart') {
      if (day !== null && step.on !== day) return null;
      number = 0;
      day = step.on;
    } else if (step.kind === 'due') {
      if (step.days !== number || step.on !== day) return null;
      due[step.which] = step.on;
    } else {
      if (day === null || step.from !== addDays(day, 1)) return null;
      const counts = step.kind === 'counted' || step.kind === 'worked';
      const isOff = step.kind === 'weekend' || step.kind === 'holiday';
      while (day < step.to) {
        day = addDays(day, 1);
        if (counts !== isWorked(day) && (counts || isOff)) return null;
        if (counts) number += 1;
      }
      if (counts && step.last !== number) return null;
    }
  }
  return due;
}

describe('the explanation', () => {
  test('steps recount to the due day, every day in exactly one of them', () => {
    fc.assert(
      fc.property(history, (events) => {
        const clock = clockOf(events);
        const due = recount(clock.steps);
        expect(due?.original).toBe(clock.originalDue);
        expect(clock.extended > 0 ? due?.extended : due?.original).toBe(clock.due);
      }),
      { numRuns: 2000 },
    );
  });

  test('10,000 orders of entry give one clock', () => {
    const orders = history.chain((events) =>
      fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
    );
    fc.assert(
      fc.property(orders, ([events, shuffled]) => {
        expect(clockOf(shuffled)).toEqual(clockOf(events));
      }),
      { numRuns: 10_000 },
    );
  });

  test('every working day is numbered, days off say why, the act stands before the days it changes', () => {
    const clock: Clock = runClock(
      [
        { kind: 'received', on: d('2025-01-20') },
        { kind: 'third-party-asked', on: d('2025-02-06'), party: '甲', receivedOn: d('2025-02-06') },
        { kind: 'third-party-answered', on: d('2025-02-10'), party: '甲' },
      ],
      calendar,
      d('2025-02-12'),
    );
    expect(
      clock.steps
        .slice(0, 12)
        .map((step) => [
          step.kind,
          'from' in step ? `${step.from}/${step.to}` : step.on,
          'first' in step ? step.first : 'name' in step ? step.name : '',
        ]),
    ).toEqual([
      ['restart', '2025-01-20', ''],
      ['counted', '2025-01-21/2025-01-24', 1],
      ['weekend', '2025-01-25/2025-01-25', ''],
      ['worked', '2025-01-26/2025-01-26', 5],
      ['counted', '2025-01-27/2025-01-27', 6],
      ['holiday', '2025-01-28/2025-02-04', '春节'],
      ['counted', '2025-02-05/2025-02-06', 7],
      ['act', '2025-02-06', ''],
      ['paused', '2025-02-07/2025-02-10', ''],
      ['act', '2025-02-10', ''],
      ['counted', '2025-02-11/2025-02-14', 9],
      ['weekend', '2025-02-15/2025-02-16', ''],
    ]);
  });
});
