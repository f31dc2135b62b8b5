import { getForm } from '@gongkai/forms';
import { period, plainDate } from '@gongkai/kernel';
import { DistrictCode, type UnitCode, unitCode } from '@gongkai/units';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { scopeOf } from '../scope.ts';
import { type FreshDatabase, freshDatabase } from '../testing/fresh-database.ts';
import { countReport, renewTotals } from './count-report.ts';
import { findTotals, listChildTotals } from './totals.ts';
import { addUnit } from './units.ts';

let fresh: FreshDatabase;
const district = unitCode('990101');
const at = '2026-01-05T09:00:00+08:00';
const form = getForm('a2021');
const key = { place: DistrictCode.parse('990101'), form, period: period(2025) };
const streets = [unitCode('990101001'), unitCode('990101002'), unitCode('990101D01')];

beforeAll(async () => {
  fresh = await freshDatabase();
  const openedOn = plainDate('2000-01-01');
  await fresh.db.write(scopeOf(district), async (tx) => {
    const add = (code: UnitCode, kind: 'district' | 'street' | 'department') =>
      addUnit(tx, { code, kind, name: `单位${code}`, openedOn, closedOn: null, demo: true });
    await add(district, 'district');
    await add(unitCode('990101001'), 'street');
    await add(unitCode('990101002'), 'street');
    await add(unitCode('990101D01'), 'department');
    await renewTotals(tx, key, at);
  });
});
afterAll(() => fresh.drop());

const figuresOf = (value: number) => form.cells.map((_, index) => (index % 7 === 0 ? null : value));

test('a unit that has not filed is missing, never zero', async () => {
  const totals = await fresh.db.read(scopeOf(district), (q) => findTotals(q, district, 'a2021', period(2025)));
  expect(totals).toMatchObject({ expected: 4, counted: 0, missing: [district, ...streets] });
  expect(totals?.below.every((figure) => figure === null)).toBe(true);
});

test('two acceptances at once both stand in the total', async () => {
  const count = (unit: UnitCode, value: number) =>
    fresh.db.write(scopeOf(district), (tx) =>
      countReport(tx, key, unit, { figures: figuresOf(value), nil: false }, at),
    );
  await Promise.all([
    count(unitCode('990101001'), 3),
    count(unitCode('990101002'), 4),
    count(unitCode('990101D01'), 5),
  ]);
  const totals = await fresh.db.read(scopeOf(district), (q) => findTotals(q, district, 'a2021', period(2025)));
  expect(totals?.counted).toBe(3);
  expect(totals?.below[1]).toBe(12);
  expect(totals?.below[0]).toBe(null);
  expect(totals?.reported[1]).toBe(3);
  const children = await fresh.db.read(scopeOf(district), (q) => listChildTotals(q, district, 'a2021', period(2025)));
  expect(children.map((child) => child.own[1])).toEqual([3, 4, 5]);
});

test('without a scope nothing is seen', async () => {
  const rows = await fresh.db.read({ unit: unitCode(''), from: '', to: '', place: DistrictCode.parse('990101') }, (q) =>
    findTotals(q, district, 'a2021', period(2025)),
  );
  // The place opens its rows for the step; the guard over it is `may()`.
  expect(rows?.counted).toBe(3);
});
