import { crosswalk, forms } from '@gongkai/forms';
import { expect, test } from 'vitest';
import { alignFigures } from './align-figures.ts';
import { crossCells } from './cross-cells.ts';

test('a cell is itself in its own form', () => {
  expect(crossCells('a2021', 'R1.C7', 'a2021')).toEqual({ cells: ['R1.C7'], fit: 'same', notes: [] });
});

test('applications received are the same count from 2008 on, over two steps', () => {
  expect(crossCells('a2021', 'R1.C7', 'a2008')).toMatchObject({ cells: ['A2.1'], fit: 'same' });
  expect(crossCells('a2008', 'A2.1', 'a2021')).toMatchObject({ cells: ['R1.C7'], fit: 'same' });
});

test('a near step makes the whole way near, with its reservation', () => {
  expect(crossCells('a2021', 'RV.TOTAL', 't2014')).toEqual({
    cells: ['S4'],
    fit: 'near',
    notes: ['新表增列“尚未审结”'],
  });
  expect(crossCells('a2021', 'P8.FEE.amount', 't2014')).toMatchObject({ fit: 'not-comparable' });
});

test('several cells stand for one only as a whole', () => {
  expect(crossCells('a2019', 'R3.6.C7', 'a2021')).toMatchObject({
    cells: ['R3.6.1.C7', 'R3.6.2.C7', 'R3.6.3.C7'],
    fit: 'same',
  });
  expect(crossCells('a2021', 'R3.6.1.C7', 'a2019')).toBeNull();
  expect(crossCells('a2021', 'LD.TOTAL', 't2014')).toBeNull();
  expect(crossCells('t2014', 'S5', 'a2021')).toMatchObject({ cells: ['LD.TOTAL', 'LA.TOTAL'], fit: 'near' });
});

test('every crossing of one cell to one is found both ways', () => {
  for (const { from, to, fit } of crosswalk) {
    if (from.cells.length !== 1 || to.cells.length !== 1) continue;
    expect(crossCells(from.form, from.cells[0] ?? '', to.form)?.cells).toBeDefined();
    expect(crossCells(to.form, to.cells[0] ?? '', from.form)?.fit).toBe(fit);
  }
});

test('only what is the same is tested across forms', () => {
  const figures = forms.t2014.cells.map((_, index) => index + 1);
  const aligned = alignFigures(forms.a2021, 't2014', figures);
  const at = (code: string) => aligned[forms.a2021.cells.findIndex((cell) => cell.code === code)];
  expect(at('R1.C7')).toBe(figures[forms.t2014.cells.findIndex(({ code }) => code === 'S3.1')]);
  expect(at('RV.TOTAL')).toBeNull();
  expect(at('P6.PENALTY.decisions')).toBeNull();
  expect(alignFigures(forms.a2021, 'a2021', figures)).toBe(figures);
});

test('a sum with a blank part is blank', () => {
  const whole = forms.a2021.cells.map(() => 2);
  const split = forms.a2021.cells.map(({ code }) => (code === 'R3.6.2.C7' ? null : 2));
  const place = forms.a2019.cells.findIndex(({ code }) => code === 'R3.6.C7');
  expect(alignFigures(forms.a2019, 'a2021', whole)[place]).toBe(6);
  expect(alignFigures(forms.a2019, 'a2021', split)[place]).toBeNull();
});
