import { scopeOf } from '@gongkai/db';
import { activityTable, listToXlsx } from '@gongkai/documents';
import { plainDate } from '@gongkai/kernel';
import { type ActivityEntry, emptyEntry } from '@gongkai/registers/activities';
import type { OutputOf } from '@gongkai/reports';
import { unitCode } from '@gongkai/units';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { type Actor, openWorld, type World } from '../../testing/world.ts';

let world: World;
let clerk: Actor;
beforeAll(async () => {
  world = await openWorld(plainDate('2026-01-10'));
  clerk = world.as('990101001', 'clerk');
});
afterAll(() => world.fresh.drop());

const unit = '990101001';
const day = plainDate;
const entry = (kind: ActivityEntry['kind'], onDay: string, said: Partial<ActivityEntry> = {}): ActivityEntry => ({
  ...emptyEntry(kind, day(onDay)),
  title: '某事',
  ...said,
});
const Saved = z.object({ id: z.string(), revision: z.number() });
const add = async (of: string, row: ActivityEntry, actor = world.as(of, 'clerk')) =>
  Saved.parse(await actor.must('activities.save', { unit: of, id: null, revision: 0, entry: row }));
const List = z.custom<OutputOf<'activities.list'>>();
const list = async (of: string, year: number, more: object = {}, actor = clerk) =>
  List.parse(await actor.must('activities.list', { unit: of, year, kind: null, after: null, limit: 50, ...more }));

test('rows are numbered by the year of their day, listed newest first, and summed by kind', async () => {
  expect(await add(unit, entry('meeting', '2025-03-01'))).toEqual({ id: '2025-1', revision: 1 });
  expect(await add(unit, entry('training', '2024-05-01', { number: 30 }))).toEqual({ id: '2024-1', revision: 1 });
  await add(unit, entry('training', '2025-06-01', { number: 12 }));
  await add(unit, entry('staff-part', '2020-01-01', { number: 5, untilDay: day('2025-06-30') }));
  await add(unit, entry('staff-part', '2025-07-01', { number: 7 }));
  const { rows, sums } = await list(unit, 2025);
  expect(rows.map(({ onDay }) => onDay)).toEqual(['2025-07-01', '2025-06-01', '2025-03-01', '2020-01-01']);
  expect(sums.map(({ kind, rows: count, number }) => [kind, count, number])).toEqual([
    ['meeting', 1, 0],
    ['staff-part', 1, 7],
    ['training', 1, 12],
  ]);
  expect((await list(unit, 2024)).sums.map(({ kind, number }) => [kind, number])).toEqual([
    ['staff-part', 5],
    ['training', 30],
  ]);
});

test('pages follow one another without a gap or a row twice, also within a day', async () => {
  const of = '990101002';
  for (let n = 0; n < 12; n += 1)
    await add(of, entry('meeting', n < 7 ? '2025-04-01' : '2025-04-02', { title: `会${n}` }));
  const auditor = world.as('990101', 'auditor');
  const ids: string[] = [];
  let after: OutputOf<'activities.list'>['next'] = null;
  do {
    const page: OutputOf<'activities.list'> = await list(of, 2025, { after, limit: 5 }, auditor);
    ids.push(...page.rows.map(({ id }) => id));
    after = page.next;
  } while (after !== null);
  expect(new Set(ids).size).toBe(12);
  expect(ids).toHaveLength(12);
});

test('a change is a revision: who saw an older one is refused, and of two at once one prevails', async () => {
  const { id } = await add(unit, entry('complaint', '2025-08-01'));
  const change = (title: string, revision: number) =>
    clerk.ask('activities.save', { unit, id, revision, entry: entry('complaint', '2025-08-01', { title }) });
  expect(await change('乙', 1)).toMatchObject({ ok: true, value: { id, revision: 2 } });
  expect(await change('丙', 1)).toMatchObject({ refusal: { code: 'stale-version', facts: { seen: 1, now: 2 } } });
  const both = await Promise.all([change('丁', 2), change('戊', 2)]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect((await list(unit, 2025, { kind: 'complaint' })).rows).toHaveLength(1);
});

test('what was known at a moment can be counted again: revisions and rows taken out stay', async () => {
  const { id } = await add(unit, entry('interview', '2025-09-01'));
  await clerk.must('activities.remove', { unit, id, revision: 1 });
  expect((await list(unit, 2025, { kind: 'interview' })).rows).toEqual([]);
  expect(await clerk.ask('activities.remove', { unit, id, revision: 1 })).toMatchObject({
    refusal: { code: 'activity-not-found' },
  });
  const kept = await world.fresh.db.read(scopeOf(unitCode(unit)), (query) =>
    query.rows(
      z.object({ superseded: z.boolean() }),
      `select superseded_at is not null as superseded from activity where id = '${id}'`,
    ),
  );
  expect(kept).toEqual([{ superseded: true }]);
});

test.each([
  ['a kind the unit does not keep', entry('residents-meeting', '2025-03-01'), 'kind-not-of-unit'],
  ['a day to come', entry('meeting', '2026-01-11'), 'day-ahead'],
  ['people at a meeting', entry('meeting', '2025-03-01', { number: 3 }), 'field-of-other-kind'],
])('%s is refused', async (_, row, problem) => {
  const refused = await clerk.ask('activities.save', { unit, id: null, revision: 0, entry: row });
  expect(refused).toMatchObject({ refusal: { code: 'activity-row', facts: { problem } } });
});

test('a file is judged row by row, taken in whole or not at all, and adds nothing the second time', async () => {
  const of = '990101001002';
  const village = world.as(of, 'clerk');
  const rows = [
    entry('residents-meeting', '2025-03-01', { title: '第一次会议' }),
    entry('residents-meeting', '2025-03-01', { title: '第一次会议' }),
    entry('village-decision', '2025-04-01', { title: '修路' }),
  ];
  const send = async (entries: readonly ActivityEntry[]) => ({
    unit: of,
    name: '台账.xlsx',
    content: Buffer.from(await listToXlsx(activityTable('台账', entries))).toString('base64'),
  });
  const wrong = await send([...rows, entry('press-conference', '2025-05-01')]);
  expect(await village.must('activities.checkImport', wrong)).toMatchObject({
    errors: 1,
    rows: [{ outcome: 'new' }, { outcome: 'new' }, { outcome: 'new' }, { line: 5, problem: 'kind-not-of-unit' }],
  });
  expect(await village.ask('activities.import', wrong)).toMatchObject({ refusal: { code: 'import-has-errors' } });
  expect((await list(of, 2025, {}, village)).rows).toEqual([]);

  const right = await send(rows);
  expect(await village.must('activities.import', right)).toEqual({ added: 3, same: 0 });
  expect(await village.must('activities.import', right)).toEqual({ added: 0, same: 3 });

  const given = z
    .object({ name: z.string(), content: z.string() })
    .parse(await village.must('activities.file', { unit: of, year: 2025 }));
  expect(given.name).toBe('2025年工作台账.xlsx');
  const back = await village.must('activities.import', { unit: of, ...given });
  expect(back).toEqual({ added: 0, same: 3 });
});

test('a row is found by two of its characters, and not any more once it is taken out', async () => {
  const { id } = await add(unit, entry('meeting', '2025-10-01', { title: '信息员例会' }));
  const find = async () =>
    z.array(z.object({ caseId: z.string() })).parse(await clerk.must('search.find', { unit, text: '例会', limit: 10 }));
  expect((await find()).map(({ caseId }) => caseId)).toEqual([id]);
  await clerk.must('activities.remove', { unit, id, revision: 1 });
  expect(await find()).toEqual([]);
});
