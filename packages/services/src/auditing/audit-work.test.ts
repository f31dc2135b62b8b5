import { createHash, randomUUID } from 'node:crypto';
import { emptyFindingBody } from '@gongkai/auditing';
import { scopeOf, verify } from '@gongkai/db';
import { readMaterial } from '@gongkai/documents';
import { madeDocx, paragraph } from '@gongkai/documents/testing';
import { ok, period, plainDate, type Role } from '@gongkai/kernel';
import { findingCase, type InputOf, type OutputOf, type VerbName } from '@gongkai/reports';
import { DistrictCode, unitCode } from '@gongkai/units';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { perform } from '../perform.ts';
import { remindAuditAnswers } from '../remind-audit-answers.ts';
import { registerApplication } from '../testing/register-application.ts';
import { type Actor, allCells, openWorld, type World } from '../testing/world.ts';

let world: World;
let auditor: Actor;
let engagement: string;
const unit = '990101';
const street = '990101001';

const asked = async <Name extends VerbName>(actor: Actor, name: Name, input: unknown): Promise<OutputOf<Name>> =>
  z.custom<OutputOf<Name>>().parse(await actor.must(name, input));
const mine = <Name extends VerbName>(name: Name, input: object) => asked(auditor, name, { unit, ...input });

const plan = {
  ...{ title: '2025 年度政府信息公开审计', subtree: unit, form: 'a2021', period: '2025' },
  ...{ purpose: '核对报表与台账。', startedOn: '2026-03-02' },
} as const;
const figure = { unit, reach: 'subtree', form: 'a2021', period: '2025', cell: 'R1.C7' } as const;
const refusedBy = (rule: string) => ({ ok: false, refusal: { code: 'audit-rule', facts: { rule } } });

beforeAll(async () => {
  world = await openWorld(plainDate('2026-03-02'));
  auditor = world.as(unit, 'auditor');
  const settings = { registersSince: { applications: 2025, items: 2025, remedies: 2025, activities: 2025 } };
  await world.as(unit, 'office').must('settings.save', { unit, revision: 0, settings });
  for (const [of, count] of [
    [street, 12],
    ['990101002', 5],
    ['990101D01', 1],
  ] as const)
    for (let index = 0; index < count; index += 1)
      await registerApplication(world.as(of, 'clerk'), of, {
        number: `E0000${of.slice(-3)}${index}`,
        name: `申请人${'甲乙丙丁戊己庚辛壬癸子丑'.charAt(index)}`,
        on: `2025-${String(1 + (index % 9)).padStart(2, '0')}-10`,
      });
  engagement = (await mine('engagements.save', { id: null, revision: 0, plan })).id;
});
afterAll(() => world.fresh.drop());

const population = (of: Partial<InputOf<'samples.population'>['figure']> = {}) =>
  mine('samples.population', { engagement, figure: { ...figure, ...of } });
const draw = (design: object, of: object = {}) =>
  auditor.ask('samples.draw', { unit, engagement, figure: { ...figure, ...of }, design });
const drawn = async (design: object, of: object = {}): Promise<string> => {
  const result = await draw(design, of);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return z.object({ id: z.string() }).parse(result.value).id;
};
const sampleOf = (id: string) => mine('samples.get', { id, confidence: 95 });

describe('a sample', () => {
  test('is drawn from the very records that are counted, of all units below or of one alone', async () => {
    expect(await population()).toMatchObject({ records: 18, amount: 18, strata: { none: 1, unit: 3, register: 1 } });
    expect(await population({ unit: unitCode(street), reach: 'own' })).toMatchObject({
      records: 12,
      strata: { unit: 1 },
    });
    const counted = await asked(auditor, 'tally.list', {
      ...{ unit: street, form: 'a2021', period: '2025', cell: 'R1.C1', after: null, limit: 50 },
    });
    expect(await population({ unit: unitCode(street), reach: 'own', cell: 'R1.C1' })).toMatchObject({
      records: counted.count,
    });
  });

  test('of a unit without registers says whose records are missing', async () => {
    expect((await population({ period: period(2024) })).without.map(({ unit: of }) => of)).toEqual([
      '990101',
      '990101001',
      '990101002',
      '990101D01',
    ]);
  });

  test('drawn again with its seed is the same, and other seeds give others', async () => {
    const design = { size: 6, strata: 'unit', seed: '20260302' };
    const [first, second] = [await sampleOf(await drawn(design)), await sampleOf(await drawn(design))];
    expect(first.rows.map(({ unit: of, id }) => `${of} ${id}`)).toEqual(
      second.rows.map(({ unit: of, id }) => `${of} ${id}`),
    );
    expect(first.sha256).toBe(second.sha256);
    expect(first.drawn.map(({ name, population: of, size }) => [name, of, size])).toEqual([
      ['990101001', 12, 4],
      ['990101002', 5, 1],
      ['990101D01', 1, 1],
    ]);
    const own = await sampleOf(await drawn({ size: 6, strata: 'none', seed: null }));
    expect(own).toMatchObject({ generator: 'SplitMix64', changed: false, rate: null });
    expect(own.seed).not.toBe('20260302');
  });

  test('cannot be larger than its population, nor of what no register counts, nor of what lies outside', async () => {
    expect(await draw({ size: 40, strata: 'none', seed: null })).toMatchObject(refusedBy('sample-too-large'));
    expect(await draw({ size: 2, strata: 'unit', seed: null })).toMatchObject(refusedBy('too-few-for-strata'));
    expect(await draw({ size: 1, strata: 'none', seed: null }, { cell: 'P1.REG.made' })).toMatchObject(
      refusedBy('population-empty'),
    );
    const other = (await mine('engagements.save', { id: null, revision: 0, plan: { ...plan, subtree: street } })).id;
    expect(
      await auditor.ask('samples.draw', {
        ...{ unit, engagement: other, figure: { ...figure, unit: '990101002' } },
        design: { size: 1, strata: 'none', seed: null },
      }),
    ).toMatchObject(refusedBy('outside-engagement'));
  });

  test('states its error rate when every record is ticked; what is not right says why', async () => {
    const id = await drawn({ size: 5, strata: 'none', seed: '7' });
    const tick = (ordinal: number, verdict: string | null, note = '') =>
      auditor.ask('samples.tick', { unit, id, ordinal, verdict, note });
    expect(await tick(1, 'wrong')).toMatchObject({ refusal: { code: 'reason-missing' } });
    expect(await tick(1, 'wrong', '登记簿无此件')).toMatchObject({ value: { left: 4 } });
    expect(await tick(2, 'unverifiable', '卷宗未归档')).toMatchObject({ value: { left: 3 } });
    expect((await sampleOf(id)).rate).toBeNull();
    for (const ordinal of [3, 4, 5]) await tick(ordinal, 'right');
    const whole = await sampleOf(id);
    expect(whole).toMatchObject({ ticked: 5, errors: 2, rate: { rate: 0.4, errors: 2, method: 'finite' } });
    // Of 18 two are known to be wrong and three known to be right.
    expect(whole.rate?.least).toBeGreaterThanOrEqual(2 / 18);
    expect(whole.rate?.most).toBeLessThanOrEqual(15 / 18);
    expect(await tick(5, null)).toMatchObject({ value: { left: 1 } });
    expect((await sampleOf(id)).rate).toBeNull();
    await tick(5, 'right');
  });

  test('notices that the records behind the figure have changed', async () => {
    const id = await drawn({ size: 3, strata: 'none', seed: '3' });
    expect((await sampleOf(id)).changed).toBe(false);
    await registerApplication(world.as(street, 'clerk'), street, { number: 'E99999999', on: '2025-11-03' });
    expect((await sampleOf(id)).changed).toBe(true);
  });

  test('is drawn again by verify, from its population or at least from its sizes; every fault is located', async () => {
    const { checked, differences } = await verify(world.fresh.ownerUrl);
    expect(differences).toEqual([]);
    const stratified = await drawn({ size: 9, strata: 'unit', seed: '99' });
    const after = await verify(world.fresh.ownerUrl);
    expect(after).toMatchObject({ differences: [] });
    expect(after.checked.samples).toBe(checked.samples + 1);
    expect(after.checked.redrawn).toBe(checked.redrawn + 1);

    const named = (sample: string, what: string) => `${unit} sample ${sample} ${what}`;
    const found = async (damage: string): Promise<string[]> => {
      await world.fresh.asOwner(`create table kept_sample as table sample; create table kept_row as table sample_row`);
      try {
        await world.fresh.asOwner(`set session_replication_role = replica; ${damage}`);
        return (await verify(world.fresh.ownerUrl)).differences.map(({ where }) => where);
      } finally {
        await world.fresh.asOwner(`set session_replication_role = replica; delete from sample_row; delete from sample;
          insert into sample table kept_sample; insert into sample_row table kept_row; drop table kept_sample, kept_row`);
      }
    };
    const of = `where sample_id = '${stratified}'`;
    expect(await found(`update sample_row set record_id = '2025-77' ${of} and ordinal = 2`)).toContain(
      named(stratified, 'records'),
    );
    expect(await found(`update sample_row set title = '另一件', amount = 2 ${of} and ordinal = 2`)).toEqual([
      named(stratified, 'records'),
    ]);
    expect(await found(`update sample set seed = '100' where id = '${stratified}'`)).toContain(
      named(stratified, 'records'),
    );
    expect(await found(`delete from sample_row ${of} and ordinal = 9`)).toEqual(
      expect.arrayContaining([named(stratified, 'sheet'), named(stratified, 'records')]),
    );
    // Its population has changed since: what remains is the order of places and the sizes of strata.
    const [old] = (await asked(auditor, 'engagements.get', { unit, id: engagement })).samples;
    const first = old?.id ?? '';
    const swap = `update sample_row set ordinal = -ordinal where sample_id = '${first}';`;
    expect(
      await found(`alter table sample_row drop constraint sample_row_ordinal_check; ${swap}
        update sample_row set ordinal = 7 + ordinal where sample_id = '${first}';
        alter table sample_row add check (ordinal > 0)`),
    ).toContain(named(first, 'sheet'));
    expect(await found(`update sample set generator = 'Random' where id = '${first}'`)).toEqual([
      named(first, 'generator'),
    ]);
    expect(await found(`update sample set drawn = jsonb_set(drawn, '{0,size}', '5') where id = '${first}'`)).toEqual(
      expect.arrayContaining([named(first, 'strata'), named(first, 'sheet')]),
    );
  });

  test('a look at a drawn record is in the audit, where the administrator reads it; an applicant it never shows', async () => {
    const [{ id: sample, rows }] = [await sampleOf('2026-1')];
    const looked = await mine('samples.look', { id: sample, ordinal: 1 });
    expect(looked).toEqual({ register: 'applications', unit: rows[0]?.unit, id: rows[0]?.id });
    const acts = await asked(world.as(unit, 'administrator'), 'audit.list', { unit, before: null, limit: 1 });
    expect(acts).toMatchObject([{ verb: 'samples.look', by: '990101 auditor', actingUnit: unit }]);
    expect(acts[0]?.input).toContain('"ordinal":1');
    expect(JSON.stringify(rows)).not.toContain('申请人');
    expect(await auditor.ask('applications.identity', { ...looked, reason: '抽样核对' })).toMatchObject({ ok: false });
    const stolen = await world.fresh.db.read(scopeOf(unitCode(unit)), (query) =>
      query.rows(z.unknown(), `select 1 as seen from applicant`),
    );
    expect(stolen).toEqual([]);
  });
});

const body = {
  ...emptyFindingBody,
  title: '报表多报新收申请',
  facts: '报表列 14 件，登记簿 13 件。',
  quote: '本年新收政府信息公开申请数量 14',
  source: '2025 年度报告表二',
  ground: '条例第五十条',
  demand: '更正年度报告。',
};
const step = (id: string | null, seen: number, command: object, as = auditor) =>
  as.ask('auditFindings.step', { unit, engagement, id, seen, command });
const stepped = async (id: string | null, seen: number, command: object) =>
  z.object({ value: z.object({ id: z.string(), seq: z.number() }) }).parse(await step(id, seen, command)).value;
const answer = { event: 'answered', stance: 'agrees', text: '情况属实', measures: '更正报告', doneBy: '2026-04-30' };

describe('a finding', () => {
  test('goes from the auditor to the unit and back until it is closed, each writing its own', async () => {
    const clerk = world.as(street, 'clerk');
    const { id } = await stepped(null, 0, { event: 'raised', of: street, body: { ...body, quote: '' } });
    expect(await step(id, 1, { event: 'sent', answerBy: '2026-03-20' })).toMatchObject(refusedBy('finding-incomplete'));
    await stepped(id, 1, { event: 'amended', body });
    expect(await asked(clerk, 'auditFindings.addressed', { unit: street })).toEqual([]);
    await stepped(id, 2, { event: 'sent', answerBy: '2026-03-20' });
    const [row] = await asked(clerk, 'auditFindings.addressed', { unit: street });
    expect(row).toMatchObject({ id, auditor: unit, auditorName: '示例区', state: 'sent', late: false });
    expect(await asked(world.as('990101002', 'clerk'), 'auditFindings.addressed', { unit: '990101002' })).toEqual([]);
    const read = { unit: street, auditor: unit, id };
    const shown = await asked(clerk, 'auditFindings.read', read);
    expect(shown.steps).toEqual(['answered']);
    expect(shown.history.map(({ event }) => event.event)).toEqual(['sent']);

    const reply = (seen: number, as = clerk, of = street) =>
      as.ask('auditFindings.answer', { ...read, unit: of, seen, answer });
    expect(await reply(3, world.as(street, 'leader'))).toMatchObject({ refusal: { code: 'not-allowed' } });
    expect(await reply(3, world.as('990101002', 'clerk'), '990101002')).toMatchObject({
      refusal: { code: 'audit-work-not-found' },
    });
    expect(await reply(2)).toMatchObject({ refusal: { code: 'stale-version' } });
    expect(await reply(3)).toMatchObject({ value: { seq: 4, state: 'answered' } });
    expect(await step(id, 4, answer)).toMatchObject({ refusal: { code: 'not-allowed' } });
    expect(await step(id, 4, { event: 'closed', note: '无需跟踪' })).toMatchObject({
      refusal: { code: 'audit-finding-state' },
    });
    await stepped(id, 4, { event: 'followed', result: 'done', note: '更正公告已发布' });
    await stepped(id, 5, { event: 'closed', note: '整改到位' });
    const view = await mine('auditFindings.get', { id });
    expect(view.finding).toMatchObject({ state: 'closed', closedOn: '2026-03-02' });
    expect(view.history.map(({ event, actingUnit }) => `${event.event} ${actingUnit}`)).toEqual([
      'raised 990101',
      'amended 990101',
      'sent 990101',
      'answered 990101001',
      'followed 990101',
      'closed 990101',
    ]);
    expect(view.steps).toEqual(['reopened']);
  });

  test('of two answers at once one is kept and the other told so', async () => {
    const clerk = world.as(street, 'clerk');
    const { id } = await stepped(null, 0, { event: 'raised', of: street, body });
    await stepped(id, 1, { event: 'sent', answerBy: '2026-03-20' });
    const reply = () => clerk.ask('auditFindings.answer', { unit: street, auditor: unit, id, seen: 2, answer });
    const both = await Promise.all([reply(), reply()]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    await stepped(id, 3, { event: 'withdrawn', reason: '证据不足' });
  });

  test('takes evidence from the unit it was sent to: its auditor reads it, an answer binds it, a neighbour sees none', async () => {
    const { id } = await stepped(null, 0, { event: 'raised', of: street, body });
    const bytes = madeDocx(paragraph('整改情况'));
    const file = { unit: street, register: 'audit-findings', caseId: findingCase(unit, id) };
    const input = { ...file, name: '整改情况.docx', sha256: createHash('sha256').update(bytes).digest('hex') };
    const enclosed = async () => {
      const read = await readMaterial('整改情况.docx', bytes);
      return read.ok ? ok({ bytes, read: read.value }) : read;
    };
    const hand = (of: string) => {
      const asking = { personId: 'p', personName: '某人', today: plainDate('2026-03-02'), now: new Date('2026-03-02') };
      const mandate = { unit: unitCode(of), roles: ['clerk'] as const };
      return perform(
        world.house,
        { ...asking, mandate },
        { name: 'attachments.add', input, key: randomUUID(), enclosed },
      );
    };
    // A draft is not there yet for whom it is about.
    expect(await hand(street)).toMatchObject({ refusal: { code: 'attachment-bound' } });
    await stepped(id, 1, { event: 'sent', answerBy: '2026-03-20' });
    expect(await hand('990101002')).toMatchObject({ ok: false });
    expect(await hand(unit)).toMatchObject({ refusal: { code: 'not-allowed' } });
    expect(await hand(street)).toMatchObject({ ok: true });
    const [kept] = await asked(auditor, 'attachments.list', file);
    expect(kept).toMatchObject({ name: '整改情况.docx', caseId: `990101 ${id}` });
    expect(await world.as('990101002', 'clerk').ask('attachments.list', file)).toMatchObject({ ok: false });
    const clerk = world.as(street, 'clerk');
    const remove = () => clerk.ask('attachments.remove', { unit: street, id: kept?.id, reason: '拿错了' });
    await clerk.must('auditFindings.answer', { unit: street, auditor: unit, id, seen: 2, answer });
    expect(await remove()).toMatchObject({ refusal: { code: 'attachment-bound' } });
    expect(await hand(street)).toMatchObject({ ok: true });
    await stepped(id, 3, { event: 'withdrawn', reason: '已核实' });
    expect(await hand(street)).toMatchObject({ refusal: { code: 'attachment-bound' } });
  });

  test('rests on files of the auditor’s own: no unit and no clerk reads them, what was sent keeps them', async () => {
    const { id } = await stepped(null, 0, { event: 'raised', of: street, body });
    const bytes = madeDocx(paragraph('现场照片说明'));
    const file = { unit, register: 'audit-evidence', caseId: id };
    const hand = (of: object, role: Role = 'auditor', from = unit) => {
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const input = { ...file, name: '现场照片.docx', sha256, ...of };
      const asking = { personId: 'p', personName: '某人', today: plainDate('2026-03-02'), now: new Date('2026-03-02') };
      const enclosed = async () => {
        const read = await readMaterial('现场照片.docx', bytes);
        return read.ok ? ok({ bytes, read: read.value }) : read;
      };
      const mandate = { unit: unitCode(from), roles: [role] };
      return perform(
        world.house,
        { ...asking, mandate },
        { name: 'attachments.add', input, key: randomUUID(), enclosed },
      );
    };
    const notAllowed = { refusal: { code: 'not-allowed' } };
    for (const [of, role, from] of [
      [{}, 'clerk', unit],
      [{}, 'office', unit],
      [{ unit: street }, 'auditor', unit],
      [{}, 'clerk', street],
      [{ register: 'items', caseId: null }, 'auditor', unit],
    ] as const)
      expect(await hand(of, role, from)).toMatchObject({ ok: false });
    expect(await hand({ caseId: '2026-99' })).toMatchObject({ refusal: { code: 'attachment-bound' } });
    expect(await hand({})).toMatchObject({ ok: true });
    expect(await hand({ register: 'audit-papers', caseId: engagement })).toMatchObject({ ok: true });
    const [kept] = await asked(auditor, 'attachments.list', file);
    expect(kept).toMatchObject({ name: '现场照片.docx', unit, caseId: id });
    expect(await world.as(unit, 'clerk').ask('attachments.list', file)).toMatchObject(notAllowed);
    expect(await world.as(street, 'clerk').ask('attachments.list', file)).toMatchObject({ ok: false });
    const remove = (role: Role) =>
      world.as(unit, role).ask('attachments.remove', { unit, id: kept?.id, reason: '拿错了' });
    expect(await remove('clerk')).toMatchObject(notAllowed);
    await stepped(id, 1, { event: 'sent', answerBy: '2026-03-20' });
    expect(await remove('auditor')).toMatchObject({ refusal: { code: 'attachment-bound' } });
    const papers = await mine('engagements.papers', { id: engagement, confidence: 95 });
    const read = await readMaterial(papers.name, Buffer.from(papers.content, 'base64'));
    const text = JSON.stringify(read);
    for (const said of ['审计证据清单', '现场照片.docx', `审计发现 ${id}`, kept?.sha256 ?? '?'])
      expect(text, said).toContain(said);
    await stepped(id, 2, { event: 'withdrawn', reason: '证据不足' });
    expect(await hand({})).toMatchObject({ refusal: { code: 'attachment-bound' } });
  });

  test('is reminded of by e-mail, each stage once; when it is overdue its auditor hears of it too', async () => {
    const settings = async (of: string, mailTo: string) => {
      const as = world.as(of, 'office', 'administrator');
      const { own, revision } = await asked(as, 'settings.get', { unit: of });
      await as.must('settings.save', { unit: of, revision, settings: { ...own, mailTo } });
    };
    await settings(street, 'street@example.gov.cn');
    await settings(unit, 'audit@example.gov.cn');
    const { id } = await stepped(null, 0, { event: 'raised', of: street, body: { ...body, title: '逾期答复' } });
    await stepped(id, 1, { event: 'sent', answerBy: '2026-03-20' });
    const remind = (day: string) =>
      remindAuditAnswers(
        world.fresh.db,
        { place: DistrictCode.parse(unit), top: unitCode(unit) },
        plainDate(day),
        new Date(),
      );
    const letters = async () => {
      const rows = await world.fresh.db.read(scopeOf(unitCode(unit)), (query) =>
        query.rows(
          z.object({ recipient: z.string(), subject: z.string() }),
          `select recipient, subject from mail where id like '%' || $1 || ' 2026-03-20%' order by written_at, recipient`,
          [id],
        ),
      );
      return rows.map(({ recipient, subject }) => `${recipient.split('@')[0]} ${subject}`);
    };
    const told = { due: 'street 【审计答复提醒】逾期答复', late: '【审计答复逾期】逾期答复' };
    await remind('2026-03-12');
    expect(await letters()).toEqual([]);
    // Five working days before, and two, and on the day.
    for (const day of ['2026-03-13', '2026-03-14', '2026-03-18', '2026-03-18', '2026-03-20']) await remind(day);
    expect(await letters()).toEqual([told.due, told.due, told.due]);
    for (const day of ['2026-03-21', '2026-03-30']) await remind(day);
    expect((await letters()).slice(3)).toEqual([`audit ${told.late}`, `street ${told.late}`]);
    await world.as(street, 'clerk').must('auditFindings.answer', { unit: street, auditor: unit, id, seen: 2, answer });
    const before = await letters();
    await remind('2026-04-20');
    expect(await letters()).toEqual(before);
    await stepped(id, 3, { event: 'withdrawn', reason: '已核实' });
  });

  test('about a unit outside the engagement is not raised', async () => {
    expect(await step(null, 0, { event: 'raised', of: '990102001', body })).toMatchObject(
      refusedBy('outside-engagement'),
    );
  });
});

test('the ledger shows what is not derived, and the auditor may say why; the unit’s own waiver counts too', async () => {
  const key = { unit: street, kind: 'own', form: 'a2021', period: '2025' };
  await world.as(unit, 'office').must('years.open', { unit, form: 'a2021', period: '2025', deadlines: {} });
  const clerk = world.as(street, 'clerk');
  const counted = await asked(clerk, 'reports.get', { key });
  const ledger = () => mine('engagements.ledger', { id: engagement, of: street, kind: 'own' });
  const find = async (cell: string) =>
    (await ledger()).rows.find((row) => row.cell === cell)?.checks.find(({ side }) => side === 'counted');
  // Nobody has typed: the report follows its registers.
  expect(
    (await ledger()).rows.flatMap(({ checks }) => checks).filter(({ status }) => status === 'unexplained'),
  ).toEqual([]);
  await clerk.must('reports.save', { key, revision: counted.revision, cells: { 'R1.C1': '15', 'R1.C2': '8' } });
  expect(await find('R1.C1')).toMatchObject({ expected: 13, difference: 2, status: 'unexplained' });
  expect(await find('R1.C7')).toMatchObject({ expected: 13, difference: 10, status: 'unexplained' });
  // Where to look first: the street alone differs, and its neighbours are counted beside it.
  const standings = await mine('engagements.ledgers', { id: engagement });
  const unequal = (await ledger()).rows
    .flatMap(({ checks }) => checks)
    .filter(({ status }) => status === 'unexplained');
  expect(standings.filter(({ unexplained }) => unexplained > 0)).toMatchObject([
    { unit: street, kind: 'own', begun: true, unexplained: unequal.length },
  ]);
  expect(standings.map(({ unit: of, kind }) => `${of} ${kind}`).slice(0, 3)).toEqual([
    `${unit} own`,
    `${unit} district`,
    `${street} own`,
  ]);
  await clerk.must('reports.waive', { key, finding: 'R40:R1.C1', reason: '补登 2 件' });
  expect(await find('R1.C1')).toMatchObject({ status: 'explained', explanation: '补登 2 件' });
  const { revision } = await mine('engagements.get', { id: engagement });
  const say = { id: engagement, revision, of: street, cell: 'R1.C2', side: 'counted' };
  await mine('engagements.explain', { ...say, text: '年末两件次年登记' });
  expect(await find('R1.C2')).toMatchObject({ status: 'explained', explanation: '年末两件次年登记' });
  expect(await auditor.ask('engagements.explain', { unit, ...say, text: '旧的' })).toMatchObject({
    refusal: { code: 'stale-version' },
  });
  await mine('engagements.explain', { ...say, revision: revision + 1, text: null });
  expect(await find('R1.C2')).toMatchObject({ status: 'unexplained' });
});

test('an engagement is concluded when nothing is left open, then changes no more, and its papers say all of it', async () => {
  const { id } = await mine('engagements.save', { id: null, revision: 0, plan });
  await mine('engagements.check', { id, revision: 1, code: 'fees-lawful', answer: 'in-order', note: '查看票据 3 张' });
  const sample = await mine('samples.draw', {
    ...{ engagement: id, figure },
    design: { size: 2, strata: 'none', seed: '11' },
  });
  const conclude = (revision: number, state = 'concluded') =>
    auditor.ask('engagements.conclude', { unit, id, revision, state });
  expect(await conclude(2)).toMatchObject(refusedBy('samples-unticked'));
  await mine('samples.tick', { id: sample.id, ordinal: 1, verdict: 'right', note: '' });
  await mine('samples.tick', { id: sample.id, ordinal: 2, verdict: 'wrong', note: '答复书缺救济途径' });
  const raise = await auditor.must('auditFindings.step', {
    ...{ unit, engagement: id, id: null, seen: 0 },
    command: { event: 'raised', of: street, body },
  });
  const finding = z.object({ id: z.string() }).parse(raise).id;
  expect(await conclude(2)).toMatchObject(refusedBy('findings-unfinished'));
  const move = (seen: number, command: object) =>
    auditor.must('auditFindings.step', { unit, engagement: id, id: finding, seen, command });
  await move(1, { event: 'sent', answerBy: '2026-03-20' });
  await world
    .as(street, 'clerk')
    .must('auditFindings.answer', { unit: street, auditor: unit, id: finding, seen: 2, answer });
  await move(3, { event: 'followed', result: 'done', note: '已看到更正' });
  await move(4, { event: 'closed', note: '整改到位' });
  expect(await conclude(2)).toMatchObject({ value: { revision: 3 } });
  expect(
    await auditor.ask('samples.tick', { unit, id: sample.id, ordinal: 1, verdict: 'right', note: '' }),
  ).toMatchObject(refusedBy('engagement-concluded'));
  const rows = await mine('engagements.list', {});
  expect(rows.find((row) => row.id === id)).toMatchObject({
    ...{ state: 'concluded', checks: { answered: 1, atFault: 0 }, findings: 1, unfinished: 0, samples: 1, unticked: 0 },
  });

  const papers = await mine('engagements.papers', { id, confidence: 95 });
  const read = await readMaterial(papers.name, Buffer.from(papers.content, 'base64'));
  if (!read.ok) throw new Error(read.refusal.code);
  const text = JSON.stringify(read.value);
  for (const said of [
    '2025 年度政府信息公开审计工作底稿',
    '核对报表与台账。',
    '查看票据 3 张',
    '种子 11',
    '差错率 50.0%，95% 置信区间',
    '答复书缺救济途径',
    '本年新收政府信息公开申请数量 14',
    '情况属实',
    '更正报告（完成期限：2026年4月30日）',
    '已看到更正',
    '补登 2 件',
    'SplitMix64',
  ])
    expect(text, said).toContain(said);
  expect(text).not.toContain('申请人甲');
  expect(await conclude(3, 'open')).toMatchObject({ value: { revision: 4 } });
});

test('a street’s auditor cannot reach above itself, and others of the auditor’s unit see no engagement', async () => {
  const below = world.as(street, 'auditor');
  expect(await below.ask('engagements.save', { unit: street, id: null, revision: 0, plan })).toMatchObject({
    refusal: { code: 'unit-not-found' },
  });
  expect(await below.ask('engagements.get', { unit, id: engagement })).toMatchObject({
    refusal: { code: 'unit-not-found' },
  });
  for (const role of ['clerk', 'office', 'leader', 'reviewer', 'administrator'] as const)
    expect(await world.as(unit, role).ask('engagements.list', { unit })).toMatchObject({
      refusal: { code: 'not-allowed' },
    });
});

test('a report of all cells typed without registers is not evaluated, never equal', async () => {
  const key = { unit: '990101002', kind: 'own', form: 'a2021', period: '2024' };
  await world.as(unit, 'office').must('years.open', { unit, form: 'a2021', period: '2024', deadlines: {} });
  await world.as('990101002', 'clerk').must('reports.save', { key, revision: 0, cells: allCells('a2021', '0') });
  const { id } = await mine('engagements.save', { id: null, revision: 0, plan: { ...plan, period: '2024' } });
  const { rows, counted, prior } = await mine('engagements.ledger', { id, of: '990101002', kind: 'own' });
  expect({ counted, prior }).toEqual({ counted: false, prior: false });
  expect(new Set(rows.flatMap(({ checks }) => checks.map(({ status }) => status)))).toEqual(new Set(['not-evaluated']));
});
