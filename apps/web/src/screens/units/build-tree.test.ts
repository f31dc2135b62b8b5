import { plainDate } from '@gongkai/kernel';
import { type Unit, unitCode } from '@gongkai/units';
import { describe, expect, it } from 'vitest';
import { type Branch, buildTree, pruneTree, suggestCode } from './build-tree.ts';

const unit = (code: string, name: string): Unit => ({
  code: unitCode(code),
  name,
  kind: 'street',
  openedOn: plainDate('2000-01-01'),
  closedOn: null,
  demo: true,
});

const shape = (branches: readonly Branch[]): unknown[] =>
  branches.map(({ unit: { code }, children }) =>
    children.length === 0 ? String(code) : [String(code), shape(children)],
  );

const units = [
  unit('990101002', '河东街道'),
  unit('990101', '云岭区'),
  unit('990101001002', '南社区'),
  unit('990101D01', '教育局'),
  unit('990101001', '河西街道'),
];

describe('the tree of units', () => {
  it('hangs every unit under the longest code that begins its own', () => {
    expect(shape(buildTree(units))).toEqual([['990101', [['990101001', ['990101001002']], '990101002', '990101D01']]]);
  });

  it('keeps orphans of a closed parent at the nearest unit that still stands', () => {
    const without = units.filter(({ code }) => code !== '990101001');
    expect(shape(buildTree(without))).toEqual([['990101', ['990101001002', '990101002', '990101D01']]]);
  });

  it('keeps the way down to what is looked for', () => {
    expect(shape(pruneTree(buildTree(units), '南社区'))).toEqual([['990101', [['990101001', ['990101001002']]]]]);
  });

  it('suggests the first free segment', () => {
    const codes = units.map(({ code }) => String(code));
    expect(suggestCode('990101', codes, 'digits')).toBe('990101003');
    expect(suggestCode('990101', codes, 'D')).toBe('990101D02');
    expect(suggestCode('990101001', codes, 'K')).toBe('990101001K01');
  });
});
