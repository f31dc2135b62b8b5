import { scopeOf, verify } from '@gongkai/db';
import { getForm } from '@gongkai/forms';
import { addDays, plainDate } from '@gongkai/kernel';
import type { OutputOf } from '@gongkai/reports';
import { type Unit, unitCode } from '@gongkai/units';
import { drawReorganisation } from '@gongkai/units/testing';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { allCells, openWorld, type World, worldUnits } from '../testing/world.ts';
import { factsBelow } from './known-facts.ts';

const root = unitCode('990101');
const today = plainDate('2026-12-20');
const formOf = (kind: Unit['kind']) => (kind === 'community' || kind === 'village' ? 'grassroots' : 'a2021');

/** The district with a recorded report of 2024 for every unit, each with figures of its own. */
async function recordedWorld(): Promise<World> {
  const world = await openWorld(today);
  for (const form of ['a2021', 'grassroots'])
    await world.as(root, 'office').must('years.open', { unit: root, form, period: '2024', deadlines: {} });
  for (const form of ['a2021', 'grassroots'])
    await world.as(root, 'office').must('years.open', { unit: root, form, period: '2026', deadlines: {} });
  let figure = 0;
  for (const [unit, , kind] of worldUnits.filter(([code]) => code.startsWith(root))) {
    figure += 1;
    const form = formOf(kind);
    await world.as(unit, 'office').must('reports.record', {
      ...{ key: { unit, kind: 'own', form, period: '2024' }, cells: allCells(form, String(figure)), narrative: {} },
      ...{ observations: [], source: '纸质年报' },
      dates: { from: '2024-01-01', to: '2024-12-31', signedOn: null, publishedOn: null },
    });
  }
  return world;
}

const closedYears = (world: World) =>
  world.fresh.ownerTexts(`select to_jsonb(r)::text from rollup r where period < '2026' order by 1`);
const audits = (world: World) => world.fresh.ownerTexts('select to_jsonb(a)::text from audit a order by seq');
/** Units counted beyond those expected: a rate above 100 %. */
const tooMany = (world: World) => world.fresh.ownerTexts('select unit_code from rollup where counted > expected');

const total = async (world: World, form: 'a2021' | 'grassroots') => {
  const asked = { unit: root, form, period: '2024' };
  const { known, today: todays } = z
    .custom<OutputOf<'reorganisations.views'>>()
    .parse(await world.as(root, 'office').must('reorganisations.views', asked));
  return { known, todays: getForm(form).cells.map((_, index) => todays?.[index] ?? null) };
};

test('whatever is reorganised, closed years stay to the bit, nothing falls out of today’s tree, and no audit row is lost', async () => {
  let done = 0;
  const draws = fc.array(fc.nat(10_000), { minLength: 40, maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(draws, async (numbers) => {
      const world = await recordedWorld();
      try {
        let next = 0;
        const draw = (below: number): number => (numbers[next++ % numbers.length] ?? 0) % below;
        const before = await closedYears(world);
        const totals = { statutory: await total(world, 'a2021'), grassroots: await total(world, 'grassroots') };
        for (let step = 0; step < 4; step += 1) {
          const on = addDays(plainDate('2026-02-01'), step * 40);
          const office = world.as(root, 'office');
          const facts = await world.fresh.db.read(scopeOf(root), (reading) =>
            factsBelow(reading, root, {
              ...{ personId: 'p', personName: '某人', mandate: { unit: root, roles: [] }, today, now: new Date() },
            }),
          );
          const change = drawReorganisation(facts, on, draw);
          if (change === null) continue;
          const audited = await audits(world);
          await office.must('reorganisations.do', { unit: root, change });
          done += 1;
          expect(await closedYears(world)).toEqual(before);
          expect((await audits(world)).slice(0, audited.length)).toEqual(audited);
          expect(await audits(world)).toHaveLength(audited.length + 1);
          expect(await tooMany(world)).toEqual([]);
          expect((await total(world, 'a2021')).known).toEqual(totals.statutory.known);
          expect((await total(world, 'a2021')).todays).toEqual(totals.statutory.todays);
          expect((await total(world, 'grassroots')).todays).toEqual(totals.grassroots.todays);
        }
        expect((await verify(world.fresh.ownerUrl)).differences).toEqual([]);
      } finally {
        await world.fresh.drop();
      }
    }),
    { numRuns: 20 },
  );
  expect(done).toBeGreaterThan(30);
}, 600_000);
