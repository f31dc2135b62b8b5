import { getForm } from '@gongkai/forms';
import { Period, plainDate } from '@gongkai/kernel';
import { expect, test } from 'vitest';
import { withBalances } from './with-balances.ts';

const form = getForm('a2021');
const period = Period.parse('2025');
const all = (figure: number) => form.cells.map(() => figure);
const own = { figures: all(3), to: plainDate('2025-12-31'), nil: false };
const taken = [{ figures: all(5) }, { figures: all(7) }];
const young = { openedOn: plainDate('2026-05-01') };
const old = { openedOn: plainDate('2000-01-01') };
const firstOf = (report: { figures: readonly (number | null)[] } | null) => report?.figures[0];

test('an heir made by the step has what its predecessors had', () =>
  expect(firstOf(withBalances(form, period, young, null, taken))).toBe(12));

test('an heir that stood already has its own and theirs', () =>
  expect(firstOf(withBalances(form, period, old, own, taken))).toBe(15));

test('as long as its own report does not count there is no last year to hold this one against', () =>
  expect(withBalances(form, period, old, null, taken)).toBeNull());

test('a unit that took nothing over has its own or none', () => {
  expect(withBalances(form, period, old, own, [])).toBe(own);
  expect(withBalances(form, period, old, null, [])).toBeNull();
});
