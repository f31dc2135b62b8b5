import { calendarOf } from '@gongkai/calendar';
import { plainDate, type RemedyEvent, type RemedyState, remedyEvents, remedyStates } from '@gongkai/kernel';
import { unitCode } from '@gongkai/units';
import { describe, expect, it, test } from 'vitest';
import { decide } from './decide.ts';
import { evolve, foldRemedy, stateAfter } from './life.ts';
import type { RemedyCase, RemedyCommand } from './remedy.ts';
import { stepsOpen } from './steps-open.ts';
import { isCounted } from './year-column.ts';

const day = plainDate;
const calendar = calendarOf([]);
const facts = { today: day('2025-12-31'), calendar, review: null };
const described = { organ: '某机关', caseNumber: '〔2025〕1号', application: null, matter: '' };
const decision = { result: 'corrected', appeal: 'judgment', redoBy: day('2025-12-01') } as const;

const commands = {
  registered: {
    ...described,
    event: 'registered',
    kind: 'review',
    role: 'respondent',
    procedure: 'ordinary',
    on: day('2025-03-03'),
    acceptedOn: day('2025-03-03'),
    review: null,
  },
  amended: { ...described, event: 'amended', caseNumber: '〔2025〕2号' },
  replied: { event: 'replied', on: day('2025-03-10') },
  extended: { event: 'extended', on: day('2025-10-25'), until: day('2026-03-03') },
  suspended: { event: 'suspended', on: day('2025-10-22'), note: '' },
  resumed: { event: 'resumed', on: day('2025-10-24') },
  retried: { event: 'retried', on: day('2025-12-20'), note: '裁定再审' },
  'taken-over': { event: 'taken-over', on: day('2025-12-01'), result: 'upheld' },
  decided: { ...decision, event: 'decided', on: day('2025-10-20'), servedOn: day('2025-10-20') },
  appealed: { event: 'appealed', on: day('2025-10-21') },
  'took-effect': { event: 'took-effect', on: day('2025-11-20') },
  redone: { event: 'redone', on: day('2025-11-25') },
  voided: { event: 'voided', reason: '重复登记' },
  moved: {
    event: 'moved',
    on: day('2025-12-01'),
    to: unitCode('990101009'),
    id: '2025-1',
    document: '云政发〔2025〕3号',
  },
} as const satisfies { [Event in RemedyEvent]: RemedyCommand & { event: Event } };

/** A review is prolonged by thirty days at most. */
const prolonged = { ...commands.extended, until: day('2025-06-03') };

const base = foldRemedy([commands.registered]);
if (base === null) throw new Error('a registration opens a case');
const suitOrReview = { review: base, suit: { ...base, kind: 'suit-direct' } } as const;

/** A case in that state, with what such a case has behind it. */
function caseIn(instance: 'review' | 'suit', state: RemedyState): RemedyCase {
  const { event: _, ...given } = commands.decided;
  const decided = state === 'first-decided' || state === 'appealed' || state === 'closed';
  return {
    ...suitOrReview[instance],
    state,
    decisions: decided ? [given] : [],
    final: state === 'closed' ? { on: given.on, result: given.result } : null,
  };
}

type Then = RemedyState | null;
const no = null;
const refused: Record<RemedyEvent, Then> = {
  registered: no,
  amended: no,
  replied: no,
  extended: no,
  decided: no,
  appealed: no,
  'took-effect': no,
  redone: no,
  suspended: no,
  resumed: no,
  retried: no,
  'taken-over': no,
  voided: no,
  // With its whole unit alone, and never as a step.
  moved: no,
};

/** Given this state, when this is asked, then that state. A new state or event is a hole here until somebody decides. */
const hand = <State extends RemedyState>(state: State) => ({
  ...refused,
  ...{ amended: state, extended: state, suspended: state, resumed: state, voided: 'void' as const },
});
const law: Record<'review' | 'suit', Record<RemedyState, Record<RemedyEvent, Then>>> = {
  review: {
    open: { ...hand('open'), replied: 'replied', decided: 'closed', 'taken-over': 'closed' },
    replied: { ...hand('replied'), decided: 'closed' },
    'first-decided': refused,
    appealed: refused,
    closed: { ...refused, amended: 'closed', redone: 'closed', voided: 'void' },
    void: refused,
    moved: refused,
  },
  suit: {
    open: { ...hand('open'), replied: 'replied', decided: 'first-decided', 'taken-over': 'closed' },
    replied: { ...hand('replied'), decided: 'first-decided' },
    'first-decided': {
      ...refused,
      amended: 'first-decided',
      appealed: 'appealed',
      'took-effect': 'closed',
      voided: 'void',
    },
    appealed: { ...hand('appealed'), decided: 'closed' },
    closed: { ...refused, amended: 'closed', redone: 'closed', retried: 'closed', voided: 'void' },
    void: refused,
    moved: refused,
  },
};
const held = { suspensions: [{ from: day('2025-10-22'), to: null }] };

describe.each(['review', 'suit'] as const)('of a %s', (instance) => {
  describe.each(remedyStates)('from %s', (state) => {
    it.each(remedyEvents.filter((event) => event !== 'registered'))('%s', (event) => {
      const remedy = { ...caseIn(instance, state), ...(event === 'resumed' ? held : {}) };
      const command: RemedyCommand = instance === 'review' && event === 'extended' ? prolonged : commands[event];
      const moved = decide(remedy, { ...command, seen: remedy.seq }, facts);
      const then = law[instance][state][event];
      if (then !== null) {
        expect(moved).toMatchObject({ ok: true, value: { state: then, seq: remedy.seq + 1 } });
        // What an old register says is taken over with the case, and is no step.
        expect(stepsOpen(remedy, facts).includes(event)).toBe(event !== 'taken-over');
      } else {
        expect(moved).toEqual({ ok: false, refusal: { code: 'remedy-state', facts: { event, state } } });
        expect(stepsOpen(remedy, facts)).not.toContain(event);
      }
    });
  });
});

test('a case that moves with its unit is out of the count, and nothing more happens to it there', () => {
  for (const state of ['open', 'replied', 'first-decided', 'appealed'] as const) {
    const moved = evolve(caseIn('suit', state), commands.moved);
    expect(moved).toMatchObject({ state: 'moved', seq: 2 });
    expect(isCounted(moved)).toBe(false);
  }
  expect(stateAfter(caseIn('review', 'closed'), 'moved')).toBeUndefined();
});

test('who has not seen the newest step is refused as stale', () => {
  for (const seen of [0, 2, 7])
    expect(decide(caseIn('review', 'open'), { ...commands.replied, seen }, facts)).toEqual({
      ok: false,
      refusal: { code: 'stale-version', facts: { seen, now: 1 } },
    });
});

test('a case is void only for a reason', () => {
  const voided = { event: 'voided', reason: '', seen: 1 } as const;
  expect(decide(caseIn('review', 'open'), voided, facts)).toMatchObject({ refusal: { code: 'reason-missing' } });
});

test('what may be mended is mended, and nothing else', () => {
  const amended = decide(caseIn('suit', 'replied'), { ...commands.amended, seen: 1 }, facts);
  expect(amended).toMatchObject({
    ok: true,
    value: { ...caseIn('suit', 'replied'), caseNumber: '〔2025〕2号', seq: 2 },
  });
});

test('a history without its beginning, or with an event that could not follow, is no case', () => {
  expect(foldRemedy([])).toBeNull();
  expect(foldRemedy([commands.replied])).toBeNull();
  expect(foldRemedy([commands.registered, commands.appealed])).toBeNull();
  expect(foldRemedy([commands.registered, commands.replied])?.state).toBe('replied');
});

describe('中止', () => {
  const suspended = { ...caseIn('suit', 'replied'), ...held };
  it.each([
    ['suspended', commands.suspended],
    ['extended', { ...commands.extended, on: day('2025-10-25') }],
    ['decided', { ...commands.decided, on: day('2025-10-25'), servedOn: day('2025-10-25') }],
  ] as const)('%s waits until it is resumed', (_, command) => {
    expect(decide(suspended, { ...command, seen: 1 }, facts)).toMatchObject({
      refusal: { code: 'remedy-rule', facts: { rule: 'suspended', detail: '2025-10-22' } },
    });
  });

  it('may end the case without a decision on it (行政复议法第四十一条), and ends with it', () => {
    const ended = { ...commands.decided, on: day('2025-12-25'), servedOn: day('2025-12-25'), result: 'other' } as const;
    expect(decide(suspended, { ...ended, redoBy: null, appeal: 'none', seen: 1 }, facts)).toMatchObject({
      value: { state: 'closed', suspensions: [{ from: '2025-10-22', to: '2025-12-25' }] },
    });
  });

  it('is resumed once, and not before it began', () => {
    const resumed = decide(suspended, { ...commands.resumed, seen: 1 }, facts);
    if (!resumed.ok) throw new Error('resumed');
    expect(decide(resumed.value, { ...commands.resumed, seen: 2 }, facts)).toMatchObject({
      refusal: { facts: { rule: 'not-suspended' } },
    });
    const early = { event: 'resumed', on: day('2025-10-21'), seen: 1 } as const;
    expect(decide(suspended, early, facts)).toMatchObject({ refusal: { facts: { rule: 'day-before-step' } } });
  });
});

test('再审 is written down and changes neither the result nor its day', () => {
  const closed = caseIn('suit', 'closed');
  const retried = decide(closed, { ...commands.retried, seen: 1 }, facts);
  expect(retried).toMatchObject({
    value: { state: 'closed', final: closed.final, retrials: [{ on: '2025-12-20', note: '裁定再审' }] },
  });
});

describe('what is offered', () => {
  const judged = caseIn('suit', 'first-decided');

  it('takes effect only when the term of appeal is over', () => {
    const on = (today: string) => stepsOpen(judged, { today: day(today), calendar });
    expect(on('2025-11-04')).not.toContain('took-effect');
    expect(on('2025-11-05')).toContain('took-effect');
  });

  it('is no second prolongation of a review, and a second one of a suit', () => {
    const twice = { extendedTo: day('2025-06-03') };
    expect(stepsOpen({ ...caseIn('review', 'replied'), ...twice }, facts)).not.toContain('extended');
    expect(stepsOpen({ ...caseIn('suit', 'replied'), ...twice }, facts)).toContain('extended');
  });

  it('is done again only what was ordered and is not done yet', () => {
    const closed = caseIn('review', 'closed');
    expect(stepsOpen({ ...closed, redoneOn: day('2025-11-25') }, facts)).not.toContain('redone');
    expect(stepsOpen(closed, facts)).toContain('redone');
  });
});
