import { cellIndex, getForm } from '@gongkai/forms';
import type { Figure } from '@gongkai/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LedgerInput, ledgerOf, openLedger } from './ledger.ts';

const form = getForm('a2021');
const zeros: Figure[] = form.cells.map(() => 0);
const set = (cells: Record<string, Figure>, base: readonly Figure[] = zeros): Figure[] => {
  const figures = [...base];
  for (const [cell, figure] of Object.entries(cells)) figures[cellIndex(form, cell)] = figure;
  return figures;
};
const input = (of: Partial<LedgerInput> = {}): LedgerInput => ({
  form,
  unitKind: 'street',
  reported: zeros,
  counted: zeros,
  countable: () => true,
  below: null,
  prior: zeros,
  explained: () => null,
  ...of,
});
const check = (of: Partial<LedgerInput>, cell: string, side: string) =>
  ledgerOf(input(of))
    .find((row) => row.cell === cell)
    ?.checks.find((each) => each.side === side);

describe('a cell', () => {
  it('is held against what its records count', () => {
    expect(check({ reported: set({ 'R1.C1': 14 }), counted: set({ 'R1.C1': 12 }) }, 'R1.C1', 'counted')).toEqual({
      side: 'counted',
      expected: 12,
      difference: 2,
      status: 'unexplained',
      explanation: null,
    });
  });

  it('is held against what last year left over (R04, R06)', () => {
    expect(check({ reported: set({ 'R2.C1': 3 }), prior: set({ 'R4.C1': 4 }) }, 'R2.C1', 'carried')).toMatchObject({
      expected: 4,
      difference: -1,
    });
    const valid = set({ 'P1.NORM.valid': 9, 'P1.NORM.made': 3, 'P1.NORM.repealed': 2 });
    expect(check({ reported: valid, prior: set({ 'P1.NORM.valid': 8 }) }, 'P1.NORM.valid', 'carried')).toMatchObject({
      expected: 9,
      status: 'equal',
    });
  });

  it('of a report of totals is held against own and below added up', () => {
    const of = { reported: set({ 'R1.C1': 5 }), counted: null, below: set({ 'R1.C1': 7 }) };
    expect(check(of, 'R1.C1', 'below')).toMatchObject({ difference: -2 });
    expect(check(of, 'R1.C1', 'counted')).toBeUndefined();
  });

  it('that differs may be explained; one that is equal needs nothing', () => {
    const of = { reported: set({ 'R1.C1': 14 }), explained: () => '含补登 2 件' };
    expect(check(of, 'R1.C1', 'counted')).toMatchObject({ status: 'explained', explanation: '含补登 2 件' });
    expect(check(of, 'R1.C2', 'counted')).toMatchObject({ status: 'equal', explanation: null });
  });

  it.each([
    ['not reported', { reported: set({ 'R1.C1': null }) }],
    ['not counted, its register not being kept', { counted: set({ 'R1.C1': null }) }],
  ])('%s is not evaluated, and an explanation does not help', (_, of) => {
    expect(check({ ...of, explained: () => '说明' }, 'R1.C1', 'counted')).toMatchObject({ status: 'not-evaluated' });
  });

  it('without last year’s report is not evaluated against it', () => {
    expect(check({ prior: null }, 'R2.C1', 'carried')).toMatchObject({ status: 'not-evaluated', expected: null });
  });

  it('that the unit’s kind does not have is not there', () => {
    const rows = ledgerOf(input({ unitKind: 'community' }));
    expect(rows.length).toBeLessThanOrEqual(ledgerOf(input()).length);
  });
});

it('what could not be held against anything stays open', () => {
  const open = openLedger(ledgerOf(input({ counted: set({ 'R1.C1': null }) })));
  expect(open.map((row) => row.cell)).toEqual(['R1.C1']);
});

it('the open ledger is empty if and only if every figure follows from what it is held against (G57)', () => {
  const cells = form.cells.map(({ code }) => code);
  const followsYear = new Set(
    ledgerOf(input())
      .filter(({ checks }) => checks.some(({ side }) => side === 'carried'))
      .map(({ cell }) => cell),
  );
  expect(openLedger(ledgerOf(input()))).toEqual([]);
  fc.assert(
    fc.property(fc.constantFrom(...cells), fc.integer({ min: 1, max: 99 }), (cell, more) => {
      const open = openLedger(ledgerOf(input({ reported: set({ [cell]: more }) }))).map((row) => row.cell);
      expect(open).toContain(cell);
      // Beside it, only what the year's relations make of it.
      expect(open.every((each) => each === cell || followsYear.has(each))).toBe(true);
    }),
  );
});
