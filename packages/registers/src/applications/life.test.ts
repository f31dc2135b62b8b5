import {
  type ApplicationEventKind,
  type ApplicationState,
  applicationEventArticles,
  applicationEvents,
  applicationStates,
} from '@gongkai/kernel';
import { describe, expect, it } from 'vitest';
import { decide } from './decide.ts';
import { nextState } from './life.ts';
import type { Application } from './standing.ts';
import { evolve } from './standing.ts';
import { nextSteps } from './steps.ts';
import { drafted, facts, live, parse, registered, request, type Said, section } from './testing/cases.ts';

const letters: Readonly<Record<string, ApplicationState>> = {
  c: 'confirming',
  p: 'processing',
  r: 'correcting',
  o: 'consulting',
  e: 'explaining',
  f: 'fee-noticed',
  d: 'drafted',
  k: 'checked',
  a: 'approved',
  x: 'closed',
  s: 'split',
  m: 'merged',
  v: 'moved',
};

/** Given the state of the column, when this is done, then that state; a dot is refused. */
const law: Record<ApplicationEventKind, string> = {
  //                       cproefdkaxsmv
  registered: '.............',
  confirmed: 'p............',
  'correction-asked': '.r...........',
  corrected: '..p..........',
  'correction-lapsed': '..x..........',
  'third-party-asked': '.o.o.........',
  'organ-asked': '.o.o.........',
  'notice-served': '...o.f.......',
  'third-party-answered': '...o.........',
  'organ-answered': '...o.........',
  'explanation-asked': '.e...........',
  explained: '....p........',
  'fee-noticed': '.f...........',
  'fee-paid': '.....p.......',
  'fee-lapsed': '.....x.......',
  extended: '.p.oe.dka....',
  'assistance-asked': '.proefdka....',
  assisted: '.proefdka....',
  'handed-over': '.proefdka....',
  drafted: '.d...........',
  checked: '......k......',
  approved: '.......a.....',
  delivered: '........x....',
  'answered-at-once': '.x...........',
  withdrawn: 'xxxxxxxxx....',
  split: '.s...........',
  merged: 'mm...........',
  amended: 'cproefdkax...',
  reopened: '.........p.p.',
  'taken-over': '.x...........',
  moved: 'vvvvvvvvv....',
};

const on = '2025-03-04';
const late = '2025-06-30';
const steps = {
  helped: { kind: 'assistance-asked', on, section, question: '有无此件', until: null },
  corrected: { kind: 'correction-asked', on, items: '请写明年度', until: '2025-03-20', letter: '' },
  third: { kind: 'third-party-asked', on, party: '1', information: '合同价款', letter: '' },
  organ: { kind: 'organ-asked', on, organ: '区财政局', information: '联合发文', letter: '' },
  explain: { kind: 'explanation-asked', on, reason: '一年内提出三百件', letter: '' },
  fee: { kind: 'fee-noticed', on, method: 'by-page', fen: 38_000, letter: '' },
  served: { kind: 'notice-served', on, notice: 'fee', party: '', evidence: '签收单' },
  draft: drafted(on, 'granted'),
  checked: { kind: 'checked', on, agrees: true, opinion: '' },
  approved: { kind: 'approved', on, agrees: true, opinion: '' },
  delivered: { kind: 'delivered', on, by: 'hand', evidence: '签收单', letter: '' },
  split: { kind: 'split', on, parts: ['2025-2', '2025-3'], reason: '两项内容' },
  merged: { kind: 'merged', on, into: '2025-9', reason: '网上已提出' },
  moved: { kind: 'moved', on, to: '990101009', id: '2025-1', document: '云政发〔2025〕3号' },
} as const satisfies Record<string, Said>;

const at = registered('2025-03-03');
const begun = (...more: readonly Said[]) => live(at, steps.helped, ...more);

/** An application in each state, each with somebody asked to assist; where opinions are awaited, two of them. */
const standing: Record<ApplicationState, Application> = {
  confirming: live(registered('2025-03-03', { channel: 'post' })),
  processing: begun(),
  correcting: begun(steps.corrected),
  consulting: begun(steps.third, steps.organ),
  explaining: begun(steps.explain),
  'fee-noticed': begun(steps.fee),
  drafted: begun(steps.draft),
  checked: begun(steps.draft, steps.checked),
  approved: begun(steps.draft, steps.checked, steps.approved),
  closed: begun(steps.draft, steps.checked, steps.approved, steps.delivered),
  split: begun(steps.split),
  merged: begun(steps.merged),
  moved: begun(steps.moved),
};

/** A step that no article forbids, where the state lets it happen. */
function lawful(kind: ApplicationEventKind, state: ApplicationState): Said {
  const by: Partial<Record<ApplicationEventKind, Said>> = {
    registered: at,
    confirmed: { kind, on, evidence: '电话记录' },
    'correction-asked': steps.corrected,
    corrected: { kind, on: '2025-03-05', note: '', request: null },
    'correction-lapsed': { kind, on: late, note: '' },
    'third-party-asked': { ...steps.third, party: '2' },
    'organ-asked': { ...steps.organ, organ: '区发改局' },
    'notice-served':
      state === 'fee-noticed' ? steps.served : { kind, on, notice: 'third-party', party: '1', evidence: '签收单' },
    'third-party-answered': { kind, on, party: '1', opinion: 'agrees', reason: '' },
    'organ-answered': { kind, on, organ: '区财政局', opinion: 'agrees', reason: '' },
    'explanation-asked': steps.explain,
    explained: { kind, on, reasonable: true, note: '', delayedTo: null },
    'fee-noticed': steps.fee,
    'fee-paid': { kind, on, receipt: '' },
    'fee-lapsed': { kind, on: late, note: '' },
    extended: { kind, on, days: 20, approvedOn: on, approvedBy: '主任', reason: '需检索历史档案', letter: '' },
    'assistance-asked': steps.helped,
    assisted: { kind, on, section, answer: '已检索' },
    'handed-over': { kind, on, section, note: '' },
    drafted: steps.draft,
    checked: steps.checked,
    approved: steps.approved,
    delivered: steps.delivered,
    'answered-at-once': { ...steps.draft, kind, on: '2025-03-03' },
    withdrawn: { kind, on, evidence: '书面撤回' },
    moved: steps.moved,
    split: steps.split,
    merged: steps.merged,
    amended: { kind, on, intake: null, applicantKind: 'legal', request, reason: '登记有误' },
    reopened: { kind, on, reason: '登记有误' },
    'taken-over': { kind, on, outcome: 'granted', extended: false },
  };
  const said = by[kind];
  if (said === undefined) throw new Error(kind);
  return said;
}

describe.each(applicationStates)('from %s', (state) => {
  it.each(applicationEvents)('%s', (event) => {
    // A fee lapses only after its notice was received.
    const lapsing = event === 'fee-lapsed' && state === 'fee-noticed';
    const application = lapsing ? begun(steps.fee, steps.served) : standing[state];
    const decided = decide(application, parse(lawful(event, state)), facts({ by: '另一人' }));
    const then = letters[law[event].charAt(applicationStates.indexOf(state))];
    expect(nextState(event, state) !== undefined).toBe(then !== undefined);
    if (then === undefined) {
      expect(decided).toEqual({
        ok: false,
        refusal: { code: 'application-state', facts: { event, state, article: applicationEventArticles[event] } },
      });
      return;
    }
    expect(decided).toMatchObject({ ok: true, value: { seq: application.seq + 1 } });
    expect(decided.ok && evolve(application, decided.value)).toMatchObject({ state: then, seq: application.seq + 1 });
  });

  it('the next steps shown are among those that are let through', () => {
    for (const { event } of nextSteps(standing[state])) expect(nextState(event, state)).toBeDefined();
  });
});

describe('what is not agreed to goes back', () => {
  it.each([
    ['checked', [steps.draft]],
    ['approved', [steps.draft, steps.checked]],
  ] as const)('%s', (kind, before) => {
    const back = live(at, ...before, { kind, on, agrees: false, opinion: '依据不足' });
    expect(back).toMatchObject({ state: 'processing', draft: null, outcome: null });
  });
});

describe('the last opinion leads on', () => {
  const answers = [
    { kind: 'third-party-answered', on, party: '1', opinion: 'objects', reason: '商业秘密' },
    { kind: 'organ-answered', on, organ: '区财政局', opinion: 'agrees', reason: '' },
  ] as const satisfies readonly Said[];
  it.each([[answers], [answers.toReversed()]])('in any order', (order) => {
    const [first, second] = order;
    if (first === undefined || second === undefined) throw new Error('two opinions');
    expect(begun(steps.third, steps.organ, first).state).toBe('consulting');
    const both = begun(steps.third, steps.organ, first, second);
    expect(both.state).toBe('processing');
    expect(both).toEqual(begun(steps.third, steps.organ, ...answers));
  });
});

describe('what the history has ruled out is not offered', () => {
  const offered = (application: Application) => nextSteps(application).map(({ event }) => event);
  it('a second correction', () => {
    expect(offered(begun())).toContain('correction-asked');
    const corrected = begun(steps.corrected, { kind: 'corrected', on: '2025-03-05', note: '', request: null });
    expect(offered(corrected)).not.toContain('correction-asked');
  });
  it('a second extension', () => {
    expect(offered(live(at, lawful('extended', 'processing')))).not.toContain('extended');
  });
  it('the check is the reviewer’s, the approval the leader’s', () => {
    expect(nextSteps(standing.drafted)).toContainEqual({ event: 'checked', permission: 'application.check' });
    expect(nextSteps(standing.checked)).toContainEqual({ event: 'approved', permission: 'application.approve' });
    expect(nextSteps(standing.closed)).toContainEqual({ event: 'reopened', permission: 'application.approve' });
  });
  it('an old register’s end, ever', () => {
    for (const state of applicationStates) expect(offered(standing[state])).not.toContain('taken-over');
  });
});
