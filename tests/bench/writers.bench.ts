import { addUnit, scopeOf } from '@gongkai/db';
import { type FreshDatabase, freshDatabase } from '@gongkai/db/testing';
import { cellIndex, getForm } from '@gongkai/forms';
import { plainDate, type UnitKind } from '@gongkai/kernel';
import { TotalsView } from '@gongkai/reports';
import { unitCode } from '@gongkai/units';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Act, actingIn, countedCell, handIn, ownOf, span } from './acting.ts';
import { percentile } from './load.ts';

// A district, 16 streets, and below each 9 bodies. Each writer has a street with what is below it; all have one roll-up.
const district = '990101';
const streets = Array.from({ length: 16 }, (_, index) => `${district}${String(index + 1).padStart(3, '0')}`);
const shares = streets.map((street) => [street, ...Array.from({ length: 9 }, (_, index) => `${street}Z0${index + 1}`)]);
const units: readonly (readonly [string, UnitKind])[] = [
  [district, 'district'],
  ...shares.flat().map((code) => [code, streets.includes(code) ? 'street' : 'other'] as const),
];

let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase();
});
afterAll(() => fresh.drop());

test('16 writers in one district: saving, handing in and accepting at once', async () => {
  const saves: number[] = [];
  const acceptances: number[] = [];
  const act = actingIn({ db: fresh.db, secret: 'bench' });
  const timed: Act = async (...what) => {
    const started = performance.now();
    const answer = await act(...what);
    (what[2] === 'reports.accept' ? acceptances : saves).push(performance.now() - started);
    return answer;
  };
  const openedOn = plainDate('2000-01-01');
  await fresh.db.write(scopeOf(unitCode(district)), async (tx) => {
    for (const [each, kind] of units)
      await addUnit(tx, { code: unitCode(each), name: `单位${each}`, kind, openedOn, closedOn: null, demo: true });
  });
  await act(district, 'office', 'years.open', { ...span, unit: district, deadlines: {} });

  const numbers = new Map(shares.flat().map((unit, index) => [unit, index + 1]));
  const write = async (share: readonly string[]): Promise<void> => {
    for (const unit of share) {
      await handIn(timed, unit, numbers.get(unit) ?? 0);
      await timed(district, 'office', 'reports.accept', { key: ownOf(unit), seen: 3 });
    }
  };
  const started = performance.now();
  await Promise.all(shares.map(write));
  const seconds = (performance.now() - started) / 1000;

  const totals = TotalsView.parse(await act(district, 'office', 'totals.get', { ...span, unit: district }));
  const wanted = [...numbers.values()].reduce((sum, each) => sum + each, 0);
  expect(totals.total[cellIndex(getForm('a2021'), countedCell)]).toBe(wanted);
  expect(totals.coverage).toMatchObject({ reported: numbers.size });
  const shown = (times: readonly number[]) =>
    `p50 ${percentile(times, 0.5).toFixed(0)} ms, p95 ${percentile(times, 0.95).toFixed(0)} ms`;
  process.stdout.write(
    `\n16 writers in one district: ${((saves.length + acceptances.length) / seconds).toFixed(0)} changes/s; ${saves.length} saves and steps ${shown(saves)}; ${acceptances.length} acceptances ${shown(acceptances)}; the district's total is the sum of what was written\n`,
  );
});
