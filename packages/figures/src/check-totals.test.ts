import { cellIndex, forms } from '@gongkai/forms';
import { describe, expect, it } from 'vitest';
import { checkTotals } from './check-totals.ts';
import { computeCells } from './compute-cells.ts';
import { rollUp } from './roll-up.ts';
import { figuresOf, sampleForm } from './testing/sample-form.ts';

const form = sampleForm({ sum: { rollUp: { how: 'recompute' } }, a: {}, b: {} }, [
  {
    rule: 'R03',
    severity: 'error',
    ground: '样',
    kind: 'equal',
    left: [{ cell: 'sum' }],
    right: [{ cell: 'a' }, { cell: 'b' }],
  },
]);

describe('checkTotals', () => {
  it.each([
    [{ sum: 9, a: 4, b: 5 }, 'passed', { summed: 9, recomputed: 9 }, []],
    [{ sum: 9, a: 4, b: 7 }, 'failed', { summed: 9, recomputed: 11 }, []],
    [{ sum: 9, a: 4 }, 'not-evaluated', { summed: 9, recomputed: null }, ['b']],
    [{ a: 4, b: 5 }, 'not-evaluated', { summed: null, recomputed: 9 }, ['sum']],
  ])('%j is %s', (total, outcome, facts, missing) => {
    expect(checkTotals(form, figuresOf(form, total))).toEqual([
      {
        rule: 'R03',
        kind: 'recomputed-total',
        severity: 'error',
        outcome,
        cells: ['sum'],
        ground: '样',
        facts: { label: 'sum', ...facts },
        missing,
      },
    ]);
  });

  it('does not judge where units gave the total without a part', () => {
    const units = [
      { sum: 9, a: 4, b: 5 },
      { sum: 3, a: 3 },
    ].map((given) => ({ figures: figuresOf(form, given) }));
    const { sum, reported } = rollUp(form, units);
    expect(checkTotals(form, sum, reported)).toMatchObject([{ outcome: 'not-evaluated', missing: ['b'] }]);
  });

  it('throws on a form that recomputes a cell and does not say from what', () => {
    expect(() => checkTotals({ ...form, relations: [] }, [1, 1, 0])).toThrow('sum');
  });
});

describe('items that only villages answer', () => {
  const { grassroots } = forms;
  const village = (value: number) => grassroots.cells.map(() => value);
  const community = (value: number) =>
    grassroots.cells.map((cell) => (cell.notFor?.includes('community') === true ? null : value));
  const rolled = (figures: readonly (readonly (number | null)[])[]) =>
    rollUp(
      grassroots,
      figures.map((row, index) => ({
        figures: computeCells(grassroots, row, index === 0 ? 'community' : 'village'),
      })),
    );
  const outcomes = ({ sum, reported }: ReturnType<typeof rollUp>) =>
    checkTotals(grassroots, sum, reported).map(({ outcome }) => outcome);

  it('count as far as they are there', () => {
    const both = rolled([community(2), village(3)]);
    expect(both.sum[cellIndex(grassroots, 'G1.1')]).toBe(6 * 2 + 9 * 3);
    expect(outcomes(both)).toEqual(['passed']);
    expect(outcomes(rolled([community(2)]))).toEqual(['passed']);
  });

  it('still fail a total that does not add up', () => {
    const both = rolled([community(2), village(3)]);
    const sum = both.sum.map((figure, index) => (index === cellIndex(grassroots, 'G1.1') ? 40 : figure));
    expect(outcomes({ ...both, sum })).toEqual(['failed']);
  });
});
