import { plainDate } from '@gongkai/kernel';
import { describe, expect, test } from 'vitest';
import { explainTerm, namedTerm, termNames } from './explain-term.ts';
import { runClock } from './run-clock.ts';
import { termEnd } from './term-end.ts';
import { everyDay } from './testing/walk.ts';
import { whatIfEvents } from './what-if.ts';
import { calendarOf } from './work-calendar.ts';

const calendar = calendarOf([]);
const d = plainDate;

describe('a term explained', () => {
  test('its steps are those of the clock of an application', () => {
    for (const day of everyDay(2024, 2024).map(d)) {
      const explained = explainTerm(calendar, day, { days: 20, unit: 'working-day' });
      const clock = runClock([{ kind: 'received', on: day }], calendar, d('2025-12-31'));
      expect([explained.end, explained.steps]).toEqual([clock.due, clock.steps.slice(1)]);
    }
  });

  test('every named term ends where it ends, and says from where it was moved', () => {
    for (const name of termNames) {
      const term = namedTerm(name, d('2025-08-04'));
      if (term === null) throw new Error(name);
      const { day, provisional } = termEnd(calendar, d('2025-08-04'), term);
      expect(explainTerm(calendar, d('2025-08-04'), term)).toMatchObject({ end: day, provisional });
    }
    const filing = explainTerm(calendar, d('2025-08-04'), { days: 60, unit: 'day' });
    expect(filing).toMatchObject({ end: '2025-10-09', rolledFrom: '2025-10-03', steps: [] });
    expect(explainTerm(calendar, d('2024-11-04'), { days: 6, unit: 'month' })).toMatchObject({
      end: '2025-05-06',
      rolledFrom: '2025-05-04',
    });
    expect(explainTerm(calendar, d('2025-03-10'), { days: 60, unit: 'day' }).rolledFrom).toBeNull();
  });

  test('a term the old regulation does not know is none', () => {
    expect(namedTerm('correction', d('2018-03-01'))).toBeNull();
    expect(namedTerm('reply', d('2018-03-01'))?.days).toBe(15);
  });
});

describe('days somebody tries', () => {
  test('become the acts they speak of', () => {
    const events = whatIfEvents({
      ...{
        received: d('2025-03-03'),
        thirdAsked: d('2025-03-10'),
        thirdReceived: d('2025-03-11'),
        thirdAnswered: d('2025-03-18'),
      },
      extended: d('2025-04-01'),
    });
    expect(runClock(events ?? [], calendar, d('2025-04-02'))).toMatchObject({
      originalDue: '2025-04-09',
      due: '2025-05-09',
      breaches: [],
    });
    expect(whatIfEvents({ delivered: d('2025-03-10') })).toBeNull();
    expect(whatIfEvents({ received: d('2018-03-05'), extended: d('2018-03-20') })).toContainEqual(
      expect.objectContaining({ kind: 'extended', days: 15 }),
    );
  });
});
