import {
  type ItemEventKind,
  type ItemStanding,
  type ItemState,
  itemEvents,
  itemStandings,
  itemSteps,
  plainDate,
} from '@gongkai/kernel';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { decideItem, type ItemContext } from './decide-item.ts';
import { evolveItem, foldItem, type ItemEvent, type ItemLife, unborn } from './item-life.ts';
import { itemRules, stepsOf } from './item-rules.ts';
import { itemEventsWithReason } from './moves.ts';
import { bodyAt, contextOf, eventOf, goodFacts, house, lifeAt, section, step } from './testing/item-at.ts';

const down = { withdrawn: 'withdrawn' } as const;
const reviewed = { returned: 'returned', escalated: 'escalated', recalled: 'draft', moved: 'moved' } as const;

/** Where each event leads from each standing, of an item that was never public; all that is not here is refused. */
const leads: Record<ItemStanding | 'nothing', Partial<Record<ItemEventKind, ItemState>>> = {
  nothing: { drafted: 'draft', recorded: 'published' },
  draft: { saved: 'draft', submitted: 'section', dropped: 'dropped', moved: 'moved' },
  returned: { saved: 'returned', submitted: 'section', dropped: 'dropped', moved: 'moved' },
  section: { passed: 'office', overruled: 'section', ...reviewed },
  office: { passed: 'secrecy', overruled: 'office', ...reviewed },
  secrecy: { passed: 'leader', overruled: 'secrecy', ...reviewed },
  leader: { passed: 'ready', overruled: 'leader', ...reviewed },
  escalated: { passed: 'secrecy', returned: 'returned', overruled: 'escalated', moved: 'moved' },
  ready: { published: 'published', returned: 'returned', overruled: 'ready', moved: 'moved' },
  published: { channelled: 'published', revised: 'draft', repealed: 'repealed', replaced: 'repealed', ...down },
  expired: { revised: 'draft', ...down },
  kept: { revised: 'draft' },
  repealed: down,
  withdrawn: {},
  dropped: {},
  moved: {},
};

describe.each([...itemStandings, 'nothing'] as const)('an item that is %s', (standing) => {
  test.each(itemEvents)('%s', (event) => {
    const life = lifeAt(standing);
    const body = bodyAt(standing);
    const hits = event === 'overruled' ? ['phone'] : [];
    const context = contextOf('丁', { body, hits });
    const move = decideItem(life, { event, seen: life?.seq ?? 0, facts: goodFacts }, context);
    const expected = leads[standing][event];
    if (expected === undefined) expect(move).toMatchObject({ refusal: { code: 'item-state', facts: { event } } });
    else expect(move).toMatchObject({ value: { kind: event, state: expected, seq: (life?.seq ?? 0) + 1 } });
  });
});

test.each(itemEventsWithReason)('%s needs a reason', (event) => {
  const standing = itemStandings.find((each) => leads[each][event] !== undefined) ?? 'draft';
  const life = lifeAt(standing);
  const facts = { ...goodFacts, reason: '  ' };
  expect(decideItem(life, { event, seen: life?.seq ?? 0, facts }, contextOf('丁', { hits: ['phone'] }))).toMatchObject({
    refusal: { code: 'reason-missing' },
  });
});

test('who has not seen the newest event is refused as stale', () => {
  const life = lifeAt('office');
  expect(decideItem(life, { event: 'passed', seen: 1, facts: goodFacts }, contextOf('丁'))).toMatchObject({
    refusal: { code: 'stale-version', facts: { seen: 1, now: 3 } },
  });
});

const refusedAt = (standing: ItemStanding, event: ItemEventKind, context: ItemContext, facts = goodFacts) => {
  const life = lifeAt(standing);
  const move = decideItem(life, { event, seen: life?.seq ?? 0, facts }, context);
  return move.ok || move.refusal.code !== 'item-rule' ? move : move.refusal.facts.rule;
};

describe('three hands', () => {
  it('nobody passes, escalates or overrules his own', () => {
    for (const event of ['passed', 'escalated', 'overruled'] as const)
      expect(refusedAt('office', event, contextOf('甲', { hits: ['phone'] }))).toBe('own-item');
  });

  it('the publisher is neither author nor last reviewer, unless the unit has only two hands', () => {
    expect(refusedAt('ready', 'published', contextOf('甲'))).toBe('third-hand');
    expect(refusedAt('ready', 'published', contextOf('乙'))).toBe('third-hand');
    const two = itemRules({ itemHands: 'two' });
    expect(refusedAt('ready', 'published', contextOf('甲', { rules: two }))).toMatchObject({ ok: true });
  });

  it('a section does its own step and nothing else', () => {
    const actor = { person: '丁', unit: section };
    expect(refusedAt('section', 'passed', contextOf('丁', { actor }))).toMatchObject({ ok: true });
    for (const [standing, event] of [
      ['office', 'passed'],
      ['office', 'returned'],
      ['ready', 'published'],
      ['published', 'channelled'],
      ['published', 'withdrawn'],
      ['published', 'repealed'],
    ] as const)
      expect(refusedAt(standing, event, contextOf('丁', { actor }))).toBe('house-step');
  });
});

describe('publishing', () => {
  it('waits for every hit to be overruled by name', () => {
    const context = contextOf('丙', { hits: ['phone', 'bank-card'] });
    expect(refusedAt('ready', 'published', context)).toBe('gate-open');
    const answered = ['phone', 'bank-card'].reduce<ItemLife | null>(
      (life, hit) =>
        step(life, 'overruled', { ...context, actor: { person: '乙', unit: house } }, { ...goodFacts, hit }),
      lifeAt('ready'),
    );
    expect(step(answered, 'published', context)).toMatchObject({ state: 'published', publishedOn: '2026-01-09' });
    expect(
      decideItem(lifeAt('ready'), { event: 'overruled', seen: 6, facts: { ...goodFacts, hit: 'other' } }, context),
    ).toMatchObject({
      refusal: { code: 'not-found' },
    });
  });

  it('is on the first day it stands anywhere', () => {
    const later = { channel: 'wechat', onDay: plainDate('2026-01-10'), url: '' } as const;
    const earlier = { channel: 'screen', onDay: plainDate('2026-01-05'), url: '' } as const;
    const facts = { ...goodFacts, channels: [later, earlier] };
    expect(step(lifeAt('ready'), 'published', contextOf('丙'), facts)).toMatchObject({
      publishedOn: '2026-01-05',
      channels: ['wechat', 'screen'],
    });
  });

  it('what was overruled and passed counts for one text: a new round begins with nothing', () => {
    const context = contextOf('乙', { hits: ['phone'] });
    const overruled = step(lifeAt('office'), 'overruled', context, { ...goodFacts, hit: 'phone' });
    const back = step(overruled, 'returned', context);
    expect(step(back, 'submitted', contextOf('甲'))).toMatchObject({ overruled: [], passes: [], authors: ['甲'] });
  });

  it('a revision given up leaves the published item as it was', () => {
    const revised = step(lifeAt('published'), 'revised', contextOf('甲'));
    expect(step(revised, 'withdrawn', contextOf('丙')).state).toBe('withdrawn');
    expect(step(revised, 'dropped', contextOf('甲')).state).toBe('published');
    expect(revised).toMatchObject({ state: 'draft', version: 1, authors: ['甲'] });
  });

  it('a step taken out of the chain while an item is at it leads on, not back', () => {
    const rules = itemRules({ itemChain: ['office', 'leader'] });
    expect(step(lifeAt('secrecy'), 'passed', contextOf('丁', { rules })).state).toBe('leader');
  });
});

// Four people do whatever the table lets them do, in chains of every length.
const people = ['甲', '乙', '丙', '丁'];
const likely = [
  'drafted',
  'saved',
  'submitted',
  'submitted',
  'passed',
  'passed',
  'passed',
  'passed',
  'published',
] as const;
const event = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...likely) },
  { weight: 1, arbitrary: fc.constantFrom(...itemEvents) },
);
const acts = fc.array(fc.record({ event, person: fc.constantFrom(...people) }), {
  minLength: 20,
  maxLength: 120,
});
const chains = fc.subarray([...itemSteps], { minLength: 1 });

test('whatever is done, what is public was reviewed by another hand and published by a third', () => {
  let published = 0;
  fc.assert(
    fc.property(acts, chains, fc.constantFrom('two', 'three'), (all, itemChain, itemHands) => {
      const rules = itemRules({ itemChain, itemHands });
      const events: ItemEvent[] = [];
      let life: ItemLife | null = null;
      for (const { event, person } of all) {
        const context: ItemContext = contextOf(person, { rules, hits: event === 'overruled' ? ['phone'] : [] });
        const seen: number = life === null ? 0 : life.seq;
        const move = decideItem(life, { event, seen, facts: goodFacts }, context);
        if (!move.ok || event === 'recorded') continue;
        const next = eventOf(move.value, person);
        if (event === 'published') {
          published += 1;
          const { authors, passes } = life ?? unborn;
          expect(passes.map((pass) => pass.step)).toEqual(stepsOf(rules, section));
          expect(passes.some((pass) => authors.includes(pass.person))).toBe(false);
          if (itemHands === 'three') expect([...authors, passes.at(-1)?.person]).not.toContain(person);
        }
        events.push(next);
        life = evolveItem(life ?? unborn, next);
      }
      expect(foldItem(events)).toEqual(life ?? unborn);
    }),
    { numRuns: 400 },
  );
  expect(published).toBeGreaterThan(10);
});
