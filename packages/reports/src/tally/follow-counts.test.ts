import { cellIndex, getForm } from '@gongkai/forms';
import { expect, test } from 'vitest';
import { followCounts } from './follow-counts.ts';

const form = getForm('a2021');
const row = (figures: Readonly<Record<string, number>>) => form.cells.map(({ code }) => figures[code] ?? null);
const at = (figures: readonly (number | null)[], code: string) => figures[cellIndex(form, code)];

test('a cell nobody typed says what the register counts, over whatever was saved before', () => {
  const figures = followCounts(form, row({ 'R1.C1': 2 }), {}, row({ 'R1.C1': 3 }), 'street');
  expect(at(figures, 'R1.C1')).toBe(3);
});

test('what somebody typed stands, a blank among it', () => {
  const typed = followCounts(form, row({ 'R1.C1': 2 }), { 'R1.C1': '王晓燕' }, row({ 'R1.C1': 3 }), 'street');
  expect(at(typed, 'R1.C1')).toBe(2);
  const emptied = followCounts(form, row({}), { 'R1.C1': '王晓燕' }, row({ 'R1.C1': 3 }), 'street');
  expect(at(emptied, 'R1.C1')).toBeNull();
});

test('a cell no register answers keeps what it has', () => {
  expect(
    at(followCounts(form, row({ 'P5.LICENSE.decisions': 7 }), {}, row({}), 'street'), 'P5.LICENSE.decisions'),
  ).toBe(7);
});

test('totals follow from the counted parts', () => {
  const columns = ['C1', 'C2', 'C3', 'C4', 'C5', 'C6'] as const;
  const counted = row(Object.fromEntries(columns.map((column, index) => [`R1.${column}`, index])));
  expect(at(followCounts(form, row({}), {}, counted, 'street'), 'R1.C7')).toBe(15);
});
