import { createHash, randomUUID } from 'node:crypto';
import { listRecordedEvidence, scopeOf } from '@gongkai/db';
import { readReport } from '@gongkai/documents';
import { madePdf } from '@gongkai/documents/testing';
import { getForm } from '@gongkai/forms';
import { ok, plainDate, type Result, type Role } from '@gongkai/kernel';
import {
  EvidenceView,
  isExact,
  ListedEvidence,
  ReportQuotes,
  ReportView,
  reviewOf,
  type VerbName,
} from '@gongkai/reports';
import { rangeOf, unitCode } from '@gongkai/units';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { evidenceFile } from '../../evidence/evidence-file.ts';
import { perform } from '../../perform.ts';
import { openWorld, type World } from '../../testing/world.ts';
import type { Asking } from '../../verb.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.fresh.drop());

const street = '990101001';
const district = '990101';
const form = getForm('t2014');

const paper = (unit: string, year: number): string => `${unit}${year}年政府信息公开工作年度报告
一、概述
全年主动公开政府信息118条，网站访问量约3.5万人次，较上年增长12.1%。
二、依申请公开情况
${year}年共收到申请4件，未发生行政复议。
${unit}
${year + 1}年1月20日`;

const as = (unit: string, ...roles: Role[]): Asking => ({
  personId: `${unit}-${roles.join('-')}`,
  personName: `${unit} ${roles.join('、')}`,
  mandate: { unit: unitCode(unit), roles },
  today: plainDate('2026-01-10'),
  now: new Date('2026-01-10T09:00:00+08:00'),
});
const clerk = as(street, 'clerk');
const auditor = as(district, 'auditor');

/** As the route does: the file is read, then the verb keeps it, whatever was read. */
function handIn(asking: Asking, name: string, bytes: Uint8Array, pasted = false): Promise<Result<unknown>> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return perform(world.house, asking, {
    name: 'evidence.add',
    input: { unit: asking.mandate.unit, name, sha256, pasted },
    key: randomUUID(),
    enclosed: async () => ok({ bytes, report: await readReport(name, bytes) }),
  });
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const Added = z.object({
  ok: z.literal(true),
  value: z.object({ id: z.string(), state: z.string(), known: z.boolean() }),
});
const added = async (asking: Asking, text: string, name = '年报.txt') =>
  Added.parse(await handIn(asking, name, bytesOf(text))).value;

const ask = (asking: Asking, name: VerbName, input: object) =>
  perform(world.house, asking, { name, input, key: randomUUID() });
const code = (result: Result<unknown>): string => (result.ok ? 'done' : result.refusal.code);
const of = (asking: Asking, id: string) => ({ unit: asking.mandate.unit, id });

async function opened(asking: Asking, id: string): Promise<EvidenceView> {
  const result = await ask(asking, 'evidence.open', of(asking, id));
  return z.object({ ok: z.literal(true), value: EvidenceView }).parse(result).value;
}
const itemsOf = ({ reading }: EvidenceView) => (reading === null ? [] : reviewOf(reading, form));

/** Accepts what is exact, rejects the rest. */
async function review(asking: Asking, id: string): Promise<EvidenceView> {
  const verdicts = itemsOf(await opened(asking, id))
    .filter((item) => item.asked)
    .map((item) => ({ fact: item.key, was: 0, verdict: isExact(item) ? 'accepted' : 'rejected' }));
  expect(code(await ask(asking, 'evidence.decide', { ...of(asking, id), verdicts }))).toBe('done');
  return opened(asking, id);
}

async function listed(asking: Asking, filter: object = {}): Promise<readonly ListedEvidence[]> {
  const input = {
    unit: asking.mandate.unit,
    filter: { state: null, year: null, text: '', ...filter },
    after: null,
    limit: 50,
  };
  return z
    .object({ value: z.object({ rows: z.array(ListedEvidence) }) })
    .parse(await ask(asking, 'evidence.list', input)).value.rows;
}

test('handed in: read, its unit found in the tree, and all of it waits', async () => {
  const { id, state, known } = await added(clerk, paper('示例区东风街道办事处', 2015));
  expect({ state, known }).toEqual({ state: 'read', known: false });
  const view = await opened(clerk, id);
  expect(view).toMatchObject({
    ...{ aboutUnit: street, year: 2015, form: 't2014', kind: 'txt', unitName: '示例区东风街道办事处', decisions: [] },
    dates: { from: '2015-01-01', to: '2015-12-31', signedOn: '2016-01-20' },
  });
  expect(view.undecided).toBe(view.asked);
  expect(view.doubtful).toBe(1);
});

test('the same file twice is one; what was taken away comes back with its decisions', async () => {
  const text = paper('东风街道', 2009);
  const { id } = await added(clerk, text);
  expect(await added(clerk, text, '另一个名字.txt')).toEqual({ id, state: 'read', known: true });
  const view = await review(clerk, id);
  expect(code(await ask(clerk, 'evidence.remove', { ...of(clerk, id), seen: view.seq }))).toBe('done');
  expect((await listed(clerk)).map((row) => row.id)).not.toContain(id);
  expect(code(await ask(clerk, 'evidence.open', of(clerk, id)))).toBe('evidence-not-found');
  expect(await added(clerk, text)).toEqual({ id, state: 'reviewed', known: false });
});

test('two papers of one unit and year that say otherwise are said at both, until a figure is left out', async () => {
  const text = paper('西门街道', 2016);
  const one = await added(auditor, text, '甲.txt');
  const other = await added(auditor, text.replace('118条', '181条'), '乙.txt');
  await added(auditor, text.replaceAll('2016', '2017').replace('118条', '200条'), '丙.txt');
  const differing = (here: string, there: string) => [{ cells: ['S1.1'], here: [here], there: [there], note: '' }];
  const kept = { unit: district, unitName: '示例区', kind: null, form: 't2014' };
  const rows = new Map((await listed(auditor)).map((row) => [row.name, row.rivals]));
  expect(rows.get('甲.txt')).toEqual([{ ...kept, id: other.id, name: '乙.txt', cells: differing('118', '181') }]);
  expect(rows.get('乙.txt')).toEqual([{ ...kept, id: one.id, name: '甲.txt', cells: differing('181', '118') }]);
  expect(rows.get('丙.txt')).toEqual([]);
  const view = await opened(auditor, other.id);
  expect(view.rivals).toMatchObject([{ id: one.id }]);
  const fact = itemsOf(view).find(({ cell }) => cell === 'S1.1')?.key;
  const verdicts = [{ fact, was: 0, verdict: 'rejected' }];
  expect(code(await ask(auditor, 'evidence.decide', { ...of(auditor, other.id), verdicts }))).toBe('done');
  expect((await opened(auditor, one.id)).rivals).toEqual([]);
});

test('what a unit below keeps or has adopted is held against the auditor’s paper; the unit sees nothing of the auditor', async () => {
  const text = paper('东风街道', 2018).replace('118条', '120条');
  const theirs = await added(clerk, text, '街道存档.txt');
  const ours = await added(auditor, text.replace('120条', '210条'), '网站下载.txt');
  expect((await opened(auditor, ours.id)).rivals).toMatchObject([
    { id: theirs.id, unit: street, unitName: '东风街道', cells: [{ here: ['210'], there: ['120'] }] },
  ]);
  const view = await review(clerk, theirs.id);
  expect(view.rivals.map(({ id }) => id)).not.toContain(ours.id);
  expect(code(await ask(clerk, 'evidence.adopt', { ...of(clerk, theirs.id), seen: view.seq }))).toBe('done');
  const counted = (await opened(auditor, ours.id)).rivals.filter(({ id }) => id === null);
  expect(counted).toMatchObject([{ unit: street, kind: 'own', form: 't2014', cells: [{ there: ['120'] }] }]);
  expect((await opened(clerk, theirs.id)).rivals).toEqual([]);
});

test('a row that a table lost is told from one that says nothing', async () => {
  const table = `附件：政府信息公开情况统计表（2013年度）
| 统计指标 | 单位 | 统计数 |
| 一、主动公开情况 | —— | —— |
| （一）主动公开政府信息数（不同渠道和方式公开相同信息计1条） | 条 | 118 |
| 其中：主动公开规范性文件数 | 条 |  |
| 制发规范性文件总数 | 件 | 2 |
| （二）通过不同渠道和方式公开政府信息的情况 | —— | —— |
| 2.政府网站公开政府信息数 | 条 | 0 |`;
  await added(auditor, `${paper('西门街道', 2013)}\n${table}`, '缺行.txt');
  const row = (await listed(auditor)).find(({ name }) => name === '缺行.txt');
  expect(row?.tables).toEqual(['T']);
  expect(row?.unknown).toContain('S1.2.1');
  for (const cell of ['S1.1', 'S1.1.a', 'S1.2.2']) expect(row?.unknown).not.toContain(cell);
});

test('what cannot be read is kept as a row that says why, and nothing of its bytes', async () => {
  const scan = madePdf({ pages: [[], []] });
  const { id, state } = Added.parse(await handIn(auditor, '扫描.pdf', scan)).value;
  expect(state).toBe('refused');
  const [row] = await listed(auditor, { state: 'refused' });
  expect(row).toMatchObject({ id, refusal: { code: 'report-scanned', facts: { name: '扫描.pdf' } }, asked: 0 });
  expect(
    code(
      await ask(auditor, 'evidence.decide', {
        ...of(auditor, id),
        verdicts: [{ fact: 'x', was: 0, verdict: 'accepted' }],
      }),
    ),
  ).toBe('evidence-state');
  const file = await evidenceFile(world.house, auditor, unitCode(district), id);
  expect(code(file)).toBe('evidence-not-found');
});

test('a unit that no tree knows and a year that nobody wrote are asked for before anything is recorded', async () => {
  const text = paper('远方街道', 2016)
    .replaceAll(/201\d年/g, '当年')
    .replace('当年1月20日', '');
  const { id } = await added(auditor, `${text}\n政府信息公开`);
  const view = await review(auditor, id);
  expect(view).toMatchObject({ aboutUnit: null, year: null, form: null, dates: null, state: 'reviewed' });
  const record = (seen: number) => ask(auditor, 'evidence.record', { ...of(auditor, id), seen });
  expect(await record(view.seq)).toMatchObject({
    refusal: { code: 'evidence-head-missing', facts: { missing: 'unit' } },
  });
  const dates = { from: '2016-01-01', to: '2016-12-31', signedOn: null, publishedOn: null };
  const head = { aboutUnit: '990101002', year: 2016, form: 't2014', dates };
  const say = (change: object, seen = view.seq) =>
    ask(auditor, 'evidence.head', { ...of(auditor, id), seen, head: { ...head, ...change } });
  expect(code(await say({ aboutUnit: '990102001' }))).toBe('unit-not-found');
  expect(code(await say({ aboutUnit: '990101777' }))).toBe('unit-not-found');
  expect(code(await say({}, view.seq - 1))).toBe('stale-version');
  expect(code(await say({}))).toBe('done');
  expect(code(await record(view.seq + 1))).toBe('done');
});

test('held against every rule with what the house knows, by the unit and by its auditor, and by nobody else', async () => {
  // Signed four years later, in another street's name, and without its table.
  const text = paper('东风街道', 2020).replaceAll('2020', '2016').replace('二、', '参照西门街道的做法。\n二、');
  for (const who of [clerk, auditor]) {
    const { id } = await added(who, text);
    const found = Found.parse(await ask(who, 'evidence.findings', of(who, id))).value;
    const failed = found.filter(({ outcome }) => outcome === 'failed').map(({ rule }) => rule);
    expect(failed).toEqual(expect.arrayContaining(['R16', 'R19', 'R28']));
    const stranger = as('990101002', 'clerk');
    expect(code(await ask(stranger, 'evidence.findings', of(who, id)))).toBe('unit-not-found');
  }
});
const Found = z.object({ value: z.array(z.looseObject({ rule: z.string(), outcome: z.string() })) });

describe('decided', () => {
  test('figure by figure; a colleague who has seen less overwrites nothing', async () => {
    const { id } = await added(clerk, paper('东风街道', 2017));
    const [first, second] = itemsOf(await opened(clerk, id));
    const decide = (verdict: object) => ask(clerk, 'evidence.decide', { ...of(clerk, id), verdicts: [verdict] });
    expect(code(await decide({ fact: first?.key, was: 0, verdict: 'accepted' }))).toBe('done');
    expect(code(await decide({ fact: first?.key, was: 0, verdict: 'rejected' }))).toBe('stale-version');
    expect(code(await decide({ fact: first?.key, was: 1, verdict: 'corrected', cell: 'S1.1', value: '117' }))).toBe(
      'done',
    );
    expect(code(await decide({ fact: second?.key, was: 0, verdict: 'corrected', cell: 'S1.1', value: '很多' }))).toBe(
      'figure-malformed',
    );
    expect(code(await decide({ fact: '1-2:count:x', was: 0, verdict: 'accepted' }))).toBe('evidence-fact-unknown');
    const view = await opened(clerk, id);
    expect(view.decisions.map(({ verdict, text }) => [verdict, text])).toEqual([
      ['accepted', '118'],
      ['corrected', '117'],
    ]);
    expect(code(await ask(clerk, 'evidence.record', { ...of(clerk, id), seen: view.seq }))).toBe('evidence-state');
    const reread = (text: string) =>
      perform(world.house, clerk, {
        name: 'evidence.reread',
        input: { ...of(clerk, id), seen: view.seq },
        key: randomUUID(),
        enclosed: async () => ok({ bytes: bytesOf(text), report: await readReport('text.txt', bytesOf(text)) }),
      });
    expect(code(await reread(view.text.replace('118', '119')))).toBe('stale-version');
    expect(await reread(view.text)).toMatchObject({ value: { changed: 0, undecided: view.undecided } });
    expect((await opened(clerk, id)).decisions).toHaveLength(2);
  });

  test("recorded by an auditor: evidence of its own, and nothing of the street's changes", async () => {
    const { id } = await added(auditor, paper('东风街道', 2014));
    const { seq } = await review(auditor, id);
    expect(code(await ask(auditor, 'evidence.adopt', { ...of(auditor, id), seen: seq }))).toBe('not-allowed');
    expect(code(await ask(auditor, 'evidence.record', { ...of(auditor, id), seen: seq }))).toBe('done');
    const found = await world.fresh.db.read(scopeOf(unitCode(district)), (reading) =>
      listRecordedEvidence(reading, rangeOf(unitCode(district)), 2014),
    );
    expect(found).toMatchObject([
      { unit: district, aboutUnit: street, form: 't2014', recorded: { cells: { 'S1.1': '118', 'S3.1': '4' } } },
    ]);
    const report = { key: { unit: street, kind: 'own', form: 't2014', period: '2014' } };
    expect(await ask(clerk, 'reports.get', report)).toMatchObject({ value: { seq: 0 } });
    const verdicts = [{ fact: 'x', was: 0, verdict: 'accepted' }];
    expect(code(await ask(auditor, 'evidence.decide', { ...of(auditor, id), verdicts }))).toBe('evidence-state');
    expect(code(await ask(auditor, 'evidence.reopen', { ...of(auditor, id), seen: seq + 1 }))).toBe('done');
    expect((await opened(auditor, id)).state).toBe('reviewed');
  });

  test('adopted by the unit: a recorded report of its series, with the words of each figure', async () => {
    const { id } = await added(clerk, paper('东风街道', 2018));
    const { seq } = await review(clerk, id);
    expect(code(await ask(clerk, 'evidence.adopt', { ...of(clerk, id), seen: seq }))).toBe('done');
    const key = { unit: street, kind: 'own', form: 't2014', period: '2018' };
    const got = z.object({ value: ReportView }).parse(await ask(clerk, 'reports.get', { key })).value;
    expect(got).toMatchObject({ state: 'recorded', dates: { signedOn: '2019-01-20' } });
    expect(got.history.at(-1)?.reason).toContain(id);
    expect(got.observations).toMatchObject([{ value: '12.1', measure: '%' }]);
    const at = (cell: string) => got.figures[form.cells.findIndex((each) => each.code === cell)];
    expect([at('S1.1'), at('S3.1'), at('S1.1.a')]).toEqual([118, 4, null]);
    const quotes = z.object({ value: ReportQuotes }).parse(await ask(clerk, 'evidence.quotes', { key })).value;
    expect(quotes.cells['S3.1']).toEqual({ text: '4', quotes: [expect.stringContaining('收到申请4件')] });
    expect(code(await ask(clerk, 'evidence.adopt', { ...of(clerk, id), seen: seq + 1 }))).toBe('evidence-state');
  });

  test('laid before the unit by its auditor: taken into its series with its words, or refused with a reason', async () => {
    const lay = async (year: number) => {
      const { id } = await added(auditor, paper('东风街道', year));
      const { seq } = await review(auditor, id);
      const offer = (seen: number) => ask(auditor, 'evidence.offer', { ...of(auditor, id), seen });
      expect(code(await offer(seq))).toBe('evidence-state');
      await ask(auditor, 'evidence.record', { ...of(auditor, id), seen: seq });
      expect(await offer(seq + 1)).toMatchObject({ value: { seq: 1, event: 'offered' } });
      expect(code(await offer(seq + 1))).toBe('evidence-offered');
      return { id, again: () => offer(seq + 1), answer: { unit: street, auditor: district, id } };
    };
    const taken = await lay(2015);
    expect(await ask(clerk, 'evidence.offers', { unit: street })).toMatchObject({
      value: [{ auditor: district, auditorName: '示例区', event: 'offered', offered: { cells: { 'S1.1': '118' } } }],
    });
    expect(code(await ask(auditor, 'evidence.adoptOffer', { ...taken.answer, seen: 1 }))).toBe('not-allowed');
    expect(code(await ask(clerk, 'evidence.adoptOffer', { ...taken.answer, seen: 2 }))).toBe('stale-version');
    expect(code(await ask(clerk, 'evidence.adoptOffer', { ...taken.answer, seen: 1 }))).toBe('done');
    expect(code(await ask(clerk, 'evidence.adoptOffer', { ...taken.answer, seen: 2 }))).toBe('evidence-offered');
    const key = { unit: street, kind: 'own', form: 't2014', period: '2015' };
    expect(await ask(clerk, 'reports.get', { key })).toMatchObject({ value: { state: 'recorded' } });
    expect(await ask(clerk, 'evidence.quotes', { key })).toMatchObject({
      value: { id: taken.id, cells: { 'S3.1': { quotes: [expect.stringContaining('收到申请4件')] } } },
    });

    const refused = await lay(2009);
    const decline = { ...refused.answer, seen: 1, reason: '当年另有正式版本' };
    expect(code(await ask(clerk, 'evidence.declineOffer', decline))).toBe('done');
    expect(await ask(auditor, 'evidence.offers', { unit: street })).toMatchObject({
      value: [{ event: 'declined', reason: '当年另有正式版本' }, { event: 'adopted' }],
    });
    expect(await refused.again()).toMatchObject({ value: { seq: 3, event: 'offered' } });
    expect(await ask(as('990101002', 'clerk'), 'evidence.offers', { unit: street })).toMatchObject({ ok: false });
  });

  test("not adopted: another unit's report", async () => {
    const { id } = await added(clerk, paper('东风街道', 2013));
    const { seq } = await review(clerk, id);
    const dates = { from: '2013-01-01', to: '2013-12-31', signedOn: null, publishedOn: null };
    await ask(clerk, 'evidence.head', {
      ...of(clerk, id),
      seen: seq,
      head: { aboutUnit: '990101001002', year: 2013, form: 'a2008', dates },
    });
    const adopt = (seen: number) => ask(clerk, 'evidence.adopt', { ...of(clerk, id), seen });
    expect(code(await adopt(seq + 1))).toBe('evidence-of-another');
  });
});

describe('whose it is', () => {
  test('seen by its unit and those above, by nobody beside or below; written by its unit alone', async () => {
    const { id } = await added(auditor, paper('西门街道', 2010));
    const input = { unit: district, id };
    for (const stranger of [clerk, as('990102', 'auditor')])
      expect(code(await ask(stranger, 'evidence.open', input))).toBe('unit-not-found');
    const own = await added(clerk, paper('东风街道', 2011));
    const below = { unit: street, id: own.id };
    expect(code(await ask(auditor, 'evidence.open', below))).toBe('done');
    expect(code(await ask(auditor, 'evidence.remove', { ...below, seen: 0 }))).toBe('not-allowed');
    expect(
      code(await handIn({ ...auditor, mandate: { ...auditor.mandate, roles: ['leader'] } }, 'a.txt', bytesOf('x'))),
    ).toBe('not-allowed');
  });

  test("the database itself refuses a row in another's name, and a change of one", async () => {
    const { id } = await added(clerk, paper('东风街道', 2012));
    const asDistrict = (text: string) => world.fresh.db.write(scopeOf(unitCode(district)), (tx) => tx.run(text, [id]));
    await expect(asDistrict(`update evidence set name = 'x' where id = $1`)).rejects.toThrow(/row-level security/);
    const forged = `insert into evidence_fact (district_code, unit_code, id, seq, fact, verdict, body, person_id, person_name, at)
      values ('990101', '990101001', $1, 99, 'x', 'accepted', '{}', '', '', now())`;
    await expect(asDistrict(forged)).rejects.toThrow(/row-level security/);
    const Count = z.object({ count: z.number() });
    const seenBy = (unit: string) =>
      world.fresh.db.read(scopeOf(unitCode(unit)), (reading) =>
        reading.rows(Count, 'select count(*)::int as count from evidence where id = $1', [id]),
      );
    expect(await Promise.all([street, district, '990101002', '990101001001', '990102'].map(seenBy))).toEqual(
      [1, 1, 0, 0, 0].map((count) => [{ count }]),
    );
  });
});
