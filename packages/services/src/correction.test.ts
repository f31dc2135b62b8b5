import { addUnit, scopeOf, verify } from '@gongkai/db';
import { plainDate } from '@gongkai/kernel';
import type { CorrectionNotice, ReportChanges, ReportView, TotalsChanges, TotalsView } from '@gongkai/reports';
import { unitCode } from '@gongkai/units';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { allCells, fullNarrative, openWorld, type World } from './testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  const city = { code: unitCode('9901'), name: '示例市', kind: 'city' as const, openedOn: plainDate('2000-01-01') };
  await world.fresh.db.write(scopeOf(city.code), (tx) => addUnit(tx, { ...city, closedOn: null, demo: true }));
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

test('what changed since is told cell by cell, with who and why, and every superior is told of it', async () => {
  const clerk = world.as('990101D01', 'clerk');
  const changes = async (since: object) => (await clerk.must('reports.changes', { key, since })) as ReportChanges;
  const cell = { cell: penalties, before: 12, after: 13 };
  const explained = { ...cell, unit: '990101D01', by: '990101D01 clerk', reason: '漏计一件处罚' };
  expect(await changes({ event: 'published' })).toMatchObject({
    since: { version: 1 },
    now: { version: 2 },
    cells: [cell],
    changes: [explained],
  });
  expect(await changes({ event: 'submitted' })).toMatchObject({ since: { version: 2 }, cells: [] });
  expect(await changes({ on: '2026-01-10' })).toMatchObject({ since: { version: 2 } });
  const before = await clerk.ask('reports.changes', { key, since: { on: '2026-01-09' } });
  expect(before).toMatchObject({ refusal: { code: 'nothing-then' } });

  const district = world.as('990101', 'office');
  const notices = async () => (await district.must('corrections.list', { unit: '990101' })) as CorrectionNotice[];
  const told = { of: '990101D01', ofName: '区教育局', version: 2, cells: [cell], reason: '漏计一件处罚' };
  expect(await notices()).toMatchObject([{ ...told, seenBy: null }]);
  expect(await world.as('990101001', 'office').must('corrections.list', { unit: '990101001' })).toEqual([]);
  const { form, period } = key;
  await district.must('corrections.seen', { unit: '990101', of: '990101D01', form, period, version: 2 });
  expect(await notices()).toMatchObject([{ ...told, seenBy: '990101 office' }]);
});

test('after the district report a correction below stands beside it: which cells, whose, and why', async () => {
  const office = world.as('990101', 'office', 'leader');
  const whole = { ...key, unit: '990101', kind: 'district' };
  await office.must('reports.saveText', { key: whole, revision: 0, narrative: fullNarrative('a2021') });
  await office.must('reports.sign', { key: whole, seen: 1 });
  await office.must('reports.submit', { key: whole, seen: 2, missingReason: '其余单位尚未报送' });
  await office.must('reports.accept', { key: whole, seen: 3 });
  await office.must('reports.publish', { key: whole, seen: 4 });
  const asked = { key: whole, since: { event: 'published' } };
  expect(await office.must('reports.changes', asked)).toMatchObject({ cells: [], changes: [] });
  const later = world.on(plainDate('2026-01-12')).as('990101', 'office');
  await later.must('reports.return', { key, seen: 9, reason: '重新核对', cells: {} });
  expect(await office.must('reports.changes', asked)).toMatchObject({
    cells: [{ cell: penalties, before: 13, after: 12 }],
    changes: [{ cell: penalties, before: 13, after: 12, unit: '990101D01', unitName: '区教育局', reason: '重新核对' }],
  });
});

test('a city is told what its districts were told, and takes note for itself alone', async () => {
  const city = world.as('9901', 'office');
  const told = async () => (await city.must('corrections.list', { unit: '9901' })) as CorrectionNotice[];
  const each = { unit: '9901', of: '990101D01', seenBy: null };
  // What was sent back is told in the words with which it was.
  expect(await told()).toMatchObject([
    { ...each, version: 1, reason: '重新核对', cells: [{ before: 13, after: 12 }] },
    { ...each, version: 2, reason: '漏计一件处罚', cells: [{ before: 12, after: 13 }] },
  ]);
  const { form, period } = key;
  const seen = { unit: '9901', of: '990101D01', form, period, version: 2 };
  await world.as('9901', 'clerk').must('corrections.seen', seen);
  expect(await told()).toMatchObject([
    { version: 1, seenBy: null },
    { of: '990101D01', seenBy: '9901 clerk' },
  ]);
  const district = (await world
    .as('990101', 'office')
    .must('corrections.list', { unit: '990101' })) as CorrectionNotice[];
  expect(district).toMatchObject([{ version: 1, seenBy: null }, { seenBy: '990101 office' }]);
});

test('a total says which of its figures changed after the district published, and nothing of them before', async () => {
  const office = world.as('990101', 'office');
  const moved = (await office.must('totals.changes', span)) as TotalsChanges;
  expect(moved.publishedAt).not.toBeNull();
  const back = { cell: penalties, before: 13, after: 12, unit: '990101D01', unitName: '区教育局', reason: '重新核对' };
  expect(moved.changes).toMatchObject([back]);
  const beside = (await world.as('990101001', 'office').must('totals.changes', {
    ...span,
    unit: '990101001',
  })) as TotalsChanges;
  expect(beside).toMatchObject({ publishedAt: moved.publishedAt, changes: [] });
  const city = (await world.as('9901', 'office').must('totals.changes', { ...span, unit: '9901' })) as TotalsChanges;
  expect(city.changes).toMatchObject([back]);
  expect(await office.must('totals.changes', { ...span, period: '2024' })).toEqual({ publishedAt: null, changes: [] });
});

test('since any day: what had been typed by its end, also between two submissions', async () => {
  const own = { ...key, unit: '990101001' };
  const on = (day: string) => world.on(plainDate(day)).as('990101001', 'clerk', 'leader');
  const since = async (day: string) =>
    (await on('2026-01-20').must('reports.changes', { key: own, since: { on: day } })) as ReportChanges;
  await on('2026-01-11').must('reports.save', { key: own, revision: 0, cells: { [penalties]: '3' } });
  await on('2026-01-12').must('reports.save', { key: own, revision: 1, cells: { [penalties]: '5' } });
  await on('2026-01-13').must('reports.save', { key: own, revision: 2, cells: { [penalties]: '8' } });
  expect(await since('2026-01-11')).toMatchObject({
    since: { version: null },
    cells: [{ cell: penalties, before: 3, after: 8 }],
    changes: [{ by: '990101001 clerk、leader', before: 3, after: 8 }],
  });
  expect(await since('2026-01-12')).toMatchObject({ cells: [{ cell: penalties, before: 5, after: 8 }] });
  expect(await since('2026-01-13')).toMatchObject({ cells: [], changes: [] });
  const early = await on('2026-01-20').ask('reports.changes', { key: own, since: { on: '2026-01-10' } });
  expect(early).toMatchObject({ refusal: { code: 'nothing-then' } });
});

test('since any day of a district report being written: the totals of that day', async () => {
  const whole = { ...key, unit: '990101', kind: 'district' };
  const office = world.on(plainDate('2026-01-20')).as('990101', 'office');
  const changes = (await office.must('reports.changes', { key: whole, since: { on: '2026-01-11' } })) as ReportChanges;
  expect(changes).toMatchObject({ cells: [{ cell: penalties, before: 13, after: 12 }] });
});

test('a correction sent back after its acceptance gives way to what it had corrected', async () => {
  const district = world.as('990101', 'office');
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
