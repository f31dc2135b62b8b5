import { districtOf, unitCode } from '@gongkai/units';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { scopeOf } from '../scope.ts';
import { type FreshDatabase, freshDatabase } from '../testing/fresh-database.ts';
import { withClient } from '../testing/with-client.ts';
import { nextNumber } from './counters.ts';

let fresh: FreshDatabase;
const street = unitCode('990101001');
const bureau = unitCode('990101D01');

beforeAll(async () => {
  fresh = await freshDatabase();
  for (const code of [street, bureau])
    await withClient(fresh.ownerUrl, (client) =>
      client.query(`insert into unit values ($1, $2, 'other', '2000-01-01', null, true)`, [districtOf(code), code]),
    );
});
afterAll(() => fresh.drop());

const take = (unit = street, series = 'application', year = 2026) =>
  fresh.db.write(scopeOf(unit), (tx) => nextNumber(tx, unit, series, year));

/** Takes a number in a transaction that is then undone. */
const takeAndFail = () =>
  fresh.db
    .write(scopeOf(street), async (tx) => {
      await nextNumber(tx, street, 'application', 2026);
      throw new Error('undone');
    })
    .catch(() => null);

test('fifty at once, every fourth undone: the numbers that are kept are 1 to n, each once', async () => {
  const taken = await Promise.all(Array.from({ length: 50 }, (_, n) => (n % 4 === 3 ? takeAndFail() : take())));
  const kept = taken.filter((number) => number !== null).sort((a, b) => a - b);
  expect(kept).toEqual(Array.from({ length: 38 }, (_, n) => n + 1));
});

test('every series, year and unit counts for itself', async () => {
  expect([await take(street, 'letter', 2026), await take(street, 'letter', 2026)]).toEqual([1, 2]);
  expect(await take(street, 'letter', 2027)).toBe(1);
  expect(await take(bureau, 'letter', 2026)).toBe(1);
  expect(await take(street, 'letter', 2026)).toBe(3);
});

test('nobody takes a number of another unit, also not of one below', async () => {
  const district = unitCode('990101');
  const taking = fresh.db.write(scopeOf(district), (tx) => nextNumber(tx, street, 'letter', 2026));
  await expect(taking).rejects.toThrow('row-level security');
  expect(await take(street, 'letter', 2026)).toBe(4);
});
