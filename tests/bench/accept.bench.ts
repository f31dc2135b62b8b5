import { addUnit, scopeOf } from '@gongkai/db';
import { type FreshDatabase, freshDatabase } from '@gongkai/db/testing';
import { plainDate, type UnitKind } from '@gongkai/kernel';
import { ManyMoved } from '@gongkai/reports';
import { unitCode } from '@gongkai/units';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Act, actingIn, handIn, ownOf, span } from './acting.ts';
import { percentile } from './load.ts';

// One district, 25 streets, and below each 7 bodies that file the statutory form: 200 reports of 200 cells to decide on.
const district = '990101';
const streets = Array.from({ length: 25 }, (_, index) => `${district}${String(index + 1).padStart(3, '0')}`);
const bodies = streets.flatMap((street) => Array.from({ length: 7 }, (_, index) => `${street}Z0${index + 1}`));
const filing: readonly (readonly [string, UnitKind])[] = [
  ...streets.map((each) => [each, 'street'] as const),
  ...bodies.map((each) => [each, 'other'] as const),
];
const say = (line: string) => process.stdout.write(`\n${line}\n`);

let fresh: FreshDatabase;
let act: Act;
beforeEach(async () => {
  fresh = await freshDatabase();
  act = actingIn({ db: fresh.db, secret: 'bench' });
  const openedOn = plainDate('2000-01-01');
  await fresh.db.write(scopeOf(unitCode(district)), async (tx) => {
    for (const [each, kind] of [[district, 'district'] as const, ...filing])
      await addUnit(tx, { code: unitCode(each), name: `单位${each}`, kind, openedOn, closedOn: null, demo: true });
  });
  await act(district, 'office', 'years.open', { ...span, unit: district, deadlines: {} });
  for (const [unit] of filing) await handIn(act, unit, 7);
});
afterEach(() => fresh.drop());

test('accepting one report after another, the district totals replaced each time', async () => {
  const times: number[] = [];
  for (const [unit] of filing) {
    const started = performance.now();
    await act(district, 'office', 'reports.accept', { key: ownOf(unit), seen: 3 });
    times.push(performance.now() - started);
  }
  const [p50, p95] = [percentile(times, 0.5), percentile(times, 0.95)].map((ms) => ms.toFixed(1));
  say(`accept: p50 ${p50} ms, p95 ${p95} ms over ${times.length} acceptances (aim p50 ≤ 25 ms)`);
  expect(times.length).toBe(filing.length);
});

test('accepting and returning 200 reports at once', async () => {
  const timed = async (name: 'reports.acceptMany' | 'reports.returnMany', seen: number, each: object, all: object) => {
    const units = filing.map(([unit]) => ({ unit, seen, ...each }));
    const started = performance.now();
    const { done, refused } = ManyMoved.parse(
      await act(district, 'office', name, { ...span, unit: district, units, ...all }),
    );
    expect([done.length, refused.length]).toEqual([filing.length, 0]);
    return `${((performance.now() - started) / 1000).toFixed(2)} s`;
  };
  const accepting = await timed('reports.acceptMany', 3, {}, {});
  const returning = await timed('reports.returnMany', 4, { reason: null }, { reason: '核对' });
  say(`${filing.length} reports at once: accepted in ${accepting}, returned in ${returning} (aim ≤ 3 s)`);
});
