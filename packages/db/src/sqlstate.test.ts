import { unitCode } from '@gongkai/units';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { scopeOf } from './scope.ts';
import { isCheckViolation, isPolicyViolation, isUniqueViolation, sqlStateOf } from './sqlstate.ts';
import { type FreshDatabase, freshDatabase } from './testing/fresh-database.ts';

let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase();
});
afterAll(() => fresh.drop());

const street = scopeOf(unitCode('990101001'));
const unit = {
  districtCode: '990101',
  code: '990101001',
  kind: 'street',
  openedOn: new Date(0),
  closedOn: null,
  demo: true,
};
const fault = (attempt: Promise<unknown>) =>
  attempt.then(
    () => 'let in',
    (each: unknown) => each,
  );

test.each([
  ['a policy', { code: '990101002' }, isPolicyViolation],
  ['a check', { kind: 'planet' }, isCheckViolation],
  ['a unique key', {}, isUniqueViolation],
])('%s that says no is known by it, through Prisma and through SQL', async (_, change, isIt) => {
  const data = { ...unit, ...change };
  const throughPrisma = fault(
    fresh.db.write(street, async (tx) => {
      for (let twice = 0; twice < 2; twice += 1) await tx.models.unit.create({ data });
    }),
  );
  const throughSql = fault(
    fresh.db.write(street, async (tx) => {
      const text = 'insert into unit (district_code, code, kind, opened_on, demo) values ($1, $2, $3, now(), true)';
      for (let twice = 0; twice < 2; twice += 1) await tx.run(text, [data.districtCode, data.code, data.kind]);
    }),
  );
  expect([isIt(await throughPrisma), isIt(await throughSql)]).toEqual([true, true]);
});

test.each([
  ['no error at all', undefined],
  ['an error of ours', new Error('ours')],
  ['a broken line', Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })],
  ['a refused connection', Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })],
])('%s has no SQLSTATE', (_, each) => {
  expect(sqlStateOf(each)).toBe(null);
});
