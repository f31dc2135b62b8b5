import { addUnit, scopeOf } from '@gongkai/db';
import { type FreshDatabase, freshDatabase } from '@gongkai/db/testing';
import { plainDate, type UnitKind } from '@gongkai/kernel';
import type { VerbName } from '@gongkai/reports';
import { unitCode } from '@gongkai/units';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Act, actingIn, handIn, ownOf, span } from './acting.ts';
import { median, percentile } from './load.ts';

// One district with 24 streets, 9 departments and 216 bodies below the streets; in the large house 120 like it.
const district = '990101';
const streets = Array.from({ length: 24 }, (_, index) => `${district}${String(index + 1).padStart(3, '0')}`);
const departments = Array.from({ length: 9 }, (_, index) => `${district}D0${index + 1}`);
const bodies = streets.flatMap((street) => Array.from({ length: 9 }, (_, index) => `${street}Z0${index + 1}`));
const units: readonly (readonly [string, UnitKind])[] = [
  [district, 'district'],
  ...streets.map((code) => [code, 'street'] as const),
  ...departments.map((code) => [code, 'department'] as const),
  ...bodies.map((code) => [code, 'other'] as const),
];
const places = 120;

interface World {
  readonly fresh: FreshDatabase;
  readonly act: Act;
}
let worlds: { readonly small: World; readonly large: World };
beforeAll(async () => {
  worlds = { small: await openWorld(), large: await openWorld() };
  await multiply(worlds.large.fresh);
  for (const { fresh } of Object.values(worlds)) await fresh.asOwner('vacuum analyze');
});
afterAll(async () => {
  for (const { fresh } of Object.values(worlds)) await fresh.drop();
});

/** The district in January: streets and departments have been accepted, the rest has not begun. */
async function openWorld(): Promise<World> {
  const fresh = await freshDatabase();
  const act = actingIn({ db: fresh.db, secret: 'bench' });
  const openedOn = plainDate('2000-01-01');
  await fresh.db.write(scopeOf(unitCode(district)), async (tx) => {
    for (const [each, kind] of units)
      await addUnit(tx, { code: unitCode(each), name: `单位${each}`, kind, openedOn, closedOn: null, demo: true });
  });
  await act(district, 'office', 'years.open', { ...span, unit: district, deadlines: {} });
  for (const unit of [...streets, ...departments]) {
    await handIn(act, unit, 7);
    await act(district, 'office', 'reports.accept', { key: ownOf(unit), seen: 3 });
  }
  return { fresh, act };
}

const tables = ['unit', 'unit_name', 'year_opening', 'report', 'report_event', 'submission', 'rollup_head', 'rollup'];

/** The same district under 119 other codes: what the verbs left, copied row by row by SQL. */
async function multiply(fresh: FreshDatabase): Promise<void> {
  for (const table of tables)
    await fresh.asOwner(`
      insert into ${table} select (jsonb_populate_record(null::${table},
        replace(to_jsonb(t)::text, '${district}', (980000 + n)::text)::jsonb)).*
      from ${table} t, generate_series(1, ${places - 1}) n where t.district_code = '${district}'`);
}

const asked = { ...span, unit: district };
const reads: readonly (readonly [VerbName, object])[] = [
  ['totals.get', asked],
  ['totals.children', asked],
  ['reports.list', { ...asked, kind: 'own' }],
  ['work.list', { unit: district }],
];
const rounds = 150;

test('reads of one district among 30,000 units against the same among 250', async () => {
  const count = await worlds.large.fresh.ownerTexts('select count(*)::text from unit');
  expect(count).toEqual([`${places * units.length}`]);
  process.stdout.write(`\nreads among ${count} units against ${units.length}, ${rounds} each by turns:\n`);
  for (const [name, input] of reads) await compare(name, input);
});

test('a province over 120 districts and 30,000 units', async () => {
  const { fresh, act } = worlds.large;
  const province = '98';
  const unit = {
    code: unitCode(province),
    name: '示例省',
    kind: 'province',
    openedOn: plainDate('2000-01-01'),
  } as const;
  await fresh.db.write(scopeOf(unit.code), (tx) => addUnit(tx, { ...unit, closedOn: null, demo: true }));
  for (const name of ['totals.get', 'totals.children', 'work.list'] as const) {
    const times: number[] = [];
    for (let round = -2; round < 20; round += 1) {
      const started = performance.now();
      await act(province, 'office', name, name === 'work.list' ? { unit: province } : { ...span, unit: province });
      if (round >= 0) times.push(performance.now() - started);
    }
    process.stdout.write(
      `  a province, ${name}: p50 ${median(times).toFixed(0)} ms, p95 ${percentile(times, 0.95).toFixed(0)} ms\n`,
    );
  }
});

async function compare(name: VerbName, input: object): Promise<void> {
  const times = { small: [] as number[], large: [] as number[] };
  for (let round = -10; round < rounds; round += 1)
    for (const size of ['small', 'large'] as const) {
      const started = performance.now();
      await worlds[size].act(district, 'office', name, input);
      if (round >= 0) times[size].push(performance.now() - started);
    }
  const shown = (size: 'small' | 'large') =>
    `p50 ${median(times[size]).toFixed(2)} ms, p95 ${percentile(times[size], 0.95).toFixed(2)} ms`;
  const ratio = (share: number) => (percentile(times.large, share) / percentile(times.small, share)).toFixed(2);
  process.stdout.write(
    `  ${name}: ${shown('large')} against ${shown('small')}: ${ratio(0.5)} times at p50, ${ratio(0.95)} at p95 (aim ≤ 1.2)\n`,
  );
}
