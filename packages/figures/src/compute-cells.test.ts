import { forms, isTyped } from '@gongkai/forms';
import type { FindingTerm } from '@gongkai/kernel';
import { describe, expect, it } from 'vitest';
import { checkForm } from './check-form.ts';
import { computeCells } from './compute-cells.ts';
import { figuresOf, sampleForm } from './testing/sample-form.ts';

describe('computeCells', () => {
  const form = sampleForm({
    all: { computedFrom: ['sum', 'c'] },
    sum: { computedFrom: ['a', 'b'] },
    a: {},
    b: {},
    c: {},
  });
  const computed = (given: Record<string, number>) => computeCells(form, figuresOf(form, given));

  it('adds parts, and parts of parts, in whatever order the form lists them', () => {
    expect(computed({ a: 1, b: 2, c: 4 })).toEqual([7, 3, 1, 2, 4]);
  });

  it('is zero only when every part is: one blank part leaves the sum blank', () => {
    expect(computed({ a: 0, b: 0, c: 0 }).slice(0, 2)).toEqual([0, 0]);
    expect(computed({ a: 1, c: 4 }).slice(0, 2)).toEqual([null, null]);
    expect(computed({ a: 1, b: 2 }).slice(0, 2)).toEqual([null, 3]);
  });

  it('replaces what was there: a computed cell is never typed', () => {
    expect(computed({ all: 99, sum: 99, a: 1, b: 2, c: 4 }).slice(0, 2)).toEqual([7, 3]);
    expect(computed({ all: 99, sum: 99, a: 1 }).slice(0, 2)).toEqual([null, null]);
  });

  it('does not change what it was given', () => {
    const figures = figuresOf(form, { a: 1, b: 2, c: 4 });
    computeCells(form, figures);
    expect(figures).toEqual([null, null, 1, 2, 4]);
  });

  it('does not wait for parts that do not apply to the kind', () => {
    const partly = sampleForm({ sum: { computedFrom: ['a', 'b'] }, a: {}, b: { notFor: ['community'] } });
    const figures = figuresOf(partly, { a: 3 });
    expect(computeCells(partly, figures, 'community')[0]).toBe(3);
    expect(computeCells(partly, figures, 'village')[0]).toBeNull();
    expect(computeCells(partly, figures)[0]).toBeNull();
  });
});

it.each(Object.values(forms))('what $code computes satisfies what it relates', (form) => {
  const computed = new Set(form.cells.flatMap((cell) => (isTyped(cell) ? [] : [cell.code])));
  const isMadeUp = (side: readonly FindingTerm[]) => side.length === 1 && side.every(({ cell }) => computed.has(cell));
  for (const unitKind of form.filedBy) {
    const figures = computeCells(
      form,
      form.cells.map((_, index) => index),
      unitKind,
    );
    const broken = checkForm(form, { unitKind, figures, prior: null }).filter(
      (finding) => finding.kind === 'equal' && finding.outcome === 'failed' && isMadeUp(finding.facts.left),
    );
    expect(broken).toEqual([]);
  }
});
