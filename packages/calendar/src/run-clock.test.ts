import { type ClockRule, type PlainDate, plainDate } from '@gongkai/kernel';
import { describe, expect, test } from 'vitest';
import type { ClockEvent } from './clock-event.ts';
import { checkClock, colourOf, runClock } from './run-clock.ts';
import { calendarOf } from './work-calendar.ts';

const calendar = calendarOf([]);
const d = plainDate;
const lateToday = d('2026-12-20');

const received = (on: string): ClockEvent => ({ kind: 'received', on: d(on) });
const correctionAsked = (on: string): ClockEvent => ({ kind: 'correction-asked', on: d(on), until: null });
const corrected = (on: string): ClockEvent => ({ kind: 'corrected', on: d(on) });
const asked = (on: string, receivedOn: string | null, party = '甲'): ClockEvent => ({
  kind: 'third-party-asked',
  on: d(on),
  party,
  receivedOn: receivedOn === null ? null : d(receivedOn),
});
const answered = (on: string, party = '甲'): ClockEvent => ({ kind: 'third-party-answered', on: d(on), party });
const organAsked = (on: string, receivedOn: string): ClockEvent => ({
  kind: 'organ-asked',
  on: d(on),
  party: '乙局',
  receivedOn: d(receivedOn),
});
const organAnswered = (on: string): ClockEvent => ({ kind: 'organ-answered', on: d(on), party: '乙局' });
const extended = (on: string, days = 20, approvedOn = on): ClockEvent => ({
  kind: 'extended',
  on: d(on),
  approvedOn: d(approvedOn),
  days,
});
const feeNoticed = (on: string, receivedOn: string | null): ClockEvent => ({
  kind: 'fee-noticed',
  on: d(on),
  receivedOn: receivedOn === null ? null : d(receivedOn),
});
const feePaid = (on: string): ClockEvent => ({ kind: 'fee-paid', on: d(on) });
const delivered = (on: string): ClockEvent => ({ kind: 'delivered', on: d(on) });
const closed = (on: string): ClockEvent => ({ kind: 'closed', on: d(on) });

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
    expect(clock([received('2026-12-10')])).toMatchObject({ due: '2027-01-07', provisional: true });
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

describe('histories the law does not know', () => {
  const base = received('2025-03-03');
  test.each<[string, ClockEvent[], ClockRule, string]>([
    ['received tomorrow', [received('2026-12-21')], 'future', '2026-12-20'],
    ['delivered tomorrow', [base, delivered('2026-12-21')], 'future', '2026-12-20'],
    ['delivered before receipt', [base, delivered('2025-02-28')], 'before-receipt', '2025-03-03'],
    ['received twice', [base, received('2025-03-05')], 'twice', '2025-03-03'],
    ['correction asked on the eighth working day', [base, correctionAsked('2025-03-13')], 'late', '2025-03-12'],
    [
      'a second correction notice',
      [base, correctionAsked('2025-03-05'), corrected('2025-03-07'), correctionAsked('2025-03-10')],
      'twice',
      '2025-03-05',
    ],
    ['corrected without asking', [base, corrected('2025-03-07')], 'not-asked', ''],
    [
      'corrected twice',
      [base, correctionAsked('2025-03-05'), corrected('2025-03-07'), corrected('2025-03-10')],
      'twice',
      '2025-03-07',
    ],
    ['extended the day after the due day', [base, extended('2025-04-01')], 'late', '2025-03-31'],
    ['extended twice', [base, extended('2025-03-20', 5), extended('2025-03-21', 5)], 'twice', '2025-03-20'],
    ['extended by 21', [base, extended('2025-03-20', 21)], 'too-long', '20'],
    ['extended by 16 under the old regulation', [received('2018-03-05'), extended('2018-03-20', 16)], 'too-long', '15'],
    [
      'approved after the applicant was told',
      [base, extended('2025-03-20', 20, '2025-03-21')],
      'approved-later',
      '2025-03-21',
    ],
    [
      'extended while the applicant is awaited',
      [base, correctionAsked('2025-03-05'), extended('2025-03-06')],
      'stopped',
      '2025-03-05',
    ],
    ['the same party asked twice', [base, asked('2025-03-05', null), asked('2025-03-06', null)], 'twice', '2025-03-05'],
    ['an answer nobody asked for', [base, answered('2025-03-06')], 'not-asked', ''],
    ['a letter received before it was sent', [base, asked('2025-03-05', '2025-03-04')], 'before-asked', '2025-03-05'],
    [
      'another organ asked under the old regulation',
      [received('2018-03-05'), organAsked('2018-03-06', '2018-03-06')],
      'no-ground',
      '',
    ],
    [
      'a fee notice under the old regulation',
      [received('2018-03-05'), feeNoticed('2018-03-06', null)],
      'no-ground',
      '',
    ],
    ['a fee notice after the due day', [base, feeNoticed('2025-04-01', null)], 'late', '2025-03-31'],
    [
      'a second fee notice',
      [base, feeNoticed('2025-03-10', null), feePaid('2025-03-12'), feeNoticed('2025-03-13', null)],
      'twice',
      '2025-03-10',
    ],
    ['paid without a notice', [base, feePaid('2025-03-12')], 'not-asked', ''],
    ['anything after the end', [base, delivered('2025-03-10'), extended('2025-03-11')], 'ended', '2025-03-10'],
    ['delivered twice', [base, delivered('2025-03-10'), delivered('2025-03-11')], 'ended', '2025-03-10'],
  ])('%s', (_, events, rule, detail) => {
    const result = checkClock(events, calendar, lateToday);
    expect(result).toMatchObject({ ok: false, refusal: { code: 'clock-rule', facts: { rule, detail } } });
  });

  test('the refusal names its article', () => {
    expect(checkClock([base, correctionAsked('2025-03-13')], calendar, lateToday)).toMatchObject({
      refusal: { facts: { act: 'correction-asked', on: '2025-03-13', article: '条例第三十条' } },
    });
  });

  test('an act that is not allowed moves nothing', () => {
    expect(clock([base, correctionAsked('2025-03-13'), extended('2025-04-01')]).due).toBe('2025-03-31');
  });

  test('a date at the end of the world is refused, not counted', () => {
    expect(clock([received('9999-12-31')])).toMatchObject({ due: null, breaches: [{ code: 'clock-rule' }] });
  });

  test('without a receipt there is no clock', () => {
    expect(() => clock([delivered('2025-03-10')])).toThrow('day of receipt');
  });
});
