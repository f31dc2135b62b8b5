import { plainDate, type ReorganisationProblem } from '@gongkai/kernel';
import { describe, expect, it, test } from 'vitest';
import { unitCode } from './code.ts';
import { followAlong } from './follow-along.ts';
import { judgeReorganisation } from './judge-reorganisation.ts';
import { planOf, type Reorganisation } from './reorganisation.ts';
import { reorganised, smallPlace } from './testing/random-reorganisation.ts';

const root = unitCode('990101');
const on = plainDate('2026-07-01');
const place = smallPlace(root, 3, 2, plainDate('2000-01-01'));
const [one, two, three] = [unitCode('990101001'), unitCode('990101002'), unitCode('990101003')];
const fresh = unitCode('990101009');

const judged = (change: Reorganisation, of = place) =>
  judgeReorganisation(change, { ...of, today: plainDate('2026-11-26') }).map(
    ({ problem, unit }) => `${problem} ${unit}`,
  );

const merger = (into = fresh): Reorganisation => {
  const taken = new Set(place.units.keys());
  taken.add(into);
  const followers = [one, two].map((code) => followAlong(code, into, place.units.values(), on, taken));
  return {
    kind: 'merge',
    on,
    document: '云政发〔2026〕3号',
    parts: [
      { unit: one, ends: true, becomes: [into], heir: into },
      { unit: two, ends: true, becomes: [into], heir: into },
      ...followers.flatMap(({ parts }) => parts),
    ],
    opening: [{ code: into, name: '合并街道', kind: 'street' }, ...followers.flatMap(({ opening }) => opening)],
    renaming: [],
  };
};

test('two streets become one, and what lies below them goes along under codes of the new one', () => {
  expect(judged(merger())).toEqual([]);
  const plan = planOf(merger(), true);
  expect(plan.closing).toHaveLength(6);
  expect(plan.opening.map(({ code }) => code)).toEqual([
    fresh,
    '990101009001',
    '990101009002',
    '990101009003',
    '990101009004',
  ]);
  expect(plan.lineage.filter(({ kind }) => kind === 'merge')).toHaveLength(2);
  expect(plan.lineage.filter(({ kind }) => kind === 'transfer')).toHaveLength(4);
  expect(plan.moves).toContainEqual({ from: one, to: fresh });
});

test('a code kept after a split is a transfer in lineage, and nothing moves from it', () => {
  const change: Reorganisation = {
    ...merger(),
    kind: 'split',
    parts: [{ unit: one, ends: false, becomes: [fresh], heir: null }],
    opening: [{ code: fresh, name: '新街道', kind: 'street' }],
  };
  expect(judged(change)).toEqual([]);
  expect(planOf(change, true)).toMatchObject({ closing: [], moves: [], lineage: [{ kind: 'transfer', heir: false }] });
});

/** A merger with one thing wrong, and what is said about it. */
const wrong: readonly [ReorganisationProblem, string, (change: Reorganisation) => Reorganisation][] = [
  ['nothing-changes', root, (change) => ({ ...change, kind: 'rename', parts: [], opening: [] })],
  ['not-of-its-kind', root, (change) => ({ ...change, kind: 'close' })],
  ['day-ahead', root, (change) => ({ ...change, on: plainDate('2026-11-27') })],
  ['unit-unknown', '990101077', (change) => withPart(change, { unit: unitCode('990101077') })],
  ['outside-scope', '990102001', (change) => withPart(change, { unit: unitCode('990102001') })],
  ['opened-later', one, (change) => ({ ...change, on: plainDate('2000-01-01') })],
  ['named-twice', one, (change) => ({ ...change, parts: [...change.parts, ...change.parts.slice(0, 1)] })],
  [
    'code-taken',
    three,
    (change) => ({ ...change, opening: [{ code: three, name: '旧名', kind: 'street' }, ...change.opening] }),
  ],
  ['parent-missing', '990101008001', (change) => opening(change, '990101008001', 'community')],
  ['kind-not-below', '990101009', (change) => opening(change, '990101009', 'community')],
  ['kind-differs', one, (change) => opening(change, '990101009', 'section')],
  ['successor-missing', one, (change) => ({ ...change, opening: change.opening.slice(1) })],
  ['successor-ends', one, (change) => into(change, two)],
  ['heir-missing', one, (change) => heirless(change)],
  ['below-left', one, (change) => ({ ...change, parts: change.parts.filter(({ unit }) => unit !== '990101001001') })],
  [
    'opened-for-nothing',
    '990101010',
    (change) => ({
      ...change,
      opening: [...change.opening, { code: unitCode('990101010'), name: '多余', kind: 'street' }],
    }),
  ],
];

const withPart = (change: Reorganisation, part: Partial<Reorganisation['parts'][number]>): Reorganisation => ({
  ...change,
  parts: change.parts.map((each, index) => (index === 0 ? { ...each, ...part } : each)),
});
const into = (change: Reorganisation, to: typeof one) => withPart(change, { becomes: [to], heir: to });
const heirless = (change: Reorganisation) => withPart(change, { heir: null });
const opening = (change: Reorganisation, code: string, kind: 'community' | 'section'): Reorganisation => ({
  ...change,
  opening: change.opening.map((each, index) => (index === 0 ? { ...each, code: unitCode(code), kind } : each)),
});

describe('what stands against it is named before anything is written', () => {
  it.each(wrong)('%s at %s', (problem, unit, spoil) => {
    expect(judged(spoil(merger()))).toContain(`${problem} ${unit}`);
  });

  it('nothing twice on a day, nor behind what was reorganised since', () => {
    const after = reorganised(place, merger());
    const again: Reorganisation = {
      ...merger(),
      kind: 'rename',
      parts: [],
      opening: [],
      renaming: [{ unit: fresh, name: '又名' }],
    };
    expect(judged(again, after)).toEqual([`opened-later ${fresh}`, `changed-since ${fresh}`]);
    expect(judged({ ...again, on: plainDate('2026-07-02') }, after)).toEqual([]);
    expect(judged(merger(), after)).toContain(`closed-already ${one}`);
  });

  it('not across the wall of a place', () => {
    const city = { ...place, root: unitCode('9901') };
    expect(judged(merger(), city)).toContain(`other-place ${one}`);
  });
});
