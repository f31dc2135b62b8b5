import { formCodes } from '@gongkai/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellIndex, findCell, formOfYear, forms, getForm } from './index.ts';

describe('catalogue', () => {
  it.each([
    [2007, undefined],
    [2008, 'a2008'],
    [2013, 'a2008'],
    [2014, 't2014'],
    [2018, 't2014'],
    [2019, 'a2019'],
    [2020, 'a2019'],
    [2021, 'a2021'],
    [2025, 'a2021'],
  ])('the statutory form of %i is %s (domain §0.1)', (year, form) => {
    expect(formOfYear(year)).toBe(form);
  });

  it('names as statutory of a year only a form that is statutory and carries that year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2008, max: 2060 }), (year) => {
        const code = formOfYear(year);
        if (code === undefined) return false;
        const { statutory, years } = getForm(code);
        return statutory && years.from <= year && (years.to === null || year <= years.to);
      }),
    );
  });

  it('finds every cell at its place in figures[]', () => {
    for (const code of formCodes) {
      const form = forms[code];
      expect(form.code).toBe(code);
      form.cells.forEach((cell, place) => {
        expect(cellIndex(form, cell.code)).toBe(place);
        expect(findCell(form, cell.code)).toBe(cell);
      });
    }
  });

  it('finds nothing under a foreign code, and throws when an index is asked for', () => {
    expect(findCell(forms.a2021, 'S3.1')).toBeUndefined();
    expect(() => cellIndex(forms.a2021, 'S3.1')).toThrow('form a2021 has no cell S3.1');
    expect(findCell(forms.a2021, '__proto__')).toBeUndefined();
  });
});
