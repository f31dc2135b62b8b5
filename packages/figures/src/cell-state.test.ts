import { type Cell, forms } from '@gongkai/forms';
import { type Figure, type UnitKind, unitKinds } from '@gongkai/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellState, cellStates, decodeCell, encodeCell } from './cell-state.ts';
import { sampleCell } from './testing/sample-form.ts';

const some = sampleCell('a', { notFor: ['street'] });

describe('the four states of a cell (goal G3)', () => {
  it.each([
    ['department', 7, 'value', '7'],
    ['department', 0, 'zero', '0'],
    ['department', null, 'not-reported', ''],
    ['street', null, 'not-applicable', 'n/a'],
    ['street', 0, 'not-applicable', 'n/a'],
    ['street', 7, 'not-applicable', 'n/a'],
  ] as const)('%s with %j is %s, written %j', (kind, figure, state, text) => {
    expect(cellState(some, kind, figure)).toBe(state);
    expect(encodeCell(some, kind, figure)).toBe(text);
  });

  it('no two are written alike', () => {
    const written = [7, 0, null].map((figure) => encodeCell(some, 'department', figure));
    expect(new Set([...written, encodeCell(some, 'street', null)]).size).toBe(cellStates.length);
  });
});

const anyCell = fc.constantFrom(...Object.values(forms).flatMap((form) => form.cells));
const anyFigure = fc.option(fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }), { nil: null });

it('comes back from text as it was, state and figure, for every cell of every form and every kind of unit', () => {
  fc.assert(
    fc.property(anyCell, fc.constantFrom(...unitKinds), anyFigure, (each: Cell, kind: UnitKind, figure: Figure) => {
      const state = cellState(each, kind, figure);
      const kept = state === 'not-applicable' ? null : figure;
      expect(decodeCell(each, encodeCell(each, kind, figure))).toEqual({ ok: true, value: { state, figure: kept } });
    }),
    { numRuns: 1000 },
  );
});

it('refuses text that is none of the four', () => {
  expect(decodeCell(some, '无')).toMatchObject({ ok: false, refusal: { code: 'figure-malformed' } });
});
