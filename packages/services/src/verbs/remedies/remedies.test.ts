import { listDueDays, scopeOf } from '@gongkai/db';
import { plainDate } from '@gongkai/kernel';
import type { RemedyCommand } from '@gongkai/registers/remedies';
import type { InputOf, OutputOf } from '@gongkai/reports';
import { rangeOf, unitCode } from '@gongkai/units';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { askingOfJob, exportPage } from '../../exports/export-page.ts';
import { type Actor, openWorld, type World } from '../../testing/world.ts';

let world: World;
let clerk: Actor;
beforeAll(async () => {
  world = await openWorld(plainDate('2025-12-31'));
  clerk = world.as('990101001', 'clerk');
});
afterAll(() => world.fresh.drop());

const unit = '990101001';
const day = plainDate;
const review = {
  event: 'registered',
  kind: 'review',
  role: 'respondent',
  procedure: 'ordinary',
  on: day('2025-04-28'),
  acceptedOn: day('2025-04-25'),
  organ: '示例区人民政府',
  caseNumber: '示政复〔2025〕1号',
  application: null,
  review: null,
  matter: '不服不予公开告知书',
} as const;
const decided = (on: string, more: object = {}) => ({
  ...{ event: 'decided', on, servedOn: on, result: 'upheld', appeal: 'judgment', redoBy: null, ...more },
});

const Registered = z.object({ id: z.string(), seq: z.number(), state: z.string() });
const register = async (said: Partial<RemedyCommand & { event: 'registered' }> = {}, of = unit) =>
  Registered.parse(
    await world.as(of, 'clerk').must('remedies.register', { unit: of, command: { ...review, ...said } }),
  );
const step = (id: string, seen: number, command: object, of = unit) =>
  world.as(of, 'clerk').ask('remedies.step', { unit: of, id, seen, command });
const get = async (id: string) =>
  z.custom<OutputOf<'remedies.get'>>().parse(await clerk.must('remedies.get', { unit, id }));
const anything = { kind: null, state: null, year: null, column: null, application: null, text: '' } as const;
const list = async (filter: Partial<InputOf<'remedies.list'>['filter']>, of = unit, actor = clerk) =>
  z
    .custom<OutputOf<'remedies.list'>>()
    .parse(await actor.must('remedies.list', { unit: of, filter: { ...anything, ...filter }, after: null, limit: 50 }));
const dueOf = async (id: string) => {
  const range = rangeOf(unitCode(unit));
  const due = await world.fresh.db.read(scopeOf(unitCode(unit)), (reading) =>
    listDueDays(reading, range, { steps: [], from: day('2025-01-01') }, 1000),
  );
  return due.filter(({ register: of, caseId }) => of === 'remedies' && caseId === id);
};

test('a review is registered, answered and decided; its own terms are reminded of, and end', async () => {
  const { id } = await register();
  expect(id).toBe('2025-1');
  expect((await dueOf(id)).map(({ step: due, dueOn }) => [due, dueOn])).toEqual([['reply', '2025-05-15']]);
  expect(await step(id, 1, { event: 'replied', on: '2025-05-12' })).toMatchObject({
    value: { seq: 2, state: 'replied' },
  });
  expect(await dueOf(id)).toEqual([]);
  await step(id, 2, decided('2025-06-20', { result: 'corrected', redoBy: '2025-07-20' }));
  expect((await dueOf(id)).map(({ step: due }) => due)).toEqual(['redo']);
  await step(id, 3, { event: 'redone', on: '2025-07-15' });
  expect(await dueOf(id)).toEqual([]);
  const view = await get(id);
  expect(view.history.map(({ command, onDay }) => [command.event, onDay])).toEqual([
    ['registered', '2025-04-28'],
    ['replied', '2025-05-12'],
    ['decided', '2025-06-20'],
    ['redone', '2025-07-15'],
  ]);
  expect(view.remedy).toMatchObject({ state: 'closed', final: { on: '2025-06-20', result: 'corrected' } });
  expect(view.clock.map(({ step: term, article }) => [term, article])).toEqual([['suit', '行政诉讼法第四十五条']]);
});

test('a suit after review is linked both ways', async () => {
  const { id: first } = await register({ caseNumber: '示政复〔2025〕2号' });
  await step(first, 1, decided('2025-06-20'));
  const suit = {
    kind: 'suit-after-review',
    on: day('2025-07-10'),
    acceptedOn: day('2025-07-04'),
    review: first,
  } as const;
  const { id: second } = await register(suit);
  expect((await get(first)).linked.map(({ id }) => id)).toEqual([second]);
  expect((await get(second)).linked.map(({ id }) => id)).toEqual([first]);
  const early = { ...review, ...suit, acceptedOn: '2025-06-19' };
  expect(await clerk.ask('remedies.register', { unit, command: early })).toMatchObject({
    refusal: { code: 'remedy-rule', facts: { rule: 'suit-before-review', article: '行政诉讼法第四十五条' } },
  });
});

test('a refused registration takes no number', async () => {
  const refused = [
    { ...review, on: '2026-01-01' },
    { ...review, application: '2025-99' },
    { ...review, review: '2025-1' },
  ];
  for (const command of refused)
    expect(await clerk.ask('remedies.register', { unit, command })).toMatchObject({ refusal: { code: 'remedy-rule' } });
  const before = await register();
  const after = await register();
  expect(Number(after.id.slice(5)) - Number(before.id.slice(5))).toBe(1);
});

test('two who decide the same case at once: one does, the other is told', async () => {
  const { id } = await register();
  const both = await Promise.all([step(id, 1, decided('2025-06-20')), step(id, 1, decided('2025-06-21'))]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(both.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'stale-version', facts: { seen: 1, now: 2 } } });
});

test('the first to close a case keeps its moment: a later step does not move the day it was written down', async () => {
  const { id } = await register();
  await step(id, 1, decided('2025-06-20'));
  const moment = () =>
    world.fresh.db.read(scopeOf(unitCode(unit)), (query) =>
      query.rows(
        z.object({ at: z.string() }),
        `select decided_at as at from remedy where unit_code = '${unit}' and id = '${id}'`,
      ),
    );
  const [first] = await moment();
  expect(first?.at).toContain('2025-12-31');
  await step(id, 2, { event: 'amended', organ: '某机关', caseNumber: '改', application: null, matter: '' });
  expect(await moment()).toEqual([first]);
});

describe('a list', () => {
  const of = '990101002';
  beforeAll(async () => {
    const old = await register({ on: day('2023-11-20'), acceptedOn: day('2023-11-15'), caseNumber: '旧案' }, of);
    await step(old.id, 1, decided('2025-02-01'), of);
    const suit = await register({ kind: 'suit-direct', organ: '示例区人民法院', caseNumber: '行初1号' }, of);
    await step(suit.id, 1, decided('2025-12-20'), of);
    await register({ kind: 'suit-after-review', role: 'co-defendant', caseNumber: '行初2号' }, of);
    const wrong = await register({ caseNumber: '误登' }, of);
    await step(wrong.id, 1, { event: 'voided', reason: '重复登记' }, of);
  });
  const numbers = async (filter: Parameters<typeof list>[0]) =>
    (await list(filter, of, world.as(of, 'auditor'))).rows.map(({ caseNumber }) => caseNumber);

  test.each<[string, Parameters<typeof list>[0], readonly string[]]>([
    ['everything, the newest first', {}, ['误登', '行初2号', '行初1号', '旧案']],
    ['of a year: what stood in it', { year: 2024 }, ['旧案']],
    ['尚未审结 of a year', { year: 2024, column: 'pending' }, ['旧案']],
    ['a judgment that can be appealed is pending', { year: 2025, column: 'pending' }, ['行初1号']],
    ['a result in the year of its day', { year: 2025, column: 'upheld' }, ['旧案']],
    ['co-defendants and void cases count nowhere', { year: 2025, column: 'other' }, []],
    ['of a kind', { kind: 'suit-direct' }, ['行初1号']],
    ['of a state', { state: 'void' }, ['误登']],
    ['by a part of its organ', { text: '法院' }, ['行初1号']],
  ])('%s', async (_, filter, expected) => {
    expect(await numbers(filter)).toEqual(expected);
    expect((await list(filter, of, world.as(of, 'auditor'))).count).toBe(expected.length);
  });

  test('pages follow one another without a gap, also over units', async () => {
    const district = world.as('990101', 'auditor');
    const found: string[] = [];
    let after: OutputOf<'remedies.list'>['next'] = null;
    do {
      const input = { unit: '990101', filter: anything, after, limit: 3 };
      const page = z.custom<OutputOf<'remedies.list'>>().parse(await district.must('remedies.list', input));
      found.push(...page.rows.map((row) => `${row.unit} ${row.id}`));
      after = page.next;
      if (after === null) expect(found).toHaveLength(page.count);
    } while (after !== null);
    expect(new Set(found).size).toBe(found.length);
  });
});

test('an export holds every case of the list once, with its result', async () => {
  const job: Parameters<typeof exportPage>[2] = {
    ...{ unit: unitCode('990101'), id: '2025-1', personId: 'a', personName: '审计' },
    kind: 'export-remedies',
    input: { unit: '990101', filter: { filter: { ...anything, year: 2025 } }, roles: ['auditor'] },
  };
  const asking = askingOfJob(job, new Date('2025-12-31T09:00:00+08:00'), day('2025-12-31'));
  const page = await exportPage(world.house, asking, job, null);
  if (!page.ok) throw new Error(page.refusal.code);
  const { rows, count } = await list({ year: 2025 }, '990101', world.as('990101', 'auditor'));
  expect(page.value.rows.map(([of, id]) => `${of} ${id}`)).toEqual(rows.map((row) => `${row.unit} ${row.id}`));
  expect(page.value).toMatchObject({ title: '复议诉讼', next: null });
  expect(page.value.rows).toHaveLength(count);
  expect(page.value.rows.find((row) => row.includes('旧案'))).toContain('结果维持');
});

test('a case of another unit is answered as if it were not there', async () => {
  expect(await world.as('990101002', 'clerk').ask('remedies.get', { unit: '990101001', id: '2025-1' })).toMatchObject({
    refusal: { code: 'unit-not-found' },
  });
  expect(await clerk.ask('remedies.get', { unit, id: '2025-999' })).toMatchObject({
    refusal: { code: 'remedy-not-found' },
  });
  expect(await step('2025-999', 1, { event: 'replied', on: '2025-05-12' })).toMatchObject({
    refusal: { code: 'remedy-not-found' },
  });
});

describe('an old register of cases', () => {
  const head = '案号,类型,复议机关、法院,收到日期,受理（立案）日期,案由,结果,生效日期\n';
  const rows = [
    '示政复〔2019〕1号,行政复议,示例区人民政府,2019-05-06,2019-05-05,不服答复,结果维持,2019-06-20',
    '（2019）示行初2号,行政诉讼（未经复议直接起诉）,示例区人民法院,2019-07-01,,不服答复,,',
  ];
  const file = (text: string) => ({
    unit: '990101002',
    name: '旧台账.csv',
    content: Buffer.from(text).toString('base64'),
  });
  const other = () => world.as('990101002', 'clerk');

  test('is checked, taken over whole and counted; a repeated import adds nothing', async () => {
    const text = `${head}${rows.join('\n')}\n`;
    expect(await other().must('remedies.checkImport', file(text))).toMatchObject({ added: 2, errors: 0 });
    expect(await other().must('remedies.import', file(text))).toEqual({ added: 2, same: 0 });
    expect(await other().must('remedies.import', file(text))).toEqual({ added: 0, same: 2 });
    const upheld = await list({ year: 2019, column: 'upheld' }, '990101002', other());
    expect(upheld.rows).toMatchObject([{ caseNumber: '示政复〔2019〕1号', state: 'closed', decidedOn: '2019-06-20' }]);
    const pending = await list({ year: 2019, column: 'pending' }, '990101002', other());
    expect(pending.rows).toMatchObject([{ caseNumber: '（2019）示行初2号', state: 'open' }]);
  });

  test('with one wrong row is not taken over at all', async () => {
    const text = `${head}示政复〔2019〕9号,行政复议,示例区人民政府,2019-05-06,,,,\n示政复〔2019〕10号,仲裁,某委,2019-05-06,,,,\n`;
    expect(await other().must('remedies.checkImport', file(text))).toMatchObject({ added: 1, errors: 1 });
    expect(await other().ask('remedies.import', file(text))).toMatchObject({ refusal: { code: 'import-has-errors' } });
    expect((await list({ text: '示政复〔2019〕9号' }, '990101002', other())).count).toBe(0);
  });

  test('its end is no step of a case that stands', async () => {
    const { id } = await register({ caseNumber: '示政复〔2025〕77号' });
    expect(await step(id, 1, { event: 'taken-over', on: '2025-06-20', result: 'upheld' })).toMatchObject({
      refusal: { code: 'remedy-state' },
    });
  });
});

test('held up and resumed: the list says so, the year stays pending', async () => {
  const { id } = await register({ caseNumber: '示政复〔2025〕78号' });
  await step(id, 1, { event: 'suspended', on: '2025-05-06', note: '等待另案' });
  expect((await list({ text: '78号' })).rows).toMatchObject([{ id, suspended: true }]);
  expect((await get(id)).clock.map(({ step: term }) => term)).toEqual(['reply']);
  await step(id, 2, { event: 'resumed', on: '2025-05-16' });
  expect((await list({ text: '78号' })).rows).toMatchObject([{ id, suspended: false }]);
  expect((await get(id)).clock.map(({ step: term, dueOn }) => [term, dueOn])).toEqual([
    ['reply', '2025-05-15'],
    ['review', '2025-07-04'],
  ]);
});
