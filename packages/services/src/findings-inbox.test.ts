import type { FindingRow, FindingSummary, OutputOf } from '@gongkai/reports';
import { noFindingFilter } from '@gongkai/reports';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { allCells, fullNarrative, openWorld, type World } from './testing/world.ts';

let world: World;
const span = { unit: '990101', form: 'a2021', period: '2025' };
const units = ['990101D01', '990101001', '990101002'];

beforeAll(async () => {
  world = await openWorld();
  const office = world.as('990101', 'office');
  await office.must('years.open', { ...span, deadlines: {} });
  await office.must('years.open', { ...span, period: '2024', deadlines: {} });
  // This year nothing tallies anywhere; one of them has not written its chapters, and had not last year.
  const last = { unit: '990101001', kind: 'own', form: 'a2021', period: '2024' };
  const street = world.as('990101001', 'clerk', 'leader');
  await street.must('reports.record', {
    ...{
      key: last,
      narrative: {},
      observations: [],
      source: '年报',
      cells: { ...allCells('a2021', '0'), 'R1.C1': '9' },
    },
    dates: { from: '2024-01-01', to: '2024-12-31', signedOn: null, publishedOn: null },
  });
  for (const unit of units) {
    const key = { unit, kind: 'own', form: 'a2021', period: '2025' };
    const clerk = world.as(unit, 'clerk');
    await clerk.must('reports.save', { key, revision: 0, cells: { ...allCells('a2021', '0'), 'R1.C1': '9' } });
    if (unit !== '990101001')
      await clerk.must('reports.saveText', { key, revision: 1, narrative: fullNarrative('a2021') });
  }
});
afterAll(() => world.fresh.drop());

type Page = OutputOf<'findings.page'>;
const page = async (more: object) =>
  (await world
    .as('990101', 'office')
    .must('findings.page', { ...span, filter: noFindingFilter, after: null, limit: 200, ...more })) as Page;

test('pages together are the whole list, each once, however small they are', async () => {
  const all = (await world.as('990101', 'office').must('findings.list', span)) as FindingRow[];
  const found: string[] = [];
  for (let after: Page['next'] | null = null; ; ) {
    const part: Page = await page({ after, limit: 1 });
    found.push(...part.rows.map(({ unit, key }) => `${unit} ${key}`));
    after = part.next;
    if (after === null) break;
  }
  expect(all.length).toBeGreaterThan(3);
  expect(new Set(found).size).toBe(found.length);
  expect(found.toSorted()).toEqual(all.map(({ unit, key }) => `${unit} ${key}`).toSorted());
});

test('counts are exact whatever is shown, and last period stands beside them', async () => {
  const counts = (await world.as('990101', 'office').must('findings.summary', span)) as FindingSummary;
  const { rows } = await page({});
  const open = (await page({ filter: { ...noFindingFilter, severity: 'error', status: 'open' } })).rows;
  expect(counts.errors).toBe(open.length);
  expect(counts.errors + counts.warnings + counts.waived + counts.blind).toBe(
    rows.length - (await page({ filter: { ...noFindingFilter, severity: 'notice', status: 'open' } })).rows.length,
  );
  expect(counts.before?.errors).toBeGreaterThan(0);
  expect(counts.repeated).toBeGreaterThan(0);
});

test('a finding has somebody whose turn it is, a day since when, and a word whether last period had it', async () => {
  const { rows } = await page({ filter: { ...noFindingFilter, severity: 'error' } });
  const of = (unit: string) => rows.filter((row) => row.unit === unit);
  expect(of('990101001')[0]).toMatchObject({
    owner: { unit: '990101001', person: '990101001 clerk' },
    since: '2026-01-10',
  });
  expect(of('990101001').some(({ repeated }) => repeated)).toBe(true);
  expect(of('990101002').every(({ repeated }) => !repeated)).toBe(true);
  const one = await page({ filter: { ...noFindingFilter, unit: '西门' } });
  expect(new Set(one.rows.map(({ unit }) => String(unit)))).toEqual(new Set(['990101002']));
});
