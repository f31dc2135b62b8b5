import { DistrictCode, rangeOf, unitCode } from '@gongkai/units';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { scopeOf } from '../scope.ts';
import { isUniqueViolation } from '../sqlstate.ts';
import { type FreshDatabase, freshDatabase } from '../testing/fresh-database.ts';
import { verify } from '../verify.ts';
import { appendAct, findAct, listActs } from './audit.ts';

let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase();
});
afterAll(() => fresh.drop());

const place = DistrictCode.parse('990101');
const units = ['990101', '990101001', '990101002'].map(unitCode);

const append = (unit: (typeof units)[number], key: string, at = '2026-01-05T09:00:00+08:00') =>
  fresh.db.write(scopeOf(unit), (tx) =>
    appendAct(tx, {
      ...{ at, personId: 'p1', personName: '张三', actingUnit: unit, subject: unit },
      ...{ verb: 'reports.save', key, input: '{"政务":"公开"}', answer: '{}' },
    }),
  );

test('acts of many at once stand in one chain without a gap', async () => {
  await Promise.all(Array.from({ length: 30 }, (_, n) => append(units[n % 3] ?? unitCode('990101'), `at-once-${n}`)));
  expect(await verify(fresh.ownerUrl)).toMatchObject({ checked: { acts: 30 }, differences: [] });
});

test('one key of one person is one act, whoever was first', async () => {
  const both = await Promise.allSettled([append(unitCode('990101'), 'once'), append(unitCode('990101'), 'once')]);
  const faults = both.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));
  expect(faults.map(isUniqueViolation)).toEqual([true]);
  const found = await fresh.db.read(scopeOf(unitCode('990101')), (q) => findAct(q, place, 'p1', 'once'));
  expect(found).toEqual({ verb: 'reports.save', input: '{"政务":"公开"}', answer: '{}' });
  expect((await verify(fresh.ownerUrl)).differences).toEqual([]);
});

test('acts are listed newest first, of the asked range only, page by page', async () => {
  const street = unitCode('990101001');
  const page = (before: number | null) =>
    fresh.db.read(scopeOf(street), (q) => listActs(q, place, rangeOf(street), before, 4));
  const first = await page(null);
  expect(first.map(({ subject }) => subject)).toEqual([street, street, street, street]);
  const seqs = first.map(({ seq }) => seq);
  expect(seqs).toEqual(seqs.toSorted((a, b) => b - a));
  expect((await page(seqs[3] ?? 0)).every(({ seq }) => seq < (seqs[3] ?? 0))).toBe(true);
});
