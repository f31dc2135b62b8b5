import { verify } from '@gongkai/db';
import type { ReportView, TotalsView } from '@gongkai/reports';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { allCells, fullNarrative, openWorld, type World } from './testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.fresh.drop());

const span = { unit: '990101', form: 'a2021', period: '2025' };
const key = { unit: '990101D01', kind: 'own', form: 'a2021', period: '2025' };
const recorded = {
  cells: {},
  narrative: {},
  observations: [],
  dates: { from: '2020-01-01', to: '2020-12-31', signedOn: null, publishedOn: null },
  source: '纸质年报',
};
const penalties = 'P6.PENALTY.decisions';

test('after publishing only a correction changes a figure, and the old one counts until the new one is accepted', async () => {
  const district = world.as('990101', 'office');
  const clerk = world.as('990101D01', 'clerk');
  const leader = world.as('990101D01', 'leader');
  const counted = async () => {
    const cell = (await district.must('totals.cell', { ...span, cell: penalties })) as { total: number | null };
    return cell.total;
  };
  const view = async () => (await clerk.must('reports.get', { key })) as ReportView;
  const type = async (text: string) =>
    clerk.ask('reports.save', { key, revision: (await view()).revision, cells: { [penalties]: text } });

  await district.must('years.open', { ...span, deadlines: {} });
  await clerk.must('reports.save', { key, revision: 0, cells: { ...allCells('a2021', '0'), [penalties]: '12' } });
  await clerk.must('reports.saveText', { key, revision: 1, narrative: fullNarrative('a2021') });
  await leader.must('reports.sign', { key, seen: 1 });
  await clerk.must('reports.submit', { key, seen: 2 });
  await district.must('reports.accept', { key, seen: 3 });
  await leader.must('reports.publish', { key, seen: 4 });
  expect(await counted()).toBe(12);
  expect(await type('13')).toMatchObject({
    ok: false,
    refusal: { code: 'report-locked', facts: { reason: 'published' } },
  });
  expect(await clerk.ask('reports.correct', { key, seen: 5, reason: '' })).toMatchObject({
    refusal: { code: 'input-malformed' },
  });

  await clerk.must('reports.correct', { key, seen: 5, reason: '漏计一件处罚' });
  expect((await type('13')).ok).toBe(true);
  await leader.must('reports.sign', { key, seen: 6 });
  await clerk.must('reports.submit', { key, seen: 7 });
  expect(await counted()).toBe(12);
  await district.must('reports.accept', { key, seen: 8 });
  expect(await counted()).toBe(13);

  const first = await clerk.must('reports.submission', { key, version: 1 });
  expect(first).toMatchObject({ version: 1, figures: expect.arrayContaining([12]) });
  expect((await view()).history.map(({ event, version }) => [event, version])).toEqual([
    ['opened', null],
    ['signed', null],
    ['submitted', 1],
    ['accepted', 1],
    ['published', 1],
    ['correcting', 1],
    ['signed', 1],
    ['submitted', 2],
    ['accepted', 2],
  ]);
});

test('a correction sent back after its acceptance gives way to what it had corrected', async () => {
  const district = world.as('990101', 'office');
  await district.must('reports.return', { key, seen: 9, reason: '重新核对', cells: {} });
  const cell = (await district.must('totals.cell', { ...span, cell: penalties })) as { total: number | null };
  expect(cell.total).toBe(12);
  const view = (await district.must('reports.get', { key })) as ReportView;
  expect(view).toMatchObject({ state: 'returned', version: 2, counted: 1 });
  const totals = (await district.must('totals.get', span)) as TotalsView;
  expect(totals.coverage).toMatchObject({ expected: 4, reported: 1 });
  expect(await verify(world.fresh.ownerUrl)).toMatchObject({ differences: [] });
});

test('no correction is begun in a period that is closed: it could neither be written nor taken back', async () => {
  const district = world.as('990101', 'office');
  const clerk = world.as('990101D01', 'clerk');
  const own = { ...key, unit: '990101D01', form: 'a2019', period: '2020' };
  const closed = { unit: '990101', form: 'a2019', period: '2020' };
  await clerk.must('reports.record', { ...recorded, key: own });
  await district.must('years.open', { ...closed, deadlines: {} });
  await district.must('years.close', { ...closed, on: '2026-01-09' });
  const correct = () => clerk.ask('reports.correct', { key: own, seen: 1, reason: '漏计一件' });
  expect(await correct()).toMatchObject({ refusal: { code: 'year-closed' } });
  await district.must('years.close', { ...closed, on: null });
  expect((await correct()).ok).toBe(true);
});

test('a first report sent back after its acceptance leaves the totals and is missing again', async () => {
  const district = world.as('990101', 'office');
  const clerk = world.as('990101002', 'clerk', 'leader');
  const own = { ...key, unit: '990101002' };
  await clerk.must('reports.save', { key: own, revision: 0, cells: allCells('a2021', '0') });
  await clerk.must('reports.saveText', { key: own, revision: 1, narrative: fullNarrative('a2021') });
  await clerk.must('reports.sign', { key: own, seen: 1 });
  await clerk.must('reports.submit', { key: own, seen: 2 });
  await district.must('reports.accept', { key: own, seen: 3 });
  const missing = async () => {
    const { coverage } = (await district.must('totals.get', span)) as TotalsView;
    return coverage.missing.map(({ unit }) => String(unit));
  };
  expect(await missing()).not.toContain('990101002');
  await district.must('reports.return', { key: own, seen: 4, reason: '重新核对', cells: {} });
  expect(await missing()).toContain('990101002');
});

test('a community without events files in one call, a signature and a submission', async () => {
  const district = world.as('990101', 'office');
  const clerk = world.as('990101001001', 'clerk', 'leader');
  const own = { unit: '990101001001', kind: 'own', form: 'grassroots', period: '2025' };
  await district.must('years.open', { unit: '990101', form: 'grassroots', period: '2025', deadlines: {} });
  await clerk.must('reports.nil', { key: own, revision: 0, section: 'all' });
  await clerk.must('reports.sign', { key: own, seen: 1 });
  await clerk.must('reports.submit', { key: own, seen: 2 });
  await world.as('990101001', 'office').must('reports.accept', { key: own, seen: 3 });
  const totals = (await district.must('totals.get', { ...span, form: 'grassroots' })) as TotalsView;
  expect(totals.coverage).toMatchObject({ expected: 3, reported: 1, nil: 1 });
  expect(totals.coverage.missing.map(({ name }) => name)).toEqual(['河边村', '西门社区']);
});
