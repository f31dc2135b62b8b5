import { describe, expect, it } from 'vitest';
import { difference } from './difference.ts';
import { figuresOf, sampleForm } from './testing/sample-form.ts';

const form = sampleForm({ a: {}, b: {}, c: {}, d: {}, e: {} });
const of = (given: Record<string, number>) => figuresOf(form, given);

describe('difference', () => {
  it('lists what changed, in cell order, with the change', () => {
    const changes = difference(form, of({ a: 1, b: 5, c: 3, d: 0 }), of({ a: 1, b: 2, c: 9, e: 0 }));
    expect(changes.map(({ cell, before, after, change }) => [cell.code, before, after, change])).toEqual([
      ['b', 5, 2, -3],
      ['c', 3, 9, 6],
      ['d', 0, null, null],
      ['e', null, 0, null],
    ]);
  });

  it('is empty for the same figures, also when one was kept before a cell was appended', () => {
    expect(difference(form, of({ a: 1 }), of({ a: 1 }))).toEqual([]);
    expect(difference(form, [1, null], of({ a: 1 }))).toEqual([]);
  });

  it('calls from blank to zero a change (goal G3)', () => {
    expect(difference(form, of({}), of({ a: 0 }))).toHaveLength(1);
  });
});
