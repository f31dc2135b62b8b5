import { plainDate } from '@gongkai/kernel';
import { describe, expect, test } from 'vitest';
import type { ClockEvent } from './clock-event.ts';
import { runClock } from './run-clock.ts';
import { everyDay, walk } from './testing/walk.ts';
import { calendarOf } from './work-calendar.ts';
import { addWorkingDays, workingDaysBetween } from './working-days.ts';

const calendar = calendarOf([]);
const starts = everyDay(2015, 2026);

describe('every start day of 2015–2026', () => {
  test('as many working days lie between as are added, in both directions', () => {
    const differing = starts.filter((day, index) => {
      const n = index % 260;
      const [from, to] = [plainDate(day), plainDate(walk(day, n))];
      return workingDaysBetween(calendar, from, to) !== n || workingDaysBetween(calendar, to, from) + n !== 0;
    });
    expect(differing).toEqual([]);
  });

  test.each([7, 15, 20, 40])('+ %i working days', (n) => {
    const differing = starts.filter((day) => addWorkingDays(calendar, plainDate(day), n).day !== walk(day, n));
    expect(differing).toEqual([]);
  });

  test('the clock: 15 or 20 by the regulation that governs, and as many again when extended on the last day', () => {
    const differing = starts.filter((day) => {
      const term = day < '2019-05-15' ? 15 : 20;
      const due = plainDate(walk(day, term));
      const events: ClockEvent[] = [
        { kind: 'received', on: plainDate(day) },
        { kind: 'extended', on: due, approvedOn: due, days: term },
      ];
      const clock = runClock(events, calendar, due);
      return clock.originalDue !== due || clock.due !== walk(day, term * 2) || clock.breaches.length > 0;
    });
    expect(differing).toEqual([]);
  });
});
