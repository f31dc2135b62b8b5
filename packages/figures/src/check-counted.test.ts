import { getForm } from '@gongkai/forms';
import { expect, test } from 'vitest';
import { checkCounted } from './check-counted.ts';

const form = getForm('a2021');
const at = (code: string) => form.cells.findIndex((cell) => cell.code === code);
const row = (figures: Record<string, number>) => form.cells.map(({ code }) => figures[code] ?? null);

test('a cell that no register answers is not judged', () => {
  expect(checkCounted(form, row({ 'R1.C1': 3 }), row({}))).toEqual([]);
});

test.each([
  [3, 3, 'passed', []],
  [4, 3, 'failed', []],
  [0, 3, 'failed', []],
  [null, 3, 'not-evaluated', ['R1.C1']],
] as const)('stated %s against counted %s: %s', (stated, count, outcome, missing) => {
  const figures = form.cells.map((_, index) => (index === at('R1.C1') ? stated : null));
  expect(checkCounted(form, figures, row({ 'R1.C1': count }))).toMatchObject([
    { rule: 'R40', outcome, cells: ['R1.C1'], missing, waivable: true, facts: { reported: stated, counted: count } },
  ]);
});

test('a total is not judged twice: it follows from its parts', () => {
  expect(checkCounted(form, row({ 'R1.C7': 4 }), row({ 'R1.C7': 3 }))).toEqual([]);
});

test('amounts are said in the measure of the form', () => {
  expect(
    checkCounted(
      getForm('t2014'),
      [],
      getForm('t2014').cells.map(({ code }) => (code === 'S7' ? 38_000 : null)),
    ),
  ).toMatchObject([{ facts: { counted: 38_000, money: '万元' } }]);
});
