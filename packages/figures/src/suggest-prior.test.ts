import { cellIndex, getForm } from '@gongkai/forms';
import { expect, test } from 'vitest';
import { suggestPrior } from './suggest-prior.ts';

const form = getForm('a2021');
const row = (figures: Readonly<Record<string, number>>) => form.cells.map(({ code }) => figures[code] ?? null);
const prior = row({ 'R1.C1': 4, 'R1.C2': 0, 'R1.C7': 4, 'P5.LICENSE.decisions': 9 });

test('is offered for what is blank, and a zero of last year is a figure', () => {
  const offered = suggestPrior(form, { unitKind: 'street', figures: row({}), prior, counted: null });
  expect([...offered]).toEqual(
    expect.arrayContaining([
      ['R1.C1', '4'],
      ['R1.C2', '0'],
    ]),
  );
  expect(offered.has('R1.C7')).toBe(false);
  expect(offered.has('R1.C3')).toBe(false);
});

test('never over a figure, nor where a register counts', () => {
  const figures = row({ 'R1.C1': 1 });
  const counted = row({ 'R1.C2': 3 });
  const offered = suggestPrior(form, { unitKind: 'street', figures, prior, counted });
  expect([...offered.keys()]).toEqual(['P5.LICENSE.decisions']);
  expect(suggestPrior(form, { unitKind: 'street', figures, prior: null, counted })).toEqual(new Map());
});

test('not where it could not be typed: 380 元 is 0.038 万元', () => {
  const fees = form.cells.find(({ measure }) => measure === '万元');
  const before = form.cells.map((_, index) => (index === cellIndex(form, fees?.code ?? '') ? 38_000 : null));
  expect(suggestPrior(form, { unitKind: 'district', figures: row({}), prior: before, counted: null }).size).toBe(0);
});
