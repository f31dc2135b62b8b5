import type { ReportView } from '@gongkai/reports';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { qixin2018 } from './demo/recorded.ts';
import { openWorld, type World } from './testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world
    .as('990101', 'office')
    .must('years.open', { unit: '990101', form: 't2014', period: '2018', deadlines: {} });
});
afterAll(() => world.fresh.drop());

const key = { unit: '990101001', kind: 'own', form: 't2014', period: '2018' };

test('a copy of the 2018 table typed as a live report is refused until it is mended', async () => {
  const clerk = world.as('990101001', 'clerk');
  const leader = world.as('990101001', 'leader');
  await clerk.must('reports.save', { key, revision: 0, cells: qixin2018 });

  // 33 on the website against 7 in total, two blank cells; and 33 of one channel that the total does not reach.
  const refused = await leader.ask('reports.sign', { key, seen: 1 });
  expect(refused).toMatchObject({ ok: false, refusal: { code: 'findings-open', facts: { errors: 3 } } });

  await clerk.must('reports.save', { key, revision: 1, cells: { 'S1.1.a': '0', 'S1.1.b': '0' } });
  expect(await leader.ask('reports.sign', { key, seen: 1 })).toMatchObject({ refusal: { facts: { errors: 1 } } });

  await clerk.must('reports.save', { key, revision: 2, cells: { 'S1.1': '33' } });
  await leader.must('reports.sign', { key, seen: 1 });
  await clerk.must('reports.submit', { key, seen: 2 });
  const view = (await clerk.must('reports.get', { key })) as ReportView;
  expect(view).toMatchObject({ state: 'submitted', version: 1 });
  expect(view.sha256).toMatch(/^[0-9a-f]{64}$/);
});

test('the same table recorded stands as it is, with what is wrong beside it', async () => {
  const recorded = { ...key, unit: '990101002' };
  const dates = { from: '2018-01-01', to: '2018-12-31', signedOn: null, publishedOn: null };
  const clerk = world.as('990101002', 'clerk');
  await clerk.must('reports.record', {
    key: recorded,
    cells: qixin2018,
    narrative: {},
    observations: [],
    dates,
    source: '年报附件',
  });
  const view = (await clerk.must('reports.get', { key: recorded })) as ReportView;
  expect(view).toMatchObject({ state: 'recorded', counted: 1, lock: { reason: 'recorded' } });
  const totals = await world
    .as('990101', 'office')
    .must('totals.get', { unit: '990101', form: 't2014', period: '2018' });
  expect(totals).toMatchObject({ coverage: { expected: 4, reported: 1 } });
});
