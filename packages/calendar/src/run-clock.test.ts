import { type PlainDate, plainDate } from '@gongkai/kernel';
import { describe, expect, test } from 'vitest';
import type { ClockEvent } from './clock-event.ts';
import { colourOf, runClock } from './run-clock.ts';
import {
  answered,
  asked,
  closed,
  corrected,
  correctionAsked,
  delivered,
  extended,
  feeNoticed,
  feePaid,
  organAnswered,
  organAsked,
  received,
} from './testing/clock-acts.ts';
import { calendarOf } from './work-calendar.ts';

const calendar = calendarOf([]);
const d = plainDate;
const lateToday = d('2026-12-20');

const clock = (events: ClockEvent[], today: PlainDate = lateToday) => runClock(events, calendar, today);

describe('the term (条例第三十三条)', () => {
  test.each([
    ['2025-01-20', '2025-02-21', '2025-03-21'],
    ['2024-09-10', '2024-10-14', '2024-11-11'],
    ['2024-02-05', '2024-03-08', '2024-04-08'],
    ['2026-02-10', '2026-03-16', '2026-04-14'],
    ['2023-09-25', '2023-10-27', '2023-11-24'],
    ['2025-12-20', '2026-01-19', '2026-02-14'],
    ['2026-09-19', '2026-10-22', '2026-11-19'],
  ])('received %s: due %s, extended to %s', (on, due, later) => {
    expect(clock([received(on)])).toMatchObject({ due, originalDue: due, extended: 0, provisional: false });
    expect(clock([received(on), extended(due)])).toMatchObject({
      due: later,
      originalDue: due,
      extended: 20,
      breaches: [],
    });
  });

  test.each([
    ['2025-01-20', '2025-02-05'],
    ['2024-04-28', '2024-05-10'],
  ])('received %s: a correction is asked by %s (第三十条)', (on, by) => {
    expect(clock([received(on)]).correctionBy).toBe(by);
  });

  test('an application received before 2019-05-15 runs under the old regulation: 15 working days', () => {
    expect(clock([received('2019-05-14')])).toMatchObject({
      regulation: '2008',
      due: '2019-06-04',
      correctionBy: null,
    });
    expect(clock([received('2019-05-15')])).toMatchObject({ regulation: '2019', due: '2019-06-13' });
    expect(clock([received('2019-05-14'), extended('2019-06-04', 15)])).toMatchObject({
      due: '2019-06-26',
      breaches: [],
    });
  });

  test('a year without a notice gives a due day that is 暂定', () => {
    expect(clock([received('2026-12-10')])).toMatchObject({ due: '2027-01-08', provisional: true });
    expect(clock([received('2026-11-20')])).toMatchObject({ due: '2026-12-18', provisional: false });
  });
});

describe('correction (第三十条)', () => {
  const history = [received('2025-03-03'), correctionAsked('2025-03-12')];

  test('asked on the seventh working day it stops the clock', () => {
    expect(clock(history)).toMatchObject({
      state: 'waiting-applicant',
      due: null,
      remaining: null,
      colour: 'grey',
      breaches: [],
    });
    expect(clock(history).waits).toEqual([{ for: 'correction', party: '', askedOn: '2025-03-12', until: null }]);
  });

  test('what comes restarts twenty working days from the day after', () => {
    expect(clock([...history, corrected('2025-03-24')], d('2025-03-24'))).toMatchObject({
      state: 'running',
      due: '2025-04-22',
      remaining: 20,
    });
  });
});

describe('third parties and other organs (第三十二条、第三十三条第三款、第三十四条)', () => {
  test('the days after asking do not count until the answer', () => {
    // counted 04 05 06 07 10 (5), paused 11–14 and 17–18, then 15 more from 19 March
    const history = [received('2025-03-03'), asked('2025-03-10', '2025-03-11'), answered('2025-03-18')];
    expect(clock(history)).toMatchObject({ due: '2025-04-09', breaches: [] });
  });

  test('without an answer the pause ends with the fifteenth working day after they received the letter', () => {
    const history = [received('2025-03-03'), asked('2025-03-10', '2025-03-11')];
    expect(clock(history, d('2025-03-20'))).toMatchObject({
      state: 'paused',
      due: '2025-04-23',
      remaining: 15,
      colour: 'green',
    });
    expect(clock(history, d('2025-03-20')).waits).toEqual([
      { for: 'third-party', party: '甲', askedOn: '2025-03-10', until: '2025-04-01' },
    ]);
    expect(clock(history, d('2025-04-01')).state).toBe('paused');
    expect(clock(history, d('2025-04-02'))).toMatchObject({
      state: 'running',
      due: '2025-04-23',
      remaining: 14,
      waits: [],
    });
  });

  test('an answer after their term does not lengthen the pause', () => {
    const history = [received('2025-03-03'), asked('2025-03-10', '2025-03-11'), answered('2025-04-10')];
    expect(clock(history).due).toBe('2025-04-23');
  });

  test('while the day they received it is not known there is no due day, and time that is left stays', () => {
    const history = [received('2025-03-03'), asked('2025-03-10', null)];
    expect(clock(history, d('2025-04-30'))).toMatchObject({ state: 'paused', due: null, remaining: 15 });
  });

  test('two who are asked at once pause it once', () => {
    const history = [
      received('2025-03-03'),
      asked('2025-03-10', '2025-03-11'),
      answered('2025-03-18'),
      organAsked('2025-03-12', '2025-03-12'),
      organAnswered('2025-03-17'),
    ];
    expect(clock(history)).toMatchObject({ due: '2025-04-09', breaches: [] });
  });

  test('asked after the due day they change nothing', () => {
    const history = [received('2025-03-03'), asked('2025-04-07', '2025-04-07')];
    expect(clock(history, d('2025-04-08'))).toMatchObject({
      state: 'running',
      due: '2025-03-31',
      colour: 'black',
      overdueBy: 5,
    });
  });

  test('under the old regulation a third party has no term of its own', () => {
    const history = [received('2018-03-01'), asked('2018-03-05', '2018-03-05')];
    expect(clock(history, d('2018-07-02'))).toMatchObject({ state: 'paused', due: null, remaining: 13 });
  });
});

describe('fee (第四十二条; 国办函〔2020〕109号)', () => {
  const history = [received('2025-03-03'), feeNoticed('2025-03-14', '2025-03-17')];

  test('the notice waits for the applicant, who has twenty working days', () => {
    expect(clock(history)).toMatchObject({ state: 'waiting-applicant', due: null });
    expect(clock(history).waits).toEqual([{ for: 'fee', party: '', askedOn: '2025-03-14', until: '2025-04-15' }]);
  });

  test('twenty working days begin anew the day after payment', () => {
    expect(clock([...history, feePaid('2025-04-07')])).toMatchObject({ due: '2025-05-07', breaches: [] });
  });

  test('an extension already told to the applicant stays on top', () => {
    expect(clock([...history, extended('2025-03-13', 5), feePaid('2025-04-07')])).toMatchObject({
      originalDue: '2025-05-07',
      due: '2025-05-14',
    });
  });
});

describe('what is left, with its colour', () => {
  test.each([
    ['2025-02-12', 7, 'green', 0],
    ['2025-02-13', 6, 'green', 0],
    ['2025-02-14', 5, 'yellow', 0],
    ['2025-02-18', 3, 'yellow', 0],
    ['2025-02-19', 2, 'red', 0],
    ['2025-02-21', 0, 'red', 0],
    ['2025-02-22', -1, 'black', 1],
    ['2025-02-24', -1, 'black', 1],
    ['2025-02-28', -5, 'black', 5],
  ] as const)('%s: %i left, %s, overdue by %i', (today, remaining, colour, overdueBy) => {
    expect(clock([received('2025-01-20')], d(today))).toMatchObject({ remaining, colour, overdueBy });
  });

  test('delivery on the due day is in time, the day after is not, and late stays black', () => {
    expect(clock([received('2025-01-20'), delivered('2025-02-21')])).toMatchObject({
      state: 'ended',
      inTime: true,
      colour: 'grey',
      overdueBy: 0,
    });
    expect(clock([received('2025-01-20'), delivered('2025-02-24')])).toMatchObject({
      state: 'ended',
      inTime: false,
      colour: 'black',
      overdueBy: 1,
    });
  });

  test('an answer at the counter on the day of receipt is an answer', () => {
    expect(clock([received('2025-01-20'), delivered('2025-01-20')])).toMatchObject({ inTime: true, breaches: [] });
  });

  test('what is withdrawn needs no answer', () => {
    expect(clock([received('2025-01-20'), closed('2025-01-22')])).toMatchObject({
      state: 'ended',
      inTime: null,
      colour: 'grey',
    });
  });

  test('colours by number', () => {
    expect([6, 5, 3, 2, 0, null].map((left) => colourOf(left, 0))).toEqual([
      'green',
      'yellow',
      'yellow',
      'red',
      'red',
      'grey',
    ]);
    expect(colourOf(null, 1)).toBe('black');
  });
});
