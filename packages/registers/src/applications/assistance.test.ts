import { assistanceStates, plainDate } from '@gongkai/kernel';
import { unitCode } from '@gongkai/units';
import { describe, expect, test } from 'vitest';
import { type Assistance, answerAssistance, assistanceAfter } from './assistance.ts';
import type { ApplicationCommand } from './commands.ts';
import { emptyGround } from './ground.ts';

const section = unitCode('990101001K01');
const on = plainDate('2026-03-05');
const asking: Assistance = {
  ...{ section, application: '2026-1', asked: 2, kind: 'assist', state: 'asked', revision: 1, askedOn: on },
  ...{ askedBy: '陈立', until: null, question: '请提供合同', request: '合同', receivedOn: on, answer: '' },
  ...{ outcome: null, ground: null, answeredOn: null, answeredBy: null },
};
const given = { answer: '可以提供', outcome: null, ground: null };

describe('the section answers', () => {
  test.each(assistanceStates)('while it is %s', (state) => {
    const answered = answerAssistance({ ...asking, state }, given, { on, name: '马晓' });
    if (state === 'asked' || state === 'answered')
      expect(answered).toMatchObject({ ok: true, value: { state: 'answered', revision: 2, answeredBy: '马晓' } });
    else expect(answered).toMatchObject({ refusal: { facts: { rule: 'assistance-over' } } });
  });

  test('not before it was asked', () => {
    const early = answerAssistance(asking, given, { on: plainDate('2026-03-04'), name: '马晓' });
    expect(early).toMatchObject({ refusal: { facts: { rule: 'day-before-step', detail: '2026-03-05' } } });
  });
});

const taken: ApplicationCommand = { kind: 'assisted', on, section, answer: '可以提供' };
const elsewhere: ApplicationCommand = { ...taken, section: unitCode('990101001K02') };
const drafted: ApplicationCommand = { kind: 'drafted', on, outcome: 'granted', ground: emptyGround };
const handed: ApplicationCommand = { kind: 'handed-over', on, section, note: '' };
const withdrawn: ApplicationCommand = { kind: 'withdrawn', on, evidence: '书面撤回' };

/** A step of the case, whether it ends it, and what becomes of an asking for help and of a case handed over. */
const table = [
  ['taken over', taken, false, { assist: 'taken', handle: null }],
  ['another section’s answer taken over', elsewhere, false, { assist: null, handle: null }],
  ['a draft', drafted, false, { assist: null, handle: null }],
  ['handed over', handed, false, { assist: null, handle: 'ended' }],
  ['withdrawn', withdrawn, true, { assist: 'ended', handle: 'ended' }],
] as const;

describe.each(table)('%s', (_, command, isOver, expected) => {
  test.each(['assist', 'handle'] as const)('%s', (kind) => {
    expect(assistanceAfter({ section, kind, state: 'asked' }, command, isOver)).toBe(expected[kind]);
    // What is over stays as it ended.
    for (const state of ['taken', 'ended'] as const)
      expect(assistanceAfter({ section, kind, state }, command, isOver)).toBeNull();
  });
});

test('a draft takes over what the section that handles the case has answered', () => {
  expect(assistanceAfter({ section, kind: 'handle', state: 'answered' }, drafted, false)).toBe('taken');
  expect(assistanceAfter({ section, kind: 'assist', state: 'answered' }, drafted, false)).toBeNull();
});
