import { type ReportEvent, type ReportState, reportEvents, reportStates } from '@gongkai/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Command, decide, eventsWithReason, evolve, mayFollow, type ReportMove, type Standing } from './life.ts';

type Before = ReportState | 'nothing';

const refused = null;

/** Given this state, when this is asked, then that state. A new state or event is a hole here until somebody decides. */
const law: Record<Before, Record<ReportEvent, ReportState | null>> = {
  nothing: {
    opened: 'draft',
    signed: refused,
    unsigned: refused,
    submitted: refused,
    withdrawn: refused,
    returned: refused,
    accepted: refused,
    published: refused,
    correcting: refused,
    recorded: 'recorded',
  },
  draft: {
    opened: refused,
    signed: 'signed',
    unsigned: refused,
    submitted: refused,
    withdrawn: refused,
    returned: refused,
    accepted: refused,
    published: refused,
    correcting: refused,
    recorded: refused,
  },
  signed: {
    opened: refused,
    signed: refused,
    unsigned: 'draft',
    submitted: 'submitted',
    withdrawn: refused,
    returned: refused,
    accepted: refused,
    published: refused,
    correcting: refused,
    recorded: refused,
  },
  submitted: {
    opened: refused,
    signed: refused,
    unsigned: refused,
    submitted: refused,
    withdrawn: 'draft',
    returned: 'returned',
    accepted: 'accepted',
    published: refused,
    correcting: refused,
    recorded: refused,
  },
  returned: {
    opened: refused,
    signed: 'signed',
    unsigned: refused,
    submitted: refused,
    withdrawn: refused,
    returned: refused,
    accepted: refused,
    published: refused,
    correcting: refused,
    recorded: refused,
  },
  accepted: {
    opened: refused,
    signed: refused,
    unsigned: refused,
    submitted: refused,
    withdrawn: refused,
    returned: 'returned',
    accepted: refused,
    published: 'published',
    correcting: 'draft',
    recorded: refused,
  },
  published: {
    opened: refused,
    signed: refused,
    unsigned: refused,
    submitted: refused,
    withdrawn: refused,
    returned: refused,
    accepted: refused,
    published: refused,
    correcting: 'draft',
    recorded: refused,
  },
  recorded: {
    opened: refused,
    signed: refused,
    unsigned: refused,
    submitted: refused,
    withdrawn: refused,
    returned: refused,
    accepted: refused,
    published: 'published',
    correcting: 'draft',
    recorded: 'recorded',
  },
};

const standingIn = (before: Before): Standing | null =>
  before === 'nothing' ? null : { state: before, seq: 7, version: 2, counted: 1, replaced: null };

describe.each(['nothing', ...reportStates] as const)('from %s', (before) => {
  it.each(reportEvents)('%s', (event) => {
    const standing = standingIn(before);
    const moved = decide(standing, { event, seen: standing?.seq ?? 0, reason: '数字有误' });
    const then = law[before][event];
    if (then === null) {
      expect(moved).toEqual({ ok: false, refusal: { code: 'report-state', facts: { event, state: before } } });
    } else {
      expect(moved).toMatchObject({ ok: true, value: { event, state: then, seq: (standing?.seq ?? 0) + 1 } });
    }
    expect(mayFollow(event, standing?.state ?? null)).toBe(then !== null);
  });
});

/** Tells a life from the beginning; throws when a step is refused. */
function live(...events: readonly ReportEvent[]): Standing {
  let standing: Standing | null = null;
  for (const event of events) {
    const moved = decide(standing, { event, seen: standing?.seq ?? 0, reason: '数字有误' });
    if (!moved.ok) throw new Error(`${event} was refused: ${moved.refusal.code}`);
    standing = moved.value;
  }
  if (standing === null) throw new Error('nothing happened');
  return standing;
}

const filed = ['opened', 'signed', 'submitted'] as const;
const accepted = [...filed, 'accepted'] as const;
const correction = ['correcting', 'signed', 'submitted'] as const;

describe('versions, and which of them counts in the totals', () => {
  it.each([
    [['opened'], null, null],
    [['opened', 'signed'], null, null],
    [filed, 1, null],
    [[...filed, 'withdrawn'], 1, null],
    [[...filed, 'withdrawn', 'signed', 'submitted'], 2, null],
    [[...filed, 'returned'], 1, null],
    [[...filed, 'returned', 'signed', 'submitted', 'accepted'], 2, 2],
    [accepted, 1, 1],
    [[...accepted, 'published'], 1, 1],
    [[...accepted, 'returned'], 1, null],
    [[...accepted, 'correcting'], 1, 1],
    [[...accepted, 'published', ...correction], 2, 1],
    [[...accepted, 'published', ...correction, 'returned'], 2, 1],
    [[...accepted, 'published', ...correction, 'withdrawn'], 2, 1],
    [[...accepted, 'published', ...correction, 'accepted'], 2, 2],
    [[...accepted, 'published', ...correction, 'accepted', 'returned'], 2, 1],
    [[...accepted, 'published', ...correction, 'accepted', 'returned', 'signed', 'submitted', 'accepted'], 3, 3],
    [[...accepted, ...correction, 'accepted', 'returned', 'signed', 'submitted', 'accepted', 'returned'], 3, 1],
    [[...accepted, ...correction, 'accepted', ...correction, 'accepted', 'returned'], 3, 2],
    [[...accepted, 'returned', 'signed', 'submitted', 'accepted', 'returned'], 2, null],
    [['recorded'], 1, 1],
    [['recorded', 'recorded'], 2, 2],
    [['recorded', ...correction], 2, 1],
    [['recorded', ...correction, 'accepted', 'returned'], 2, 1],
  ] as const)('%j: version %j, counted %j', (events, version, counted) => {
    expect(live(...events)).toMatchObject({ version, counted });
  });
});

describe('who has not seen the newest event', () => {
  it.each([6, 8, 0])('is refused as stale: seen %i, now 7', (seen) => {
    expect(decide(standingIn('submitted'), { event: 'accepted', seen })).toEqual({
      ok: false,
      refusal: { code: 'stale-version', facts: { seen, now: 7 } },
    });
  });

  it('cannot follow the same event as another', () => {
    const first = decide(standingIn('submitted'), { event: 'accepted', seen: 7 });
    expect(first.ok && decide(first.value, { event: 'returned', seen: 7, reason: '迟了一步' })).toMatchObject({
      refusal: { code: 'stale-version' },
    });
  });
});

describe('reasons', () => {
  const stateBefore: Partial<Record<ReportEvent, ReportState>> = {
    unsigned: 'signed',
    withdrawn: 'submitted',
    returned: 'submitted',
    correcting: 'published',
  };

  it.each(eventsWithReason)('%s is nothing without one', (event) => {
    const standing = standingIn(stateBefore[event] ?? 'nothing');
    for (const reason of [undefined, null, '', '  '])
      expect(decide(standing, { event, seen: 7, ...(reason === undefined ? {} : { reason }) })).toEqual({
        ok: false,
        refusal: { code: 'reason-missing', facts: {} },
      });
    expect(decide(standing, { event, seen: 7, reason: '数字有误' })).toMatchObject({ value: { reason: '数字有误' } });
  });

  it('for single cells travel with a return', () => {
    const cells = { 'R1.C1': '与台账不符' };
    const moved = decide(standingIn('submitted'), { event: 'returned', seen: 7, reason: '请核对', cells });
    expect(moved).toMatchObject({ ok: true, value: { cells } });
  });
});

describe('folding a history', () => {
  const commands = fc.array(fc.constantFrom(...reportEvents), { maxLength: 60 });

  const walks = fc.array(fc.nat(9), { minLength: 40, maxLength: 60 });

  /** A life that goes on at every step, by choosing among what may follow. */
  function legal(walk: readonly number[]): ReportEvent[] {
    let state: ReportState | null = null;
    return walk.flatMap((choice) => {
      const open = reportEvents.filter((event) => mayFollow(event, state));
      const event = open[choice % open.length];
      if (event === undefined) return [];
      state = law[state ?? 'nothing'][event];
      return [event];
    });
  }

  /** Every event that was let through, in order. */
  function historyOf(events: readonly ReportEvent[]): ReportMove[] {
    const history: ReportMove[] = [];
    for (const event of events) {
      const standing = history.at(-1) ?? null;
      const command: Command = { event, seen: standing?.seq ?? 0, reason: '数字有误' };
      const moved = decide(standing, command);
      if (moved.ok) history.push(moved.value);
    }
    return history;
  }

  it('gives at every step what is stored', () => {
    fc.assert(
      fc.property(commands, (events) => {
        let folded: Standing | null = null;
        for (const { event, reason: _, cells: __, ...stored } of historyOf(events)) {
          folded = evolve(folded, { event });
          expect(folded).toEqual(stored);
        }
      }),
    );
  });

  it('counts only what was once accepted or recorded, and numbers without gaps', () => {
    fc.assert(
      fc.property(commands, (events) => {
        const history = historyOf(events);
        const good = new Set(
          history.filter(({ event }) => event === 'accepted' || event === 'recorded').map(({ version }) => version),
        );
        expect(history.map(({ seq }) => seq)).toEqual(history.map((_, index) => index + 1));
        for (const { counted } of history) expect(counted === null || good.has(counted)).toBe(true);
        const submissions = history.filter(({ event }) => event === 'submitted' || event === 'recorded');
        expect(submissions.map(({ version }) => version)).toEqual(submissions.map((_, index) => index + 1));
      }),
    );
  });

  it('counts the newest submission accepted or recorded and not sent back since', () => {
    fc.assert(
      fc.property(walks, (walk) => {
        const good: (number | null)[] = [];
        let before: ReportState | null = null;
        for (const { event, state, version, counted } of historyOf(legal(walk))) {
          if (event === 'accepted' || event === 'recorded') good.push(version);
          if (event === 'returned' && before === 'accepted') good.pop();
          expect(counted).toBe(good.at(-1) ?? null);
          before = state;
        }
      }),
    );
  });

  it('stops at an event that could never have followed', () => {
    expect(evolve(standingIn('draft'), { event: 'accepted' })).toBeNull();
  });
});
