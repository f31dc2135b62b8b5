import type { SchemeItem, UnitScore } from '@gongkai/auditing';
import { period } from '@gongkai/kernel';
import type { SchemeRunView } from '@gongkai/reports';
import { unitCode } from '@gongkai/units';
import { expect, test } from 'vitest';
import { givenOf, halfGiven, missingIn, missingOf, sameBelow } from './given-draft.ts';

const item: SchemeItem = { code: 'E1', title: '便民服务', definition: '', points: 100, evidence: { kind: 'manual' } };
const resultOf = (unit: string, why: UnitScore['items'][number]['why']) => ({
  ...{ unit: unitCode(unit), unitName: unit, attained: 0, evaluated: 0, whole: 100 },
  items: [{ code: 'E1', of: 100, points: null, why }],
});
const view: SchemeRunView = {
  ...{ id: '2026-1', scheme: '2026-1', version: 1, kind: 'counted', period: period(2025), settled: false },
  ...{ at: '', by: '', revision: 1, body: { title: '评价', ground: '', form: 'a2021', items: [item] } },
  results: [
    resultOf('990101001', { kind: 'manual', reason: '现场检查', by: '江宁' }),
    ...['990101002', '990101003', '990101004'].map((unit) => resultOf(unit, { kind: 'manual-missing' })),
  ],
};
const missing = missingOf(view, 'E1');

test('what nobody has given yet is asked for, and no more', () => {
  expect(missing.map(({ unit }) => unit)).toEqual(['990101002', '990101003', '990101004']);
  expect(missingIn(view)).toBe(3);
});

test('a row is given once it has points within the weight and a reason; half a row is named', () => {
  const said = new Map([
    ['990101002', { points: '8.5', reason: '现场检查' }],
    ['990101003', { points: '11', reason: '现场检查' }],
    ['990101004', { points: '', reason: ' ' }],
  ]);
  expect(givenOf(missing, said, item)).toEqual([{ of: '990101002', item: 'E1', points: 85, reason: '现场检查' }]);
  expect(halfGiven(missing, said, 100)).toEqual(['990101003']);
});

test('the same goes into blank rows below, and overwrites none', () => {
  const said = new Map([
    ['990101002', { points: '9', reason: '现场检查' }],
    ['990101003', { points: '7', reason: '' }],
  ]);
  expect([...sameBelow(missing, said, '990101002').values()].map(({ points }) => points)).toEqual(['9', '7', '9']);
});
