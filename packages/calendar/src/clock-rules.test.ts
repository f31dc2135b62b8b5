import { type ClockRule, plainDate } from '@gongkai/kernel';
import { describe, expect, test } from 'vitest';
import type { ClockEvent } from './clock-event.ts';
import { checkClock, runClock } from './run-clock.ts';
import {
  answered,
  asked,
  corrected,
  correctionAsked,
  delivered,
  extended,
  feeNoticed,
  feePaid,
  organAsked,
  received,
} from './testing/clock-acts.ts';
import { calendarOf } from './work-calendar.ts';

const calendar = calendarOf([]);
const lateToday = plainDate('2026-12-20');
const clock = (events: ClockEvent[]) => runClock(events, calendar, lateToday);

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
    [
      'a fee notice before 国办函〔2020〕109号',
      [received('2020-12-21'), feeNoticed('2020-12-31', null)],
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
