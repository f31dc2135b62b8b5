import { forms } from '@gongkai/forms';
import type { Figure } from '@gongkai/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rollUp } from './roll-up.ts';
import { figuresOf, sampleForm } from './testing/sample-form.ts';

const form = sampleForm({
  a: {},
  total: { rollUp: { how: 'recompute' } },
  rate: { rollUp: { how: 'none', reason: '比率不可相加' } },
});

const unit = (given: Readonly<Record<string, Figure>>) => ({ figures: figuresOf(form, given) });

describe('rollUp', () => {
  it('adds what is reported and counts who reported it', () => {
    const rolled = rollUp(form, [unit({ a: 3, total: 1 }), unit({ a: 0 }), unit({ total: 2 })]);
    expect(rolled).toEqual({ sum: [3, 3, null], reported: [2, 2, 0] });
  });

  it('keeps zero and nothing apart: a unit that is not there is missing, never zero', () => {
    expect(rollUp(form, [unit({ a: 0 })]).sum[0]).toBe(0);
    expect(rollUp(form, [unit({})]).sum[0]).toBeNull();
    expect(rollUp(form, [])).toEqual({ sum: [null, null, null], reported: [0, 0, 0] });
  });

  it('leaves blank what may not be added, and still counts its answers', () => {
    const rolled = rollUp(form, [unit({ rate: 40 }), unit({ rate: 60 })]);
    expect([rolled.sum[2], rolled.reported[2]]).toEqual([null, 2]);
  });

  it('throws rather than show a total that doubles cannot hold', () => {
    const most = Number.MAX_SAFE_INTEGER;
    expect(rollUp(form, [unit({ a: most })]).sum[0]).toBe(most);
    expect(() => rollUp(form, [unit({ a: most }), unit({ a: 1 })])).toThrow(RangeError);
  });
});

const figure = fc.option(fc.integer({ min: 0, max: 2 ** 40 }), { nil: null });
const row = fc.tuple(figure, figure, fc.constant(null)).map((figures) => ({ figures }));

describe('properties', () => {
  it('totals of totals are totals: any grouping by street gives the same district', () => {
    fc.assert(
      fc.property(fc.array(fc.array(row, { maxLength: 6 }), { maxLength: 6 }), (streets) => {
        const whole = rollUp(form, streets.flat());
        const parts = streets.map((street) => rollUp(form, street));
        expect(
          rollUp(
            form,
            parts.map(({ sum }) => ({ figures: sum })),
          ).sum,
        ).toEqual(whole.sum);
        const added = form.cells.map((_, cell) => parts.reduce((count, part) => count + (part.reported[cell] ?? 0), 0));
        expect(added).toEqual(whole.reported);
      }),
    );
  });

  it('does not depend on the order in which units come', () => {
    const shuffled = fc
      .array(row, { minLength: 1, maxLength: 12 })
      .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })));
    fc.assert(
      fc.property(shuffled, ([rows, others]) => {
        expect(rollUp(form, others)).toEqual(rollUp(form, rows));
      }),
    );
  });

  it('adds amounts in 分 to what integers without limit give, where doubles in 元 go astray', () => {
    const fees = sampleForm({ fee: { measure: '元', nature: 'money' } });
    const amounts = fc.array(fc.integer({ min: 0, max: 10 ** 11 }), { minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(amounts, (fen) => {
        const exact = fen.reduce((sum, each) => sum + BigInt(each), 0n);
        const { sum } = rollUp(
          fees,
          fen.map((each) => ({ figures: [each] })),
        );
        expect(BigInt(sum[0] ?? -1)).toBe(exact);
      }),
    );
    expect(0.1 + 0.2).not.toBe(0.3);
    expect(rollUp(fees, [{ figures: [10] }, { figures: [20] }]).sum).toEqual([30]);
  });
});

it('works for every official form: a unit alone is its own total, cell by cell', () => {
  for (const official of Object.values(forms)) {
    const figures = official.cells.map((_, index) => index);
    const expected = official.cells.map((cell, index) => (cell.rollUp.how === 'none' ? null : index));
    expect(rollUp(official, [{ figures }]).sum, official.code).toEqual(expected);
  }
});
