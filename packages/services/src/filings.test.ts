import { listPublished } from '@gongkai/db';
import { plainDate } from '@gongkai/kernel';
import type { OutputOf, ReportRow, WorkItem } from '@gongkai/reports';
import { standingOf, summarizeFilings } from '@gongkai/reports';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withSubmitted } from './testing/with-submitted.ts';
import { fullNarrative, openWorld, type World } from './testing/world.ts';

let world: World;
const today = plainDate('2026-02-03');
const span = { unit: '990101', form: 'a2021', period: '2025' };
const district = { unit: '990101', kind: 'district', form: 'a2021', period: '2025' };

beforeAll(async () => {
  world = await openWorld(today);
  await world.as('990101', 'office').must('years.open', { ...span, deadlines: { street: '2026-01-31' } });
});
afterAll(() => world.fresh.drop());

const rows = async () =>
  (await world.as('990101', 'office').must('reports.list', { ...span, kind: 'own' })) as ReportRow[];
const rowOf = async (unit: string) => (await rows()).find((row) => row.unit === unit);
const work = async (unit: string) => (await world.as(unit, 'clerk').must('work.list', { unit })) as WorkItem[];
const remind = (units: readonly string[]) =>
  world.as('990101', 'office').must('filings.remind', { ...span, note: '请于今日报送', units }) as Promise<
    OutputOf<'filings.remind'>
  >;

test('催报 stands on the work list, once a day, and only where something is awaited', async () => {
  await withSubmitted(world, '990101D01');
  const asked = await remind(['990101001', '990101D01', '990101', '990102001']);
  expect(asked).toMatchObject({
    reminded: ['990101001'],
    mailed: 0,
    refused: [
      { unit: '990101D01', refusal: { code: 'nothing-to-remind' } },
      { unit: '990101', refusal: { code: 'nothing-to-remind' } },
      { unit: '990102001', refusal: { code: 'unit-not-found' } },
    ],
  });
  expect(await remind(['990101001'])).toMatchObject({
    reminded: [],
    refused: [{ refusal: { code: 'reminded-already', facts: { on: today } } }],
  });
  expect(await rowOf('990101001')).toMatchObject({ remindedOn: today });
  expect(await work('990101001')).toMatchObject([
    { task: 'fill', reminded: { onDay: today, by: '990101 office', note: '请于今日报送' } },
  ]);
  expect(await work('990101002')).toMatchObject([{ task: 'fill', reminded: null }]);
});

test('a unit that has given an address gets a letter in the same transaction; a superior’s address is not its own', async () => {
  const settings = { mailTo: 'gongkai@example.org' };
  await world
    .as('990101', 'office')
    .must('settings.save', { unit: '990101', settings: { mailTo: 'qu@example.org' }, revision: 0 });
  await world.as('990101002', 'office').must('settings.save', { unit: '990101002', settings, revision: 0 });
  expect(await remind(['990101002'])).toMatchObject({ reminded: ['990101002'], mailed: 1 });
});

test('put off, late is late against the unit’s own day; taken back, against the general one', async () => {
  const office = world.as('990101', 'office');
  const except = (more: object) =>
    office.ask('filings.except', { ...span, unit: '990101001', reason: '换届', ...more });
  expect(await rowOf('990101001')).toMatchObject({ due: '2026-01-31' });
  expect(await except({ seen: 0, until: '2026-02-02' })).toMatchObject({ refusal: { code: 'exception-past' } });
  expect((await except({ seen: 0, until: '2026-02-10' })).ok).toBe(true);
  expect(await except({ seen: 0, until: '2026-02-11' })).toMatchObject({ refusal: { code: 'stale-version' } });
  const own = await rowOf('990101001');
  expect(own).toMatchObject({ due: '2026-02-10', exception: { seq: 1, reason: '换届', by: '990101 office' } });
  expect(own === undefined ? null : standingOf(own, today)).toBe('awaited');
  expect(await work('990101001')).toMatchObject([{ late: false, due: '2026-02-10', putOff: { reason: '换届' } }]);
  await withSubmitted(world, '990101001');
  await withSubmitted(world, '990101002');
  expect(summarizeFilings(await rows(), today)).toEqual({
    expected: 4,
    filed: 3,
    inTime: 1,
    late: 2,
    overdue: 0,
    empty: 0,
  });
  // Given after it has filed late, a day of its own lets it correct, and makes nothing timely.
  const later = world.on(plainDate('2026-02-05')).as('990101', 'office');
  await later.must('filings.except', { ...span, unit: '990101002', seen: 0, until: '2026-03-01', reason: '更正用' });
  expect(summarizeFilings(await rows(), today)).toMatchObject({ inTime: 1, late: 2 });
  expect((await except({ seen: 1, until: null })).ok).toBe(true);
  expect(summarizeFilings(await rows(), today)).toMatchObject({ filed: 3, inTime: 0, late: 3 });
  expect(
    await world
      .as('990101001', 'office')
      .ask('filings.except', { ...span, unit: '990101001', seen: 2, until: '2026-03-01', reason: '自己延期' }),
  ).toMatchObject({ refusal: { code: 'not-allowed' } });
});

test('a closed period is open to a unit that was put off, up to and with its day, and closes by itself', async () => {
  const office = world.as('990101', 'office');
  const own = { unit: '990101', kind: 'own', form: 'a2021', period: '2025' };
  const save = (as: World) =>
    as.as('990101', 'clerk', 'office').ask('reports.save', { key: own, revision: 0, cells: {} });
  await office.must('years.close', { ...span, on: '2026-02-01' });
  expect(await save(world)).toMatchObject({ refusal: { code: 'year-closed' } });
  await office.must('filings.except', { ...span, seen: 0, until: today, reason: '公章遗失补办' });
  expect((await save(world)).ok).toBe(true);
  const tomorrow = world.on(plainDate('2026-02-04'));
  expect(
    await tomorrow.as('990101', 'clerk', 'office').ask('reports.save', { key: own, revision: 1, cells: {} }),
  ).toMatchObject({
    refusal: { code: 'year-closed' },
  });
  await office.must('years.close', { ...span, on: null });
});

test('the district report leaves with missing units only for a reason, which is frozen and published with it', async () => {
  const office = world.as('990101', 'office', 'leader');
  await office.must('reports.saveText', { key: district, revision: 0, narrative: fullNarrative('a2021') });
  await office.must('reports.sign', { key: district, seen: 1 });
  expect(await office.ask('reports.submit', { key: district, seen: 2 })).toMatchObject({
    refusal: { code: 'missing-unexplained', facts: { count: 4 } },
  });
  const missingReason = '法定公布期限已到，未报单位正在催办';
  await office.must('reports.submit', { key: district, seen: 2, missingReason });
  await office.must('reports.accept', { key: district, seen: 3 });
  await office.must('reports.publish', { key: district, seen: 4 });
  const published = await world.fresh.db.readOpen((query) => listPublished(query, { unit: '990101' }));
  expect(published).toMatchObject([{ body: { rollup: { coverage: { missingReason, missing: { length: 4 } } } } }]);
});

test('the list as a file holds a line a unit and the sums', async () => {
  const made = (await world.as('990101', 'office').must('filings.file', span)) as { name: string; content: string };
  expect(made.name).toBe('示例区2025年报送情况.xlsx');
  expect(Buffer.from(made.content, 'base64').subarray(0, 2).toString()).toBe('PK');
});
