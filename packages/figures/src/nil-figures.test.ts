import { forms } from '@gongkai/forms';
import { describe, expect, it } from 'vitest';
import { checkForm } from './check-form.ts';
import { answered, isNil, nilFigures } from './nil-figures.ts';
import { figuresOf, sampleForm } from './testing/sample-form.ts';

const form = {
  ...sampleForm({
    a: {},
    b: {},
    sum: { computedFrom: ['a', 'b'] },
    village: { notFor: ['street'] },
    local: { optional: true },
    c: {},
  }),
  sections: [
    { code: 'AB', title: '甲', cells: ['a', 'b', 'village'] },
    { code: 'LC', title: '乙', cells: ['local', 'c'] },
  ],
};
const of = (given: Record<string, number>) => figuresOf(form, given);

describe('a nil return', () => {
  it('of a section fills its blanks, and what is computed from them', () => {
    expect(nilFigures(form, 'street', 'AB', of({}))).toEqual(of({ a: 0, b: 0, sum: 0 }));
  });

  it('never touches what somebody has stated', () => {
    expect(nilFigures(form, 'street', 'AB', of({ a: 5 }))).toEqual(of({ a: 5, b: 0, sum: 5 }));
  });

  it('leaves alone what does not apply, and asks it of those it applies to', () => {
    expect(nilFigures(form, 'village', 'AB', of({}))).toEqual(of({ a: 0, b: 0, sum: 0, village: 0 }));
  });

  it('of everything leaves optional cells blank; of their own section it means them', () => {
    expect(nilFigures(form, 'street', 'all', of({}))).toEqual(of({ a: 0, b: 0, sum: 0, c: 0 }));
    expect(nilFigures(form, 'street', 'LC', of({}))).toEqual(of({ local: 0, c: 0 }));
  });

  it('of a section the form does not have is a bug', () => {
    expect(() => nilFigures(form, 'street', 'ZZ', of({}))).toThrow('ZZ');
  });
});

describe('isNil', () => {
  it.each([
    [{ a: 0, b: 0, sum: 0, c: 0 }, true],
    [{ a: 0, b: 0, sum: 0, c: 0, local: 0 }, true],
    [{ a: 0, b: 0, sum: 0, c: 0, local: 1 }, false],
    [{ a: 0, b: 1, sum: 1, c: 0 }, false],
    [{ a: 0, b: 0, sum: 0 }, false],
    [{}, false],
  ])('%j: %s', (given, nil) => {
    expect(isNil(form, 'street', of(given))).toBe(nil);
  });

  it('is not said of a form that asks this kind nothing', () => {
    expect(isNil(sampleForm({ a: { notFor: ['street'] } }), 'street', [0])).toBe(false);
  });
});

describe('answered', () => {
  it.each([
    [{}, 0, 3],
    [{ a: 0, c: 4 }, 2, 3],
    [{ a: 0, b: 0, sum: 0, c: 4 }, 3, 3],
    [{ a: 0, b: 0, c: 4, local: 1 }, 4, 4],
    [{ a: 0, village: 3 }, 1, 3],
  ])('%j: %i of %i', (given, count, applicable) => {
    expect(answered(form, 'street', of(given))).toEqual({ answered: count, applicable });
  });
});

it.each(Object.values(forms))('one click makes $code a nil return that can be filed', (official) => {
  for (const unitKind of official.filedBy) {
    const figures = nilFigures(
      official,
      unitKind,
      'all',
      official.cells.map(() => null),
    );
    const failed = checkForm(official, { unitKind, figures, prior: null }).filter(
      ({ outcome }) => outcome === 'failed',
    );
    expect(failed).toEqual([]);
    const count = answered(official, unitKind, figures);
    expect(count.answered).toBe(count.applicable);
    const optionalOnly = official.cells.every((cell) => cell.optional === true);
    expect(isNil(official, unitKind, figures)).toBe(!optionalOnly);
  }
});
