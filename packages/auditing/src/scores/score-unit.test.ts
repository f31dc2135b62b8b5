import { plainDate, printPoints } from '@gongkai/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Evidence, isWhole, type SchemeBody, wholeOf } from './scheme.ts';
import { scoreUnit, type UnitEvidence } from './score-unit.ts';

const due = plainDate('2026-01-31');
const today = plainDate('2026-03-02');
const evidence = (of: Partial<UnitEvidence> = {}): UnitEvidence => ({
  filing: { due, on: plainDate('2026-01-20'), today },
  checks: [],
  figure: () => 0,
  audit: [],
  manual: {},
  ...of,
});
const scheme = (asked: Evidence, points = 200): SchemeBody => ({
  title: '评价',
  ground: '',
  form: 'a2021',
  items: [{ code: 'A1', title: '一项', definition: '', points, evidence: asked }],
});
const judge = (asked: Evidence, of: Partial<UnitEvidence> = {}) => {
  const [item] = scoreUnit(scheme(asked), evidence(of)).items;
  return { points: item?.points, why: item?.why.kind };
};

describe('filing', () => {
  const asked: Evidence = { kind: 'timeliness', each: 15 };
  it.each([
    ['on the last day', { due, on: due, today }, 200, 'on-time'],
    ['two days after', { due, on: plainDate('2026-02-02'), today }, 170, 'late'],
    ['long after', { due, on: plainDate('2026-06-30'), today }, 0, 'late'],
    ['not at all', { due, on: null, today }, 0, 'not-filed'],
    ['not yet, on the last day', { due, on: null, today: due }, null, 'not-yet-due'],
    ['never asked for by a day', { due: null, on: due, today }, null, 'no-due-day'],
  ])('%s', (_, filing, points, why) => {
    expect(judge(asked, { filing })).toEqual({ points, why });
  });
});

describe('rules', () => {
  const asked: Evidence = { kind: 'rules', rules: ['R01', 'R40'], each: 50 };
  const check = (rule: string, outcome: 'passed' | 'failed' | 'not-evaluated', explained = false) => ({
    rule,
    outcome,
    explained,
  });
  it.each([
    ['kept', [check('R01', 'passed'), check('R40', 'passed')], 200, 'rules'],
    ['broken twice', [check('R40', 'failed'), check('R40', 'failed')], 100, 'rules'],
    ['broken with a reason', [check('R40', 'failed', true), check('R01', 'passed')], 200, 'rules'],
    ['broken more than there are points', Array(9).fill(check('R01', 'failed')), 0, 'rules'],
    ['one of them not to be evaluated', [check('R01', 'passed'), check('R40', 'not-evaluated')], null, 'rules-unknown'],
    ['another one broken', [check('R08', 'failed')], null, 'rules-unknown'],
  ])('%s', (_, checks, points, why) => {
    expect(judge(asked, { checks })).toEqual({ points, why });
  });

  it('say nothing of a unit without a report', () => {
    expect(judge(asked, { checks: null })).toEqual({ points: null, why: 'rules-unknown' });
  });
});

describe('a share', () => {
  const asked: Evidence = {
    kind: 'share',
    source: 'registers',
    form: 't2014',
    over: ['S3.2.1'],
    under: ['S3.2'],
    full: 100,
    none: 60,
    least: 5,
  };
  const figures = (over: number | null, under: number | null) => ({
    figure: (_: string, __: string, cell: string) => (cell === 'S3.2' ? under : over),
  });
  it.each([
    ['all', 20, 20, 200, 'share'],
    ['in the middle', 16, 20, 100, 'share'],
    ['rounded to a tenth of a point', 19, 21, 152, 'share'],
    ['at the lower end', 12, 20, 0, 'share'],
    ['below it', 1, 20, 0, 'share'],
    ['of too few', 4, 4, null, 'too-few'],
    ['of a blank', null, 20, null, 'blank'],
  ])('%s', (_, over, under, points, why) => {
    expect(judge(asked, figures(over, under))).toEqual({ points, why });
  });

  it.each([
    [0, 200],
    [1, 100],
    [2, 0],
  ])('of which less is better: %i in 20', (over, points) => {
    expect(judge({ ...asked, full: 0, none: 10 }, figures(over, 20)).points).toBe(points);
  });

  it('stays between nothing and all, and never falls as it nears the full end', () => {
    fc.assert(
      fc.property(fc.nat(100), fc.nat(100), fc.nat(60), fc.nat(60), (full, none, one, other) => {
        fc.pre(full !== none);
        const points = (over: number) => judge({ ...asked, full, none }, figures(over, 60)).points ?? -1;
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        expect(points(low)).toBeGreaterThanOrEqual(0);
        expect(points(high)).toBeLessThanOrEqual(200);
        expect(full > none ? points(low) <= points(high) : points(low) >= points(high)).toBe(true);
      }),
    );
  });
});

it('the audit’s findings take off by their weight', () => {
  const asked = { kind: 'audit', each: { serious: 100, general: 40, minor: 10 } } as const;
  const audit = [
    { id: '2026-1', title: '一', severity: 'general' },
    { id: '2026-2', title: '二', severity: 'minor' },
  ] as const;
  expect(judge(asked, { audit })).toEqual({ points: 150, why: 'audit' });
  expect(judge(asked)).toEqual({ points: 200, why: 'audit' });
});

it('what a person gives counts up to the weight, and what nobody gave is not zero', () => {
  const manual = { A1: { points: 999, reason: '现场检查', by: '江宁' } };
  expect(judge({ kind: 'manual' }, { manual })).toEqual({ points: 200, why: 'manual' });
  expect(judge({ kind: 'manual' })).toEqual({ points: null, why: 'manual-missing' });
});

it('a result says how much of the whole could be evaluated', () => {
  const body: SchemeBody = {
    ...scheme({ kind: 'manual' }),
    items: [
      { code: 'A1', title: '人工', definition: '', points: 300, evidence: { kind: 'manual' } },
      { code: 'B1', title: '按时', definition: '', points: 700, evidence: { kind: 'timeliness', each: 10 } },
    ],
  };
  expect(scoreUnit(body, evidence())).toMatchObject({ attained: 700, evaluated: 700, whole: 1000 });
  expect([isWhole(body), isWhole({ ...body, items: [] }), wholeOf(body)]).toEqual([true, false, 1000]);
  expect(isWhole({ ...body, items: body.items.map((item) => ({ ...item, code: 'A1' })) })).toBe(false);
});

it.each([
  [100, '10'],
  [105, '10.5'],
  [3, '0.3'],
])('%i tenths are printed %s', (tenths, text) => expect(printPoints(tenths)).toBe(text));
