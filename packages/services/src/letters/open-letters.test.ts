import { outcomes, plainDate } from '@gongkai/kernel';
import { type Application, begin, emptyGround, outcomeLaw } from '@gongkai/registers/applications';
import { letterKinds, letterTypes } from '@gongkai/registers/letters';
import { expect, test } from 'vitest';
import { isTimely } from './is-timely.ts';
import { openLetters } from './open-letters.ts';

const on = plainDate('2026-03-05');
const received = begin({
  kind: 'registered',
  on,
  intake: { channel: 'counter', arrivedOn: on, confirmedOn: null, evidence: '' },
  applicantKind: 'person',
  request: { description: '某文件', form: 'paper', way: 'post' },
  partOf: null,
  source: null,
});
const draft = { outcome: 'granted', ground: emptyGround, on, by: 'p' } as const;
const asked = { askedOn: on, servedOn: null, answer: null };
const objected = { ...asked, answer: { on, opinion: 'objects' } } as const;
const agreed = { ...asked, answer: { on, opinion: 'agrees' } } as const;
const closed = { state: 'closed', closedOn: on, replied: true } as const;

/** Every standing that brings a letter along, beside the receipt, and those that bring none. */
const standings: readonly (readonly [string, Partial<Application>, readonly string[]])[] = [
  ['received', {}, []],
  [
    'correction asked',
    { state: 'correcting', correction: { askedOn: on, until: on, correctedOn: null } },
    ['correction'],
  ],
  ['corrected', { correction: { askedOn: on, until: on, correctedOn: on } }, []],
  [
    'explanation asked',
    { state: 'explaining', explanation: { askedOn: on, explainedOn: null, delayedTo: null } },
    ['explanation'],
  ],
  ['explained', { explanation: { askedOn: on, explainedOn: on, delayedTo: null } }, []],
  ['extended', { extension: { on, days: 20, approvedOn: on } }, ['extension']],
  ['fee noticed', { state: 'fee-noticed', fee: { noticedOn: on, servedOn: null, paidOn: null, fen: 1 } }, ['fee']],
  ['fee paid', { fee: { noticedOn: on, servedOn: on, paidOn: on, fen: 1 } }, []],
  [
    'two third parties asked, one answered',
    { state: 'consulting', thirdParties: { 1: asked, 2: objected } },
    ['third-party-ask 1', 'third-party-notice'],
  ],
  ['third party objected, not yet decided', { thirdParties: { 1: objected } }, ['third-party-notice']],
  [
    'third party objected, and yet granted',
    { state: 'approved', draft, thirdParties: { 1: objected, 2: agreed } },
    ['third-party-notice', 'third-party-decision 1', 'granted'],
  ],
  ['another organ asked', { state: 'consulting', organs: { 市档案馆: asked } }, ['organ-ask 市档案馆']],
  [
    'a section asked to help',
    { assistance: { '990101001K01': { until: on, answered: false }, '990101001K02': { until: on, answered: true } } },
    ['assistance 990101001K01'],
  ],
  ['drafted', { state: 'drafted', draft }, []],
  ['checked', { state: 'checked', draft }, []],
  ['approved', { state: 'approved', draft }, ['granted']],
  ['delivered', { ...closed, draft, outcome: 'granted' }, ['granted']],
  ['given up by the fee', { ...closed, outcome: 'fee-lapsed' }, ['fee-lapsed']],
  ['withdrawn', { ...closed, outcome: 'withdrawn' }, ['withdrawn']],
];

test.each(standings)('%s', (_, changes, expected) => {
  const open = openLetters({ ...received, ...changes }, []).map(({ type, party }) => `${type} ${party}`.trim());
  expect(open).toEqual(['receipt', ...expected]);
});

test('before anything counts as received, and for what lives on or was closed elsewhere, no letter goes out', () => {
  expect(openLetters({ ...received, ...closed, outcome: 'granted', source: '旧1' }, [])).toEqual([]);
  expect(openLetters({ ...received, state: 'confirming', receivedOn: null }, [])).toEqual([]);
  for (const state of ['split', 'merged'] as const) expect(openLetters({ ...received, state }, [])).toEqual([]);
});

test('each outcome is announced by its own letter alone', () => {
  for (const outcome of outcomes) {
    const application = { ...received, ...closed, outcome, draft: { ...draft, outcome } };
    const decisions = letterTypes.filter((type) => type !== 'receipt' && isTimely(type, application, ''));
    expect({ outcome, decisions }).toEqual({ outcome, decisions: [outcome] });
  }
});

test('a letter of decision rests on what its outcome rests on, and on nothing where that has no article', () => {
  const articles = (text: string | null): readonly string[] =>
    (text ?? '').replace(/[（）]/g, '').match(/第[一二三四五六七八九十]+条(第[一二三四五六七八九十]+[款项])?/g) ?? [];
  const decided = outcomes.filter((outcome) => outcomeLaw[outcome].question !== null);
  for (const outcome of decided) {
    const law = articles(outcomeLaw[outcome].article);
    const letter = articles(letterKinds[outcome].ground);
    expect({ outcome, apart: letter.filter((each) => !law.includes(each)) }).toEqual({ outcome, apart: [] });
    expect({ outcome, has: letter.length > 0 }).toEqual({ outcome, has: law.length > 0 });
  }
});
