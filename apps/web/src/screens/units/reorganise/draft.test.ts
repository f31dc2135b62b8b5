import { plainDate, type UnitKind } from '@gongkai/kernel';
import { judgeReorganisation, type Unit, unitCode } from '@gongkai/units';
import { describe, expect, it } from 'vitest';
import { changeOf, type Draft, emptyDraft } from './draft.ts';

const unit = (code: string, kind: UnitKind): Unit => ({
  ...{ code: unitCode(code), name: `单位${code}`, kind, openedOn: plainDate('2000-01-01'), closedOn: null, demo: true },
});
const units = [
  unit('990101', 'district'),
  unit('990101001', 'street'),
  unit('990101001001', 'community'),
  unit('990101001K01', 'section'),
  unit('990101002', 'street'),
  unit('990101002001', 'community'),
];
const known = { units, taken: units.map(({ code }) => String(code)) };
const draft = (more: Partial<Draft>): Draft => ({
  ...emptyDraft('2026-07-01'),
  document: '示政发〔2026〕3号',
  ...more,
});

/** What the server would say: the same judge. */
const judged = (of: Draft) => {
  const change = changeOf(of, known);
  if (change === null) return null;
  const byCode = new Map(units.map((each) => [String(each.code), each]));
  const facts = { root: unitCode('990101'), units: byCode, lineage: [], today: plainDate('2026-11-26') };
  return judgeReorganisation(change, facts).map(({ problem }) => problem);
};

describe('a draft becomes a reorganisation that may be done', () => {
  it.each<[string, Partial<Draft>, number]>([
    ['a new unit of two', { units: ['990101001', '990101002'], opening: [{ code: '990101003', name: '合并街道' }] }, 5],
    ['one taken in by another', { units: ['990101001', '990101002'], into: '990101001' }, 2],
    [
      'one divided into two',
      {
        kind: 'split',
        units: ['990101001'],
        opening: [
          { code: '990101003', name: '东一街道' },
          { code: '990101004', name: '东二街道' },
        ],
        heir: '990101004',
        goes: { '990101001001': '990101003' },
      },
      3,
    ],
    [
      'a part given away',
      { kind: 'split', units: ['990101001'], ends: false, opening: [{ code: '990101003', name: '新街道' }] },
      1,
    ],
    ['a community under another street', { kind: 'transfer', units: ['990101001001'], parent: '990101002' }, 1],
    ['a new name', { kind: 'rename', units: ['990101001'], name: '新名街道' }, 0],
    ['an end with all that is below', { kind: 'close', units: ['990101002'] }, 2],
  ])('%s', (_, more, parts) => {
    expect(judged(draft(more))).toEqual([]);
    expect(changeOf(draft(more), known)?.parts).toHaveLength(parts);
  });
});

it('says nothing while something is missing', () => {
  expect(changeOf(draft({ units: [] }), known)).toBeNull();
  expect(changeOf(draft({ units: ['990101001', '990101002'] }), known)).toBeNull();
  expect(changeOf(draft({ units: ['990101001'], kind: 'rename', name: '' }), known)).toBeNull();
  expect(changeOf(draft({ units: ['990101001'], kind: 'close', document: '' }), known)).toBeNull();
  expect(changeOf(draft({ units: ['990101001'], kind: 'close', day: '2026-7' }), known)).toBeNull();
});

it('sends a unit below where it is told to', () => {
  const split = draft({
    kind: 'split',
    units: ['990101001'],
    opening: [
      { code: '990101003', name: '东一街道' },
      { code: '990101004', name: '东二街道' },
    ],
    goes: { '990101001001': '990101004' },
  });
  const parts = changeOf(split, known)?.parts ?? [];
  expect(parts.find((part) => part.unit === '990101001001')?.becomes).toEqual(['990101004001']);
  expect(parts.find((part) => part.unit === '990101001K01')?.becomes).toEqual(['990101003K01']);
});
