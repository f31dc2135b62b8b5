import { auditFindingEvents, auditFindingStates, plainDate } from '@gongkai/kernel';
import { unitCode } from '@gongkai/units';
import { describe, expect, it, test } from 'vitest';
import { applyFinding, foldFinding } from './apply-finding.ts';
import {
  type AuditFinding,
  emptyFindingBody,
  type FindingBody,
  type FindingCommand,
  FindingEvent,
} from './audit-finding.ts';
import { decideFinding } from './decide-finding.ts';
import { isFinished } from './finding-moves.ts';

const today = plainDate('2026-03-02');
const later = plainDate('2026-03-20');
const body: FindingBody = {
  ...emptyFindingBody,
  title: '报表多报新收申请',
  facts: '报表 14 件，登记簿 12 件。',
  quote: '新收 14 件',
  source: '2025 年报告表二',
  ground: '条例第五十条',
};

const commands = {
  raised: { event: 'raised', of: unitCode('990101001'), body },
  amended: { event: 'amended', body: { ...body, severity: 'serious' } },
  sent: { event: 'sent', answerBy: later },
  answered: { event: 'answered', stance: 'agrees', text: '情况属实', measures: '更正报告', doneBy: later },
  followed: { event: 'followed', result: 'done', note: '已看到更正公告' },
  closed: { event: 'closed', note: '整改到位' },
  reopened: { event: 'reopened', reason: '又发现一件', answerBy: later },
  withdrawn: { event: 'withdrawn', reason: '证据不足' },
} as const satisfies Record<string, FindingCommand>;

/** A way from nothing to each state. */
const ways = {
  nothing: [],
  raised: ['raised'],
  sent: ['raised', 'sent'],
  answered: ['raised', 'sent', 'answered'],
  followed: ['raised', 'sent', 'answered', 'followed'],
  closed: ['raised', 'sent', 'answered', 'followed', 'closed'],
  withdrawn: ['raised', 'withdrawn'],
} as const;

function walk(steps: readonly (keyof typeof commands)[]): AuditFinding | null {
  let finding: AuditFinding | null = null;
  for (const step of steps) {
    const seq = (finding?.seq ?? 0) + 1;
    const decided = decideFinding(finding, commands[step], { today, seen: seq - 1 });
    if (!decided.ok) throw new Error(`${step}: ${decided.refusal.code}`);
    finding = applyFinding(finding, { seq, on: today, event: decided.value });
  }
  return finding;
}

/** Where each step leads from each state; what is not here is refused. */
const expected: Record<keyof typeof ways, Partial<Record<keyof typeof commands, string>>> = {
  nothing: { raised: 'raised' },
  raised: { amended: 'raised', sent: 'sent', withdrawn: 'withdrawn' },
  sent: { answered: 'answered', followed: 'followed', withdrawn: 'withdrawn' },
  answered: { answered: 'answered', followed: 'followed', withdrawn: 'withdrawn' },
  followed: { answered: 'answered', followed: 'followed', closed: 'closed', withdrawn: 'withdrawn' },
  closed: { reopened: 'sent' },
  withdrawn: {},
};

describe.each(['nothing', ...auditFindingStates] as const)('a finding that is %s', (state) => {
  test.each(auditFindingEvents)('%s', (event) => {
    const finding = walk(ways[state]);
    expect(finding?.state ?? 'nothing').toBe(state);
    const seen = finding?.seq ?? 0;
    const decided = decideFinding(finding, commands[event], { today, seen });
    const to = expected[state][event];
    if (to === undefined)
      expect(decided).toEqual({ ok: false, refusal: { code: 'audit-finding-state', facts: { event, state } } });
    else {
      if (!decided.ok) throw new Error(decided.refusal.code);
      expect(applyFinding(finding, { seq: seen + 1, on: today, event: decided.value }).state).toBe(to);
    }
  });
});

it('refuses whoever has not seen the newest step', () => {
  expect(decideFinding(walk(['raised']), commands.sent, { today, seen: 0 })).toMatchObject({
    refusal: { code: 'stale-version', facts: { seen: 0, now: 1 } },
  });
});

it.each(['facts', 'quote', 'source', 'ground'] as const)('is not sent without its %s', (part) => {
  const finding = applyFinding(null, {
    seq: 1,
    on: today,
    event: { ...commands.raised, body: { ...body, [part]: '' } },
  });
  expect(decideFinding(finding, commands.sent, { today, seen: 1 })).toMatchObject({
    refusal: { facts: { rule: 'finding-incomplete', detail: part } },
  });
});

it('gives the unit at least until tomorrow', () => {
  expect(decideFinding(walk(['raised']), { event: 'sent', answerBy: today }, { today, seen: 1 })).toMatchObject({
    refusal: { facts: { rule: 'day-not-ahead' } },
  });
  expect(decideFinding(walk(ways.closed), { ...commands.reopened, answerBy: today }, { today, seen: 5 })).toMatchObject(
    { refusal: { facts: { rule: 'day-not-ahead' } } },
  );
});

it('wants measures and a day from whoever agrees, also in part, and none from whoever does not', () => {
  const sent = walk(ways.sent);
  const answer = (stance: 'agrees' | 'partly' | 'disagrees', measures: string, doneBy: typeof later | null) =>
    decideFinding(sent, { ...commands.answered, stance, measures, doneBy }, { today, seen: 2 }).ok;
  expect(answer('agrees', '', later)).toBe(false);
  expect(answer('partly', '更正', null)).toBe(false);
  expect(answer('disagrees', '', null)).toBe(true);
});

it('reads the same from where the unit begins to see it', () => {
  const events: { seq: number; on: typeof today; event: FindingEvent }[] = [];
  for (const step of ways.closed) {
    const decided = decideFinding(foldFinding(events), commands[step], { today, seen: events.length });
    if (!decided.ok) throw new Error(decided.refusal.code);
    events.push({ seq: events.length + 1, on: today, event: FindingEvent.parse(decided.value) });
  }
  expect(foldFinding(events.slice(1))).toEqual(foldFinding(events));
  expect(foldFinding(events)).toMatchObject({
    state: 'closed',
    closedOn: today,
    answer: { stance: 'agrees', on: today },
  });
});

it('reopened it waits for the unit again, and is no longer finished', () => {
  const closed = walk(ways.closed);
  const again = applyFinding(closed, { seq: 6, on: later, event: commands.reopened });
  expect(again).toMatchObject({ state: 'sent', closedOn: null, answerBy: later });
  expect([closed, again].map((finding) => finding !== null && isFinished(finding.state))).toEqual([true, false]);
});

it('a history that nobody decided is a bug', () => {
  expect(() => applyFinding(null, { seq: 1, on: today, event: commands.closed })).toThrow();
  expect(() => applyFinding(walk(['raised']), { seq: 2, on: today, event: commands.closed })).toThrow();
  expect(() => applyFinding(walk(['raised']), { seq: 1, on: today, event: commands.amended })).toThrow();
});
