import { cellIndex, crosswalk, forms } from '@gongkai/forms';
import type { Figure } from '@gongkai/kernel';
import { describe, expect, it } from 'vitest';
import { carryIn } from './carry-in.ts';
import { checkForm } from './check-form.ts';
import { figuresOf } from './testing/sample-form.ts';

const { a2008, t2014, a2019, a2021 } = forms;
const at = (form: typeof a2021, figures: readonly Figure[], code: string) => figures[cellIndex(form, code)];

describe('last year’s figures in this year’s cells', () => {
  it('are themselves when the form is the same', () => {
    const figures = a2021.cells.map((_, index) => (index % 3 === 0 ? null : index));
    expect(carryIn(a2021, a2021, figures)).toEqual(figures);
  });

  it('have a place for every cell, also for one appended since', () => {
    expect(carryIn(a2021, a2021, [1])).toHaveLength(a2021.cells.length);
  });

  it('cross from 2019 to 2021 where the cell is the same: what was carried over opens the next year', () => {
    const prior = figuresOf(a2019, { 'R4.C1': 3, 'R4.C7': 3, 'R3.6.C1': 9, 'P1.NORM.total': 12 });
    const carried = carryIn(a2021, a2019, prior);
    expect(at(a2021, carried, 'R4.C1')).toBe(3);
    const figures = figuresOf(a2021, { 'R2.C1': 3, 'R2.C7': 4 });
    const r04 = checkForm(a2021, { unitKind: 'street', figures, prior: carried }).filter(({ rule }) => rule === 'R04');
    expect(r04.map(({ outcome }) => outcome)).toEqual(['passed', ...Array(5).fill('not-evaluated'), 'failed']);
  });

  it('do not cross where the count is only near, or was split', () => {
    const prior = figuresOf(a2019, { 'R3.6.C1': 9, 'P1.NORM.total': 12 });
    expect(carryIn(a2021, a2019, prior).every((figure) => figure === null)).toBe(true);
  });

  it('cross from the 2008 items and the 2014 table only by name', () => {
    expect(at(t2014, carryIn(t2014, a2008, figuresOf(a2008, { 'A2.1': 5, 'A1.1': 7 })), 'S3.1')).toBe(5);
    expect(at(t2014, carryIn(t2014, a2008, figuresOf(a2008, { 'A1.1': 7 })), 'S1.1')).toBeNull();
    expect(at(a2019, carryIn(a2019, t2014, figuresOf(t2014, { 'S3.1': 4 })), 'R1.C7')).toBe(4);
  });

  it('stay blank where last year was', () => {
    expect(
      carryIn(
        a2021,
        a2019,
        a2019.cells.map(() => null),
      ).every((figure) => figure === null),
    ).toBe(true);
  });

  it('never go back in time', () => {
    expect(
      carryIn(
        a2019,
        a2021,
        a2021.cells.map(() => 1),
      ).every((figure) => figure === null),
    ).toBe(true);
  });

  it('fill no cell twice: each cell of a form has at most one same counterpart in another', () => {
    const same = crosswalk.filter(({ fit, to }) => fit === 'same' && to.cells.length === 1);
    const targets = same.map(({ from, to }) => `${from.form} ${to.form} ${to.cells.join()}`);
    expect(targets).toHaveLength(new Set(targets).size);
  });
});
