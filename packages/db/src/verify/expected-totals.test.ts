import { getForm } from '@gongkai/forms';
import { period, plainDate, type UnitKind } from '@gongkai/kernel';
import { unitCode } from '@gongkai/units';
import { expect, test } from 'vitest';
import { expectedTotals } from './expected-totals.ts';

const unit = (code: string, kind: UnitKind, closedOn: string | null = null) => ({
  code: unitCode(code),
  kind,
  openedOn: plainDate('2000-01-01'),
  closedOn: closedOn === null ? null : plainDate(closedOn),
});

const units = [
  unit('990101', 'district'),
  unit('990101001', 'street'),
  unit('990101001001', 'community'),
  unit('990101002', 'street'),
  unit('990101003', 'street', '2025-12-31'),
  unit('990101D01', 'department'),
];
const form = getForm('a2021');
const figures = (first: number | null) => form.cells.map((_, index) => (index === 0 ? first : null));
const ofDistrict = (counted: Parameters<typeof expectedTotals>[3]) =>
  expectedTotals(form, period(2025), units, counted).get(unitCode('990101'));

test('worked by hand: a street reports 3, another nil, the department nothing, one street closed on the last day', () => {
  const row = ofDistrict(
    new Map([
      [unitCode('990101001'), { figures: figures(3), nil: false }],
      [unitCode('990101002'), { figures: figures(0), nil: true }],
    ]),
  );
  expect(row).toMatchObject({ own: [], ownState: 'missing', expected: 4, counted: 2, nil: 1 });
  expect(row?.missing).toEqual(['990101', '990101D01']);
  expect([row?.below[0], row?.below[1]]).toEqual([3, null]);
  expect([row?.reported[0], row?.reported[1]]).toEqual([2, 0]);
});

test('a report accepted from a unit that owes nothing counts, and is expected', () => {
  const row = ofDistrict(new Map([[unitCode('990101003'), { figures: figures(5), nil: false }]]));
  expect(row).toMatchObject({ expected: 5, counted: 1 });
  expect(row?.below[0]).toBe(5);
});

test("the unit's own figures are in its own row and in reported, never in below", () => {
  const row = ofDistrict(new Map([[unitCode('990101'), { figures: figures(7), nil: false }]]));
  expect([row?.own[0], row?.below[0], row?.reported[0]]).toEqual([7, null, 1]);
});
