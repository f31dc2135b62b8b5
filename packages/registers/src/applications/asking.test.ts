import { type ApplicationRule, applicationRules } from '@gongkai/kernel';
import { describe, expect, it } from 'vitest';
import type { Application } from './standing.ts';
import { drafted, live, refusalOf, registered, type Said } from './testing/cases.ts';
import {
  corrected,
  correction,
  explain,
  extended,
  fee,
  opinion,
  organ,
  organSilent,
  served,
  third,
} from './testing/steps.ts';

const begun = (...steps: readonly Said[]): Application => live(registered('2025-03-03'), ...steps);

type Case = readonly [string, () => Application, Said, ApplicationRule | null];

/** One line an article and boundary: on these days, this step, forbidden by that rule; null: let through. */
const cases: readonly Case[] = [
  [
    '第三十条: a period that ends on the day of the notice',
    () => begun(),
    correction('2025-03-04', '2025-03-04'),
    'correction-period',
  ],
  [
    '第三十条: lapsed on the last day given',
    () => begun(correction('2025-03-04')),
    { kind: 'correction-lapsed', on: '2025-04-01', note: '' },
    'correction-running',
  ],
  [
    '第三十条: lapsed the day after',
    () => begun(correction('2025-03-04')),
    { kind: 'correction-lapsed', on: '2025-04-02', note: '' },
    null,
  ],
  ['第三十一条: a day that has not come', () => begun(), drafted('2026-11-21', 'granted'), 'day-ahead'],
  ['第三十一条: before receipt', () => begun(), drafted('2025-03-02', 'granted'), 'day-before-receipt'],
  [
    '第三十二条: no opinion before the letter was received',
    () => begun(third('2025-03-04')),
    opinion('2025-06-01', 'none'),
    'third-party-not-served',
  ],
  [
    '第三十二条: no opinion on the fifteenth working day',
    () => begun(third('2025-03-04'), served('2025-03-05', 'third-party', '1')),
    opinion('2025-03-26', 'none'),
    'third-party-running',
  ],
  [
    '第三十二条: no opinion the day after',
    () => begun(third('2025-03-04'), served('2025-03-05', 'third-party', '1')),
    opinion('2025-03-27', 'none'),
    null,
  ],
  [
    '第三十二条: an objection without its reason',
    () => begun(third('2025-03-04')),
    opinion('2025-03-06', 'objects'),
    'third-party-reason',
  ],
  [
    '第三十二条: an objection with one',
    () => begun(third('2025-03-04')),
    opinion('2025-03-06', 'objects', '商业秘密'),
    null,
  ],
  [
    '第三十二条: an answer nobody was asked for',
    () => begun(third('2025-03-04', '2')),
    opinion('2025-03-06', 'agrees'),
    'not-asked',
  ],
  [
    '第三十二条: an answer before the question',
    () => begun(third('2025-03-05')),
    opinion('2025-03-04', 'agrees'),
    'day-before-step',
  ],
  [
    '第三十四条: no opinion of an organ before its term',
    () => begun(organ('2025-03-04'), served('2025-03-05', 'organ', '区财政局')),
    organSilent('2025-03-26'),
    'organ-running',
  ],
  [
    '第三十四条: no opinion of an organ after it',
    () => begun(organ('2025-03-04'), served('2025-03-05', 'organ', '区财政局')),
    organSilent('2025-03-27'),
    null,
  ],
  [
    '第三十四条: no opinion of an organ whose receipt nobody knows',
    () => begun(organ('2025-03-04')),
    organSilent('2025-06-27'),
    'organ-not-served',
  ],
  [
    '第三十五条: put off to a day that is past',
    () => begun(explain('2025-03-04')),
    { kind: 'explained', on: '2025-03-06', reasonable: true, note: '', delayedTo: '2025-03-06' },
    'delay-period',
  ],
  [
    '第四十二条: a fee that nobody can have received yet',
    () => begun(fee('2025-03-04')),
    { kind: 'fee-lapsed', on: '2025-06-01', note: '' },
    'fee-not-served',
  ],
  [
    '109号第六条: a fee unpaid on the twentieth working day',
    () => begun(fee('2025-03-04'), served('2025-03-05', 'fee', '')),
    { kind: 'fee-lapsed', on: '2025-04-02', note: '' },
    'fee-running',
  ],
  [
    '109号第六条: a fee unpaid the day after',
    () => begun(fee('2025-03-04'), served('2025-03-05', 'fee', '')),
    { kind: 'fee-lapsed', on: '2025-04-03', note: '' },
    null,
  ],
];

describe('what an article forbids: asking and being answered', () => {
  it.each(cases)('%s', (_, application, said, rule) => {
    const refusal = refusalOf(application(), said);
    if (rule === null) return expect(refusal).toBeNull();
    expect(refusal).toMatchObject({ code: 'application-rule', facts: { rule, article: applicationRules[rule] } });
  });

  it.each<readonly [string, () => Application, Said, object]>([
    ['第三十条: the seventh working day', () => begun(), correction('2025-03-12'), {}],
    ['第三十条: the eighth', () => begun(), correction('2025-03-13'), { rule: 'late', detail: '2025-03-12' }],
    [
      '第三十条: a second notice',
      () => begun(correction('2025-03-04'), corrected('2025-03-05')),
      correction('2025-03-06'),
      { rule: 'twice' },
    ],
    ['第三十三条第二款: on the last day', () => begun(), extended('2025-03-31'), {}],
    ['第三十三条第二款: the day after', () => begun(), extended('2025-04-01'), { rule: 'late', detail: '2025-03-31' }],
    ['第三十三条第二款: twice', () => begun(extended('2025-03-05')), extended('2025-03-06'), { rule: 'twice' }],
    ['第三十三条第二款: 21 days', () => begun(), extended('2025-03-05', 21), { rule: 'too-long', detail: '20' }],
    [
      '第三十三条第二款: told before it was agreed',
      () => begun(),
      extended('2025-03-05', 20, '2025-03-06'),
      { rule: 'approved-later' },
    ],
    [
      '109号第三条: a second fee',
      () => begun(fee('2025-03-04'), { kind: 'fee-paid', on: '2025-03-05', receipt: '' }),
      fee('2025-03-06'),
      { rule: 'twice' },
    ],
    ['2008年条例第二十四条: 15 more days', () => live(registered('2019-05-14')), extended('2019-05-20', 15), {}],
    [
      '2008年条例第二十四条: 16',
      () => live(registered('2019-05-14')),
      extended('2019-05-20', 16),
      { rule: 'too-long', detail: '15' },
    ],
    [
      '2008年条例: no term for other organs',
      () => live(registered('2019-05-14')),
      organ('2019-05-20'),
      { rule: 'no-ground' },
    ],
  ])('and the clock: %s', (_, application, said, facts) => {
    const refusal = refusalOf(application(), said);
    if (Object.keys(facts).length === 0) return expect(refusal).toBeNull();
    expect(refusal).toMatchObject({ code: 'clock-rule', facts });
  });
});
