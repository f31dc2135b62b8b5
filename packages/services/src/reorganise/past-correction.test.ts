import { verify } from '@gongkai/db';
import { cellIndex, getForm } from '@gongkai/forms';
import { plainDate } from '@gongkai/kernel';
import type { OutputOf } from '@gongkai/reports';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { both, east, merger, west } from '../testing/merge-streets.ts';
import { registerApplication } from '../testing/register-application.ts';
import { withSubmitted } from '../testing/with-submitted.ts';
import { openWorld, type World } from '../testing/world.ts';

let world: World;
let autumn: World;
beforeAll(async () => {
  world = await openWorld(plainDate('2026-01-10'));
  autumn = world.on(plainDate('2026-09-08'));
});
afterAll(() => world.fresh.drop());

const on = plainDate('2026-07-01');
const key = { unit: east, kind: 'own', form: 'a2021', period: '2025' };
const cells = { 'R1.C1': '3', 'R3.1.C1': '1', 'R4.C1': '2' };
const cell = (figures: readonly (number | null)[], code: string) => figures[cellIndex(getForm('a2021'), code)];

test('what a closed street has published is corrected for it by its heir', async () => {
  const office = world.as('990101', 'office');
  await office.must('years.open', { unit: '990101', form: 'a2021', period: '2025', deadlines: {} });
  for (const unit of [east, west]) {
    await withSubmitted(world, unit, unit === east ? cells : {});
    await office.must('reports.accept', { key: { ...key, unit }, seen: 3 });
  }
  await world.as(east, 'leader').must('reports.publish', { key, seen: 4 });
  const july = world.on(plainDate('2026-07-03'));
  await july.as('990101', 'office').must('reorganisations.do', { unit: '990101', change: await merger(july, on) });
  expect(await priorOfHeir()).toBe(2);

  const clerk = autumn.forPast(east, 'clerk', 'leader');
  const begun = { key, seen: 5, reason: '漏计一件予以公开的答复' };
  // As itself the heir reads no row of it, and for it nothing but its reports is in anybody's hands.
  expect(await autumn.as(both, 'clerk').ask('reports.correct', begun)).toMatchObject({
    refusal: { code: 'unit-not-found' },
  });
  await expect(registerApplication(clerk, east, { on: '2026-09-01' })).rejects.toThrow('not-allowed');
  await clerk.must('reports.correct', begun);
  const opened = z.custom<OutputOf<'reports.get'>>().parse(await clerk.must('reports.get', { key }));
  expect(opened.lock).toBeNull();
  await clerk.must('reports.save', { key, revision: opened.revision, cells: { 'R3.1.C1': '2', 'R4.C1': '1' } });
  await clerk.must('reports.sign', { key, seen: 6 });
  await clerk.must('reports.submit', { key, seen: 7 });
  // Until it is accepted, what was accepted counts.
  expect(await total()).toBe(2);
  expect(await priorOfHeir()).toBe(2);
  await autumn.as('990101', 'office').must('reports.accept', { key, seen: 8 });
  expect(await total()).toBe(1);
  expect(await priorOfHeir()).toBe(1);
  await clerk.must('reports.publish', { key, seen: 9 });
  const told = await autumn.as('990101', 'office').must('corrections.list', { unit: '990101' });
  expect(told).toMatchObject([{ of: east, version: 2, reason: '漏计一件予以公开的答复' }]);
  const { differences } = await verify(world.fresh.ownerUrl);
  expect(differences).toEqual([]);
});

test('a report that had never been filed stays with the unit that is no more', async () => {
  const january = world.on(plainDate('2027-01-10'));
  await january
    .as('990101', 'office')
    .must('years.open', { unit: '990101', form: 'a2021', period: '2026', deadlines: {} });
  const year = { key: { ...key, period: '2026' }, revision: 0, cells: { 'R1.C1': '1' } };
  expect(await january.forPast(east, 'clerk').ask('reports.save', year)).toMatchObject({
    refusal: { code: 'unit-closed' },
  });
});

/** Carried over at the end of last year, as the heir's report of this year sees it. */
async function priorOfHeir() {
  const asked = { key: { ...key, unit: both, period: '2026' } };
  const { prior } = z
    .custom<OutputOf<'reports.get'>>()
    .parse(await autumn.as(both, 'clerk').must('reports.get', asked));
  return cell(prior ?? [], 'R4.C1');
}

async function total() {
  const asked = { unit: '990101', form: 'a2021', period: '2025' };
  const { total } = z
    .custom<OutputOf<'totals.get'>>()
    .parse(await autumn.as('990101', 'office').must('totals.get', asked));
  return cell(total, 'R4.C1');
}
