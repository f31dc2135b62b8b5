import { getForm } from '@gongkai/forms';
import { period, plainDate, type UnitKind } from '@gongkai/kernel';
import { DistrictCode, type UnitCode, unitCode } from '@gongkai/units';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { scopeOf } from '../scope.ts';
import { type FreshDatabase, freshDatabase } from '../testing/fresh-database.ts';
import { countReport, listTotalsHeads, renewTotals } from './count-report.ts';
import { findTotals, listChildTotals, listDistrictTotals, type TotalsKey } from './totals.ts';
import { addUnit } from './units.ts';

let fresh: FreshDatabase;
const at = '2026-01-05T09:00:00+08:00';
const form = getForm('a2021');
const district = unitCode('990101');
const [first, second, department] = [unitCode('990101001'), unitCode('990101002'), unitCode('990101D01')];
let year = 2024;
let key: TotalsKey;

beforeAll(async () => {
  fresh = await freshDatabase();
  for (const [code, kind] of [
    [district, 'district'],
    [first, 'street'],
    [second, 'street'],
    [department, 'department'],
    [unitCode('990102'), 'district'],
  ] as const)
    await add(code, kind);
});
// A year of its own for each test.
beforeEach(() => {
  year += 1;
  key = { place: DistrictCode.parse('990101'), form, period: period(year) };
});
afterAll(() => fresh.drop());

const add = (code: UnitCode, kind: UnitKind) =>
  fresh.db.write(scopeOf(code), (tx) =>
    addUnit(tx, { code, kind, name: `单位${code}`, openedOn: plainDate('2000-01-01'), closedOn: null, demo: true }),
  );
const figuresOf = (value: number) => form.cells.map((_, index) => (index % 7 === 0 ? null : value));
const count = (unit: UnitCode, value: number | null) =>
  fresh.db.write(scopeOf(district), (tx) =>
    countReport(tx, key, unit, value === null ? null : { figures: figuresOf(value), nil: value === 0 }, at),
  );
const open = () => fresh.db.write(scopeOf(district), (tx) => renewTotals(tx, key, at));
const totals = (unit = district) => fresh.db.read(scopeOf(unit), (q) => findTotals(q, unit, 'a2021', key.period));

test('a unit that has not filed is missing, never zero', async () => {
  await open();
  const row = await totals();
  expect(row).toMatchObject({ expected: 4, counted: 0, missing: [district, first, second, department] });
  expect(row?.below.every((figure) => figure === null)).toBe(true);
});

test('a nil return is zero, and counted as one', async () => {
  await count(first, 0);
  expect(await totals()).toMatchObject({ counted: 1, nil: 1 });
  expect((await totals())?.below.slice(0, 2)).toEqual([null, 0]);
});

test('acceptances at once all stand in the total', async () => {
  await Promise.all([count(first, 3), count(second, 4), count(department, 5)]);
  const row = await totals();
  expect(row?.counted).toBe(3);
  expect(row?.below.slice(0, 2)).toEqual([null, 12]);
  expect(row?.reported[1]).toBe(3);
});

test('a report taken out leaves its unit missing', async () => {
  await count(first, 3);
  await count(first, null);
  expect(await totals()).toMatchObject({ counted: 0, missing: [district, first, second, department] });
  expect((await totals())?.below[1]).toBe(null);
});

test('a report taken out of a unit that owes nothing leaves no debt', async () => {
  const community = unitCode('990101001001');
  await add(community, 'community');
  await count(community, 3);
  expect(await totals()).toMatchObject({ expected: 5, counted: 1 });
  await count(community, null);
  expect(await totals()).toMatchObject({ expected: 4, counted: 0 });
});

describe('bugs of others, kept out by name', () => {
  test('DHIS2 #24729: a value filed again, or in part, replaces and is never doubled', async () => {
    await open();
    for (const value of [3, 3, 7, 7]) await count(first, value);
    await open();
    await count(second, 1);
    await count(first, 7);
    const row = await totals();
    expect(row?.below[1]).toBe(8);
    expect(row?.reported[1]).toBe(2);
    expect(row?.counted).toBe(2);
  });

  test('DHIS2 #22169: a period nobody has opened is counted from its first report on, with everybody it expects', async () => {
    expect(await totals()).toBe(null);
    await count(first, 3);
    expect(await totals()).toMatchObject({ expected: 4, counted: 1, missing: [district, second, department] });
    expect((await totals())?.below[1]).toBe(3);
    expect((await totals(first))?.own[1]).toBe(3);
  });
});

test('a unit that comes while its place begins a period is expected there', async () => {
  const late = unitCode('990101003');
  let come = () => {};
  const hasCome = new Promise<void>((resolve) => {
    come = resolve;
  });
  let begun: Promise<void> = Promise.resolve();
  await fresh.db.write(scopeOf(district), async (tx) => {
    const since = plainDate('2000-01-01');
    await addUnit(tx, { code: late, kind: 'street', name: '新街道', openedOn: since, closedOn: null, demo: true });
    const heads = await listTotalsHeads(tx, key.place);
    expect(heads).not.toContainEqual({ form: 'a2021', period: key.period });
    begun = open().then(come);
    // The period is not begun before this transaction ends: its beginner would not see the unit.
    await expect(Promise.race([hasCome.then(() => 'begun'), wait(300)])).resolves.toBe('waiting');
  });
  await begun;
  expect((await totals())?.missing).toContain(late);
});

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(() => resolve('waiting'), milliseconds));

describe('what is read', () => {
  test('of a unit: the units directly below it, in code order', async () => {
    await Promise.all([count(first, 3), count(department, 5)]);
    const children = await fresh.db.read(scopeOf(district), (q) => listChildTotals(q, district, 'a2021', key.period));
    expect(children.map(({ unit, own }) => [unit, own[1]])).toEqual(
      expect.arrayContaining([
        [first, 3],
        [second, undefined],
        [department, 5],
      ]),
    );
    expect(children.map(({ unit }) => unit)).toEqual(children.map(({ unit }) => unit).toSorted());
    expect(children.some(({ unit }) => unit.length > 9)).toBe(false);
  });

  test('from above: a row a district, each in its own place, and none of a place outside the scope', async () => {
    await count(first, 3);
    const read = (from: string, districts: UnitCode[]) =>
      fresh.db.read(scopeOf(unitCode(from)), (q) => listDistrictTotals(q, districts, 'a2021', key.period));
    const both = [district, unitCode('990102')];
    expect((await read('9901', both)).map(({ unit }) => unit)).toEqual([district]);
    await expect(read('9902', both)).rejects.toThrow('outside');
    await expect(read('990102001', [district])).rejects.toThrow('outside');
  });

  test('in a place that is not open: nothing', async () => {
    await count(first, 3);
    const row = await fresh.db.read(scopeOf(district), (q) =>
      findTotals({ ...q, atPlace: (_, step) => step() }, district, 'a2021', key.period),
    );
    expect(row).toBe(null);
  });
});
