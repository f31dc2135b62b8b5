import { type ApplicationRule, applicationRules, type Outcome } from '@gongkai/kernel';
import { describe, expect, it } from 'vitest';
import { outcomeLaw } from './outcomes.ts';
import type { Application } from './standing.ts';
import {
  drafted,
  fullGround,
  live,
  nothing,
  refusalOf,
  registered,
  replied,
  request,
  type Said,
  section,
} from './testing/cases.ts';
import { corrected, correction, explain } from './testing/steps.ts';

const at = registered('2025-03-03');
const begun = (...steps: readonly Said[]): Application => live(at, ...steps);

type Case = readonly [string, () => Application, Said, ApplicationRule | null];

/** On these days, this step, forbidden by that rule; null: let through. */
const cases: readonly Case[] = [
  ['第三十条: unclear without a correction', () => begun(), drafted('2025-03-05', 'unclear'), 'correction-not-asked'],
  [
    '第三十条: unclear after one',
    () => begun(correction('2025-03-04'), corrected('2025-03-10')),
    drafted('2025-03-11', 'unclear'),
    null,
  ],
  [
    '第三十三条第一款: at once on another day',
    () => begun(),
    { ...drafted('2025-03-04', 'granted'), kind: 'answered-at-once' },
    'not-on-the-day',
  ],
  [
    '第三十三条第一款: at once by post',
    () => live(registered('2025-03-03', { channel: 'registered-post' })),
    { ...drafted('2025-03-03', 'granted'), kind: 'answered-at-once' },
    'not-at-the-counter',
  ],
  [
    '第三十三条第一款: a refusal at once',
    () => begun(),
    { ...drafted('2025-03-03', 'deny-privacy'), kind: 'answered-at-once' },
    'not-at-once',
  ],
  [
    '第三十五条: excessive without asking for reasons',
    () => begun(),
    drafted('2025-03-05', 'excessive'),
    'explanation-missing',
  ],
  [
    '第三十五条: excessive after asking',
    () =>
      begun(explain('2025-03-04'), {
        kind: 'explained',
        on: '2025-03-06',
        reasonable: false,
        note: '',
        delayedTo: null,
      }),
    drafted('2025-03-07', 'excessive'),
    null,
  ],
  [
    '第三十六条: a refusal without ground',
    () => begun(),
    drafted('2025-03-05', 'deny-privacy', nothing),
    'ground-missing',
  ],
  [
    '第三十六条: 信息不存在 without a search',
    () => begun(),
    drafted('2025-03-05', 'not-existing', { ...fullGround, search: null }),
    'ground-missing',
  ],
  [
    '第三十七条: partial without what is kept back',
    () => begun(),
    drafted('2025-03-05', 'partial', { ...fullGround, withheld: [] }),
    'ground-missing',
  ],
  ['第三十七条: partial with it', () => begun(), drafted('2025-03-05', 'partial'), null],
  ['outcomes of other steps are not drafted', () => begun(), drafted('2025-03-05', 'withdrawn'), 'own-command-only'],
  [
    '第十七条: one checks one’s own draft',
    () => begun(drafted('2025-03-05', 'granted')),
    { kind: 'checked', on: '2025-03-05', agrees: true, opinion: '' },
    'own-draft',
  ],
  [
    '〔2016〕235号: by courier',
    () => begun(...replied('2025-03-05', 'granted').slice(0, 3)),
    { kind: 'delivered', on: '2025-03-06', by: 'courier', evidence: '单号', letter: '' },
    'carrier-not-postal',
  ],
  [
    '〔2016〕235号: by post without its receipt',
    () => begun(...replied('2025-03-05', 'granted').slice(0, 3)),
    { kind: 'delivered', on: '2025-03-06', by: 'post', evidence: '', letter: '' },
    'delivery-evidence-missing',
  ],
  [
    'delivered before it was drafted',
    () => begun(...replied('2025-03-05', 'granted').slice(0, 3)),
    { kind: 'delivered', on: '2025-03-04', by: 'post', evidence: 'XA1', letter: '' },
    'day-before-step',
  ],
  [
    'a section of another unit',
    () => begun(),
    { kind: 'handed-over', on: '2025-03-04', section: '330206003K01', note: '' },
    'section-of-other-unit',
  ],
  [
    'a section that was not asked',
    () => begun(),
    { kind: 'assisted', on: '2025-03-04', section, answer: '无此件' },
    'assistance-unknown',
  ],
  [
    'a part is not split again',
    () => live({ ...at, partOf: '2025-1' }),
    { kind: 'split', on: '2025-03-04', parts: ['a', 'b'], reason: '两项' },
    'split-of-part',
  ],
  [
    'what has begun is not split',
    () => begun(correction('2025-03-04'), corrected('2025-03-10')),
    { kind: 'split', on: '2025-03-11', parts: ['a', 'b'], reason: '两项' },
    'split-too-late',
  ],
  [
    'nothing is amended',
    () => begun(),
    { kind: 'amended', on: '2025-03-04', intake: null, applicantKind: null, request: null, reason: '有误' },
    'nothing-amended',
  ],
  [
    'a closed case without a day of receipt',
    () => begun(...replied('2025-03-05', 'granted')),
    {
      kind: 'amended',
      on: '2025-03-06',
      intake: { channel: 'web', arrivedOn: '2025-03-03', confirmedOn: null, evidence: '' },
      applicantKind: null,
      request,
      reason: '有误',
    },
    'receipt-day-missing',
  ],
];

describe('what an article forbids: deciding and ending', () => {
  it.each(cases)('%s', (_, application, said, rule) => {
    const refusal = refusalOf(application(), said);
    if (rule === null) return expect(refusal).toBeNull();
    expect(refusal).toMatchObject({ code: 'application-rule', facts: { rule, article: applicationRules[rule] } });
  });

  it.each([
    ['2019-05-14', 'ground-of-other-law'],
    ['2019-05-15', 'explanation-missing'],
  ])('the regulation of the day of receipt knows its outcomes: %s', (on, rule) => {
    expect(refusalOf(live(registered(on)), drafted('2019-05-20', 'excessive'))).toMatchObject({ facts: { rule } });
  });

  it('every refusal names an article', () => {
    for (const article of Object.values(applicationRules)) expect(article).toMatch(/第.+条|号/);
  });
});

describe('every outcome of the guide needs its parts and takes them', () => {
  const drafts = Object.keys(outcomeLaw).filter(isDrafted);
  it.each(drafts)('%s', (outcome) => {
    const ready = begun(correction('2025-03-04'), corrected('2025-03-05'), explain('2025-03-06'), {
      kind: 'explained',
      on: '2025-03-07',
      reasonable: false,
      note: '',
      delayedTo: null,
    });
    expect(refusalOf(ready, drafted('2025-03-10', outcome))).toBeNull();
    const bare = outcomeLaw[outcome].needs.filter((part) => part !== 'correction' && part !== 'explanation');
    const refusal = refusalOf(ready, drafted('2025-03-10', outcome, nothing));
    if (bare.length === 0) expect(refusal).toBeNull();
    else expect(refusal).toMatchObject({ facts: { rule: 'ground-missing' } });
  });
});

function isDrafted(key: string): key is Outcome {
  return !['withdrawn', 'correction-lapsed', 'fee-lapsed'].includes(key);
}
