import { readMaterial } from '@gongkai/documents';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import {
  type AuditWorld,
  answer,
  asked,
  body,
  figure,
  openAuditWorld,
  plan,
  refusedBy,
  street,
  unit,
} from '../testing/audit-world.ts';
import { type Actor, allCells, type World } from '../testing/world.ts';

let world: World;
let auditor: Actor;
let engagement: string;
let mine: AuditWorld['mine'];

beforeAll(async () => {
  ({ world, auditor, engagement, mine } = await openAuditWorld());
});
afterAll(() => world.fresh.drop());

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
  expect(await find('R1.C1')).toMatchObject({ expected: 12, difference: 3, status: 'unexplained' });
  expect(await find('R1.C7')).toMatchObject({ expected: 12, difference: 11, status: 'unexplained' });
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
