import { getForm } from '@gongkai/forms';
import type { Finding } from '@gongkai/kernel';
import type { FindingRow, ReportView } from '@gongkai/reports';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { allCells, fullNarrative, openWorld, type World } from './testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world
    .as('990101', 'office')
    .must('years.open', { unit: '990101', form: 'a2021', period: '2025', deadlines: {} });
});
afterAll(() => world.fresh.drop());

const department = '990101D01';
const street = '990101001';
const keyOf = (unit: string, form: string, period: string) => ({ unit, kind: 'own', form, period });

/** Takes over a nil report of an earlier year, its sums printed too, whose figures are said to reach to `to`. */
const recordUntil = (unit: string, form: 'a2019' | 'a2021', period: string, to: string) =>
  world.as(unit, 'office').must('reports.record', {
    key: keyOf(unit, form, period),
    cells: Object.fromEntries(getForm(form).cells.map(({ code }) => [code, '0'])),
    narrative: {},
    observations: [],
    dates: { from: `${period}-01-01`, to, signedOn: null, publishedOn: null },
    source: '纸质年报',
  });

async function fill(unit: string) {
  const clerk = world.as(unit, 'clerk');
  const key = keyOf(unit, 'a2021', '2025');
  await clerk.must('reports.save', { key, revision: 0, cells: allCells('a2021', '0') });
  await clerk.must('reports.saveText', { key, revision: 1, narrative: fullNarrative('a2021') });
  return key;
}

async function overlapOf(unit: string) {
  const rows = (await world
    .as('990101', 'office')
    .must('findings.list', { unit: '990101', form: 'a2021', period: '2025' })) as FindingRow[];
  const findings = rows.filter((row) => row.unit === unit).map((row) => row.finding as Finding);
  return findings.find(({ kind }) => kind === 'period-overlap');
}

test('a report that begins before the last one ended cannot be signed (R17)', async () => {
  await recordUntil(department, 'a2021', '2024', '2025-01-15');
  const key = await fill(department);
  const view = (await world.as(department, 'clerk').must('reports.get', { key })) as ReportView;
  expect(view.priorTo).toBe('2025-01-15');
  expect(await overlapOf(department)).toMatchObject({
    outcome: 'failed',
    facts: { from: '2025-01-01', previousEnd: '2025-01-15' },
  });
  expect(await world.as(department, 'leader').ask('reports.sign', { key, seen: 1 })).toEqual({
    ok: false,
    refusal: { code: 'findings-open', facts: { errors: 1, warnings: 0 } },
  });
});

test('after one that ended with its year it can', async () => {
  await recordUntil(street, 'a2021', '2024', '2024-12-31');
  const key = await fill(street);
  expect(await overlapOf(street)).toBeUndefined();
  expect((await world.as(street, 'leader').ask('reports.sign', { key, seen: 1 })).ok).toBe(true);
});

test('without a report of last year it is not evaluated, and blocks nothing', async () => {
  const key = await fill('990101002');
  expect(await overlapOf('990101002')).toMatchObject({ outcome: 'not-evaluated', missing: ['prior'] });
  expect((await world.as('990101002', 'leader').ask('reports.sign', { key, seen: 1 })).ok).toBe(true);
});

test('also where another form was in use the year before', async () => {
  await recordUntil(department, 'a2019', '2020', '2021-02-01');
  const key = keyOf(department, 'a2021', '2021');
  const view = (await world.as(department, 'clerk').must('reports.get', { key })) as ReportView;
  expect(view.priorTo).toBe('2021-02-01');
});

test('after two years of zeros a third is asked after and blocks nothing (R39)', async () => {
  const office = world.as('990101', 'office');
  await office.must('years.open', { unit: '990101', form: 'a2021', period: '2022', deadlines: {} });
  for (const [form, year] of [['a2019', '2020'] as const, ['a2021', '2021'] as const])
    await recordUntil('990101001', form, year, `${year}-12-31`);
  const key = keyOf('990101001', 'a2021', '2022');
  const clerk = world.as('990101001', 'clerk');
  await clerk.must('reports.nil', { key, revision: 0, section: 'all' });
  const view = (await clerk.must('reports.get', { key })) as ReportView;
  expect(view.nilBefore).toEqual([
    { year: 2020, nil: true },
    { year: 2021, nil: true },
  ]);
  const rows = (await office.must('findings.list', { unit: '990101', form: 'a2021', period: '2022' })) as FindingRow[];
  const found = rows.map(({ finding }) => finding as Finding).filter(({ rule }) => rule === 'R39');
  expect(found).toMatchObject([{ outcome: 'failed', facts: { years: '2020、2021、2022' } }]);
});
