import type { Form } from '@gongkai/forms';
import { Figure, type Period, period, plainDate, sumFigures } from '@gongkai/kernel';
import { districtOf, isBelow, parentOf, type Unit, UnitCode, unitCode } from '@gongkai/units';
import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { scopeOf } from '../scope.ts';
import { type FreshDatabase, freshDatabase } from '../testing/fresh-database.ts';
import { type Life, lives, placeOf, type Sprout, type Step } from '../testing/totals-world.ts';
import { type Counted, expectedTotals, type TotalsRow } from '../verify/expected-totals.ts';
import { countReport, listTotalsHeads, renewTotals } from './count-report.ts';
import { addUnit, closeUnit } from './units.ts';

let fresh: FreshDatabase;
let owner: pg.Client;
const at = '2026-01-05T09:00:00+08:00';

beforeAll(async () => {
  fresh = await freshDatabase();
  owner = new pg.Client({ connectionString: fresh.ownerUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await fresh.drop();
});

/** One place with the model of what its totals must be. */
interface World {
  readonly root: UnitCode;
  readonly form: Form;
  readonly units: Unit[];
  readonly counted: Map<Period, Map<UnitCode, Counted>>;
}

const unitOf = (root: UnitCode, { tail, ...unit }: Sprout): Unit => ({
  ...unit,
  code: unitCode(root + tail),
  name: `单位${tail}`,
  demo: true,
});

async function settle({ root: kind, form, sprouts }: Life, number: number): Promise<World> {
  const root = placeOf(kind, number);
  const since = { openedOn: plainDate('2000-01-01'), closedOn: null };
  // A unit whose superior is not there is nobody's.
  const tails = sprouts.map(({ tail }) => tail);
  const rooted = sprouts.filter(({ tail }) => tail.length === 3 || tails.includes(tail.slice(0, 3)));
  const units = [{ tail: '', kind, ...since }, ...rooted].map((each) => unitOf(root, each));
  await owner.query(
    `insert into unit select $2, code, kind, "openedOn"::date, "closedOn"::date, true
     from jsonb_to_recordset($1) as u (code text, kind text, "openedOn" text, "closedOn" text)`,
    [JSON.stringify(units), districtOf(root)],
  );
  return { root, form, units, counted: new Map() };
}

const write = <Value>(world: World, run: Parameters<typeof fresh.db.write<Value>>[1]) =>
  fresh.db.write(scopeOf(world.root), run);
const keyOf = (world: World, of: Period) => ({ place: districtOf(world.root), form: world.form, period: of });

function count(world: World, of: Period, unit: UnitCode, counted: Counted | null): Promise<void> {
  const ofPeriod = world.counted.get(of) ?? new Map<UnitCode, Counted>();
  world.counted.set(of, ofPeriod);
  if (counted === null) ofPeriod.delete(unit);
  else ofPeriod.set(unit, counted);
  return write(world, (tx) => countReport(tx, keyOf(world, of), unit, counted, at));
}

async function changeUnits(world: World, change: Parameters<typeof fresh.db.write<void>>[1]): Promise<void> {
  await write(world, async (tx) => {
    await change(tx);
    for (const head of await listTotalsHeads(tx, districtOf(world.root)))
      await renewTotals(tx, keyOf(world, period(head.period)), at);
  });
}

async function take(world: World, step: Step): Promise<void> {
  const pick = (of: number): Unit => world.units[of % world.units.length] ?? fail();
  switch (step.step) {
    case 'count':
      return count(world, step.period, pick(step.of).code, step.counted);
    case 'uncount':
      return count(world, step.period, pick(step.of).code, null);
    case 'together': {
      const codes = [...new Set(step.of.map((of) => pick(of).code))];
      await Promise.all(codes.map((code) => count(world, step.period, code, step.counted)));
      return;
    }
    case 'open':
      world.counted.set(step.period, world.counted.get(step.period) ?? new Map());
      return write(world, (tx) => renewTotals(tx, keyOf(world, step.period), at));
    case 'add': {
      const unit = unitOf(world.root, step.sprout);
      const has = (wanted: UnitCode | null) => world.units.some(({ code }) => code === wanted);
      if (has(unit.code) || !has(parentOf(unit.code))) return;
      world.units.push(unit);
      return changeUnits(world, (tx) => addUnit(tx, unit));
    }
    case 'close': {
      const unit = pick(step.of);
      if (unit.openedOn >= step.on) return;
      world.units.splice(world.units.indexOf(unit), 1, { ...unit, closedOn: step.on });
      return changeUnits(world, (tx) => closeUnit(tx, unit.code, step.on));
    }
  }
}

const Row = z.object({
  code: UnitCode,
  own: z.array(Figure),
  below: z.array(Figure),
  reported: z.array(z.number()),
  ownState: z.enum(['none', 'missing', 'nil', 'counted']),
  expected: z.number(),
  counted: z.number(),
  nil: z.number(),
  missing: z.array(UnitCode),
});

/** Rows as kept, with every array as long as the form; a unit without a row has an empty one. */
async function keptRows(world: World, of: Period): Promise<Map<UnitCode, TotalsRow>> {
  const { rows } = await owner.query(
    `select to_jsonb(r) as row from (select unit_code as code, own, below, reported, own_state as "ownState", expected,
       counted, nil, missing from rollup where district_code = $1 and period = $2) r`,
    [districtOf(world.root), of],
  );
  const kept = new Map(rows.map(({ row }) => Row.parse(row)).map(({ code, ...row }) => [code, row]));
  const empty = {
    own: [],
    below: [],
    reported: [],
    ownState: 'none',
    expected: 0,
    counted: 0,
    nil: 0,
    missing: [],
  } as const;
  return new Map(world.units.map(({ code }) => [code, filled(world.form, kept.get(code) ?? empty)]));
}

const filled = (form: Form, row: TotalsRow): TotalsRow => ({
  ...row,
  own: form.cells.map((_, index) => row.own[index] ?? null),
  below: form.cells.map((_, index) => row.below[index] ?? null),
  reported: form.cells.map((_, index) => row.reported[index] ?? 0),
});

async function expectTrue(world: World): Promise<void> {
  for (const [of, counted] of world.counted) {
    const expected = expectedTotals(world.form, of, world.units, counted);
    const kept = await keptRows(world, of);
    for (const [code, row] of expected)
      expect({ of, code, ...kept.get(code) }).toEqual({ of, code, ...filled(world.form, row) });
    for (const [code, row] of kept) {
      expect(row.counted).toBeLessThanOrEqual(row.expected);
      expect(row.expected).toBe(row.counted + row.missing.length);
      // Total = own + totals of the units directly below (goal G4), for cells that may be added.
      const children = [...kept].filter(([child]) => isBelow(child, code) && child.length === code.length + 3);
      world.form.cells.forEach((cell, index) => {
        if (cell.rollUp.how === 'none') return;
        const parts = children.flatMap(([, child]) => [child.own[index] ?? null, child.below[index] ?? null]);
        expect(row.below[index]).toBe(sumFigures(parts));
      });
    }
  }
}

let places = 0;

test('the totals are what brute force says, whatever happens to a place, in any order and at once', async () => {
  await fc.assert(
    fc.asyncProperty(lives, async (life) => {
      places += 1;
      const world = await settle(life, places);
      for (const step of life.steps) await take(world, step);
      await expectTrue(world);
    }),
    { numRuns: 500 },
  );
}, 240_000);

function fail(): never {
  throw new Error('not reached');
}
