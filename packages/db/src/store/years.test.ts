import { period, plainDate } from '@gongkai/kernel';
import { districtOf, isWithin, type UnitCode, unitCode } from '@gongkai/units';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { scopeOf } from '../scope.ts';
import { type FreshDatabase, freshDatabase } from '../testing/fresh-database.ts';
import { withClient } from '../testing/with-client.ts';
import { addOpening, closeOpening, findOpening, listOpenings, listOpeningsBelow, setDeadlines } from './years.ts';

let fresh: FreshDatabase;
const at = new Date('2026-01-05T01:00:00Z');
/** Every shape a code has, and neighbours that begin alike. */
const codes = ['', '99', '9901', '990101', '990101001', '990101001001', '990101D01', '990101D01K01', '99D01', '9901D01']
  .concat('9902', '990102', '990101002', '990101001002', '990101001K01', '9902D01')
  .map(unitCode);

beforeAll(async () => {
  fresh = await freshDatabase();
  for (const code of codes)
    await withClient(fresh.ownerUrl, (client) =>
      client.query(`insert into unit values ($1, $2, 'other', '2000-01-01', null, true)`, [districtOf(code), code]),
    );
});
afterAll(() => fresh.drop());

const keyOf = (unit: UnitCode, year: number) => ({ unit, form: 'a2021', period: period(year) }) as const;
const open = (unit: UnitCode, year: number) =>
  fresh.db.write(scopeOf(unit), (tx) => addOpening(tx, keyOf(unit, year), {}, '张三', at));

test('openings of all units above concern a unit, of none beside or below it; the nearest governs', async () => {
  for (const code of codes) await open(code, 2025);
  for (const code of codes) {
    const above = codes.filter((each) => isWithin(code, each)).sort();
    const read = <Value>(run: Parameters<typeof fresh.db.read<Value>>[1]) => fresh.db.read(scopeOf(code), run);
    expect((await read((q) => listOpenings(q, code))).map(({ unit }) => unit).sort()).toEqual(above);
    expect((await read((q) => findOpening(q, code, 'a2021', period(2025))))?.unit).toBe(code);
    const below = codes.filter((each) => isWithin(each, code)).sort();
    expect((await read((q) => listOpeningsBelow(q, code))).map(({ unit }) => unit).sort()).toEqual(below);
  }
});

test('where nobody nearer has opened, the one above governs, with its deadlines, until it is closed', async () => {
  const [district, community] = [unitCode('990101'), unitCode('990101001001')];
  await open(district, 2026);
  const found = () => fresh.db.read(scopeOf(community), (q) => findOpening(q, community, 'a2021', period(2026)));
  expect(await found()).toMatchObject({ unit: district, deadlines: {}, closedOn: null });
  await fresh.db.write(scopeOf(district), async (tx) => {
    await setDeadlines(tx, keyOf(district, 2026), { street: plainDate('2027-01-15') });
    await closeOpening(tx, keyOf(district, 2026), plainDate('2027-02-01'));
  });
  expect(await found()).toMatchObject({ deadlines: { street: '2027-01-15' }, closedOn: '2027-02-01' });
  expect(await fresh.db.read(scopeOf(community), (q) => findOpening(q, community, 'a2021', period(2027)))).toBe(null);
});
