import { describe, expect, it } from 'vitest';
import { crosswalk, findCell, getForm } from './index.ts';

const find = (from: string, form: string, cell: string) =>
  crosswalk.find(
    (crossing) => crossing.to.form === form && crossing.from.form === from && crossing.from.cells.includes(cell),
  );

describe('crosswalk', () => {
  it('joins cells that exist, of one nature on both sides where they are the same', () => {
    for (const { from, to, fit } of crosswalk) {
      const cells = [
        ...from.cells.map((c) => findCell(getForm(from.form), c)),
        ...to.cells.map((c) => findCell(getForm(to.form), c)),
      ];
      for (const cell of cells) expect(cell, JSON.stringify([from, to])).toBeDefined();
      if (fit === 'same') expect(new Set(cells.map((cell) => cell?.nature)).size).toBe(1);
    }
  });

  it('goes forward in time and explains every fit that is not the same', () => {
    for (const { from, to, fit, note } of crosswalk) {
      expect(getForm(from.form).years.from).toBeLessThan(getForm(to.form).years.from);
      if (fit !== 'same') expect(note).not.toBe('');
    }
  });

  it('crosses a cell into a form at most once', () => {
    const starts = crosswalk.flatMap(({ from, to }) => from.cells.map((cell) => `${from.form} ${cell} ${to.form}`));
    expect(starts).toHaveLength(new Set(starts).size);
  });

  it.each([
    ['S3.1', ['R1.C7'], 'same'],
    ['S3.3.2', ['R3.1.C7'], 'near'],
    ['S3.3.3', ['R3.2.C7'], 'same'],
    ['S3.3.4.a', ['R3.3.1.C7'], 'near'],
    ['S3.3.4.c', ['R3.3.4.C7'], 'near'],
    ['S3.3.4.d', ['R3.3.3.C7'], 'near'],
    ['S3.3.4.e', ['R3.3.8.C7', 'R3.5.1.C7'], 'not-comparable'],
    ['S3.3.6', ['R3.4.1.C7'], 'near'],
    ['S3.3.7', ['R3.4.3.C7', 'R3.6.1.C7'], 'near'],
    ['S4.2', ['RV.CORRECTED'], 'near'],
    ['S5.1', ['LD.UPHELD', 'LA.UPHELD'], 'near'],
  ] as const)('2014 %s stands to 2021 %j: %s (domain §1.3)', (from, to, fit) => {
    expect(find('t2014', 'a2021', from)).toMatchObject({ to: { cells: to }, fit });
  });

  it('carries the applications of 2020 into 2021 cell by cell, the split row summed (domain §2.5)', () => {
    expect(find('a2019', 'a2021', 'R4.C3')).toMatchObject({ to: { cells: ['R4.C3'] }, fit: 'same' });
    expect(find('a2019', 'a2021', 'R3.6.C7')).toMatchObject({
      to: { cells: ['R3.6.1.C7', 'R3.6.2.C7', 'R3.6.3.C7'] },
      fit: 'same',
    });
    expect(find('a2019', 'a2021', 'P1.NORM.total')).toMatchObject({ to: { cells: ['P1.NORM.valid'] }, fit: 'near' });
  });
});
