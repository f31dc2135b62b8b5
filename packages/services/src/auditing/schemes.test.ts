import { randomUUID } from 'node:crypto';
import { emptyFindingBody, type SchemeBody, usualItemCodes } from '@gongkai/auditing';
import { verify } from '@gongkai/db';
import { readMaterial } from '@gongkai/documents';
import { plainDate, type Role } from '@gongkai/kernel';
import type { OutputOf, VerbName } from '@gongkai/reports';
import { unitCode } from '@gongkai/units';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { perform } from '../perform.ts';
import { registerApplication } from '../testing/register-application.ts';
import { type Actor, allCells, fullNarrative, openWorld, type World } from '../testing/world.ts';
import type { Asking } from '../verb.ts';

let world: World;
let office: Actor;
const unit = '990101';
const street = '990101001';
const late = '990101002';
const silent = '990101D01';

const asked = async <Name extends VerbName>(actor: Actor, name: Name, input: object): Promise<OutputOf<Name>> =>
  z.custom<OutputOf<Name>>().parse(await actor.must(name, { unit, ...input }));
const mine = <Name extends VerbName>(name: Name, input: object) => asked(office, name, input);
const refusedBy = (rule: string) => ({ ok: false, refusal: { code: 'audit-rule', facts: { rule } } });

const body: SchemeBody = {
  title: '政府信息公开年度评价方案',
  ground: '条例第四十六条',
  form: 'a2021',
  items: [
    { code: 'A1', title: '按时报送', definition: '', points: 200, evidence: { kind: 'timeliness', each: 20 } },
    {
      code: 'A2',
      title: '数据准确',
      definition: '',
      points: 300,
      evidence: { kind: 'rules', rules: ['R01', 'R03'], each: 50 },
    },
    {
      ...{ code: 'B1', title: '按期答复率', definition: '', points: 300 },
      evidence: {
        ...{ kind: 'share', source: 'registers', form: 't2014', over: ['S3.1'], under: ['S3.1'] },
        ...{ full: 100, none: 60, least: 3 },
      },
    },
    {
      code: 'C1',
      title: '审计整改',
      definition: '',
      points: 100,
      evidence: { kind: 'audit', each: { serious: 100, general: 40, minor: 10 } },
    },
    { code: 'D1', title: '工作创新', definition: '', points: 100, evidence: { kind: 'manual' } },
  ],
};

beforeAll(async () => {
  world = await openWorld(plainDate('2026-03-02'));
  office = world.as(unit, 'office');
  const settings = { registersSince: { applications: 2025 } };
  await office.must('settings.save', { unit, revision: 0, settings });
  for (let index = 0; index < 4; index += 1)
    await registerApplication(on('2025-05-06', street, 'clerk'), street, {
      number: `E1000000${index}`,
      on: '2025-05-06',
    });
  await office.must('years.open', {
    ...{ unit, form: 'a2021', period: '2025' },
    deadlines: { street: '2026-02-28', department: '2026-02-28' },
  });
  await file(street, '2026-02-20');
  await file(late, '2026-03-02');
  // Begun and faultless so far, and not filed: nothing of it is judged.
  await begin(silent, '2026-03-02');
  const auditor = world.as(unit, 'auditor');
  const plan = {
    ...{ title: '年度审计', subtree: unit, form: 'a2021', period: '2025', purpose: '', startedOn: '2026-03-02' },
  };
  const { id } = await asked(auditor, 'engagements.save', { id: null, revision: 0, plan });
  const step = (of: string | null, seen: number, command: object) =>
    asked(auditor, 'auditFindings.step', { engagement: id, id: of, seen, command });
  const said = { facts: '事实', quote: '原文', source: '出处', ground: '条例第五十条' };
  const raised = { event: 'raised', of: late, body: { ...emptyFindingBody, ...said, title: '缺少说明' } };
  const finding = await step(null, 0, raised);
  await step(finding.id, 1, { event: 'sent', answerBy: '2026-03-20' });
  // A draft is nobody's fault yet.
  await step(null, 0, { ...raised, of: street });
});
afterAll(() => world.fresh.drop());

/** Somebody who acts on a day of their own. */
function on(day: string, of: string, role: Role): Actor {
  const asking: Asking = {
    ...{ personId: `${of}-${role}`, personName: role, mandate: { unit: unitCode(of), roles: [role] } },
    ...{ today: plainDate(day), now: new Date(`${day}T09:00:00+08:00`) },
  };
  const ask: Actor['ask'] = (name, input) => perform(world.house, asking, { name, input, key: randomUUID() });
  return {
    ask,
    must: async (name, input) => {
      const result = await ask(name, input);
      if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.refusal)}`);
      return result.value;
    },
  };
}

/** Files the report of a unit on a day. What its register counts it leaves as counted. */
async function file(of: string, day: string): Promise<void> {
  await begin(of, day);
  const key = keyOf(of);
  await on(day, of, 'leader').must('reports.sign', { key, seen: 1 });
  await on(day, of, 'clerk').must('reports.submit', { key, seen: 2 });
}

async function begin(of: string, day: string): Promise<void> {
  const [key, clerk] = [keyOf(of), on(day, of, 'clerk')];
  const cells = Object.fromEntries(Object.entries(allCells('a2021', '0')).filter(([cell]) => !/^R\d/.test(cell)));
  await clerk.must('reports.save', { key, revision: 0, cells });
  await clerk.must('reports.saveText', { key, revision: 1, narrative: fullNarrative('a2021') });
}

const keyOf = (unit: string) => ({ unit, kind: 'own', form: 'a2021', period: '2025' });

const scoreOf = (run: OutputOf<'schemes.results'>, of: string, item: string) =>
  run.results.find((each) => each.unit === of)?.items.find(({ code }) => code === item);

let scheme: string;
let run: string;

describe('a scheme', () => {
  test('comes into force only as it was rehearsed', async () => {
    const saved = await mine('schemes.save', { id: null, version: 1, revision: 0, body: { ...body, items: [] } });
    scheme = saved.id;
    expect((await mine('schemes.usual', { form: 'a2021' })).map(({ code }) => code)).toEqual(usualItemCodes);
    const score = (version: number) => office.ask('schemes.score', { unit, id: scheme, version, period: '2025' });
    expect(await score(1)).toMatchObject(refusedBy('scheme-empty'));
    await mine('schemes.save', { id: scheme, version: 1, revision: 1, body });
    const activate = (revision: number) => office.ask('schemes.activate', { unit, id: scheme, version: 1, revision });
    expect(await activate(2)).toMatchObject(refusedBy('scheme-not-rehearsed'));
    expect(await score(1)).toMatchObject({ ok: true });
    const [first, ...rest] = body.items;
    if (first === undefined) throw new Error('no item');
    const changed = { ...body, items: [{ ...first, points: 250 }, ...rest] };
    await mine('schemes.save', { id: scheme, version: 1, revision: 2, body: changed });
    expect(await activate(3)).toMatchObject(refusedBy('scheme-not-rehearsed'));
    await mine('schemes.save', { id: scheme, version: 1, revision: 3, body });
    await score(1);
    expect(await activate(3)).toMatchObject({ refusal: { code: 'stale-version' } });
    expect(await activate(4)).toMatchObject({ ok: true });
    expect(await office.ask('schemes.save', { unit, id: scheme, version: 1, revision: 4, body })).toMatchObject(
      refusedBy('scheme-not-a-draft'),
    );
    const view = await mine('schemes.get', { id: scheme, version: 1 });
    expect(view).toMatchObject({ state: 'in-force', rehearsed: true });
    expect(view.runs.map(({ kind }) => kind)).toEqual(['rehearsal', 'rehearsal']);
  });

  test('scores every unit that owes the report, and says why of each point', async () => {
    run = (await mine('schemes.score', { id: scheme, version: 1, period: '2025' })).run;
    const found = await mine('schemes.results', { id: run });
    expect(found).toMatchObject({ kind: 'counted', settled: false });
    expect(found.results.map((each) => each.unit)).toEqual([street, late, silent]);
    expect(scoreOf(found, street, 'A1')).toMatchObject({ points: 200, why: { kind: 'on-time', on: '2026-02-20' } });
    expect(scoreOf(found, late, 'A1')).toMatchObject({ points: 160, why: { kind: 'late', days: 2 } });
    expect(scoreOf(found, silent, 'A1')).toMatchObject({ points: 0, why: { kind: 'not-filed' } });
    expect(scoreOf(found, street, 'A2')).toMatchObject({ points: 300 });
    expect(scoreOf(found, silent, 'A2')).toMatchObject({ points: null, why: { kind: 'rules-unknown' } });
    expect(scoreOf(found, street, 'B1')).toMatchObject({ points: 300, why: { over: 4, under: 4 } });
    expect(scoreOf(found, late, 'B1')).toMatchObject({ points: null, why: { kind: 'too-few', under: 0 } });
    expect(scoreOf(found, late, 'C1')).toMatchObject({ points: 60, why: { findings: [{ title: '缺少说明' }] } });
    expect(scoreOf(found, street, 'C1')).toMatchObject({ points: 100 });
    expect(scoreOf(found, street, 'D1')).toMatchObject({ points: null, why: { kind: 'manual-missing' } });
    expect(found.results.find((each) => each.unit === late)).toMatchObject({
      attained: 160 + 300 + 60,
      evaluated: 200 + 300 + 100,
      whole: 1000,
    });
  });

  test('is settled when people have given what only they can give, and then stands', async () => {
    const settle = (revision: number) => office.ask('schemes.settle', { unit, id: run, revision });
    expect(await settle(1)).toMatchObject(refusedBy('manual-points-missing'));
    const given = (of: string, points: number, item = 'D1') => ({ of, item, points, reason: '现场检查' });
    const give = (revision: number, list: object[]) =>
      office.ask('schemes.give', { unit, id: run, revision, given: list });
    expect(await give(1, [given(street, 101)])).toMatchObject(refusedBy('points-above-weight'));
    expect(await give(1, [given(street, 10, 'A1')])).toMatchObject({ refusal: { code: 'audit-work-not-found' } });
    expect(await give(1, [given('990101001001', 10)])).toMatchObject({ refusal: { code: 'audit-work-not-found' } });
    const all = [street, late, silent].map((of, index) => given(of, 71 + index));
    expect(await give(1, all)).toMatchObject({ value: { revision: 2 } });
    expect(await give(1, all)).toMatchObject({ refusal: { code: 'stale-version' } });
    expect(await settle(2)).toMatchObject({ value: { revision: 3 } });
    expect(await settle(3)).toMatchObject(refusedBy('run-settled'));
    expect(await give(3, all)).toMatchObject(refusedBy('run-settled'));
    const found = await mine('schemes.results', { id: run });
    expect(scoreOf(found, street, 'D1')).toMatchObject({ points: 71, why: { kind: 'manual', reason: '现场检查' } });
  });

  test('settled, is recomputed by verify from its reasons; every fault is located', async () => {
    const sound = await verify(world.fresh.ownerUrl);
    expect(sound).toMatchObject({ checked: { submissions: 2, scores: 3 }, differences: [] });
    const found = async (table: string, damage: string): Promise<string[]> => {
      await world.fresh.asOwner(`create table kept as table ${table}`);
      try {
        await world.fresh.asOwner(`set session_replication_role = replica; ${damage}`);
        const { differences } = await verify(world.fresh.ownerUrl);
        return differences.filter(({ what }) => what === 'score').map(({ where }) => where);
      } finally {
        await world.fresh.asOwner(`set session_replication_role = replica; delete from ${table};
          insert into ${table} table kept; drop table kept`);
      }
    };
    const set = (column: string, path: string, value: string) =>
      `update scheme_run set ${column} = jsonb_set(${column}, '${path}', '${value}') where id = '${run}'`;
    const at = (of: string, what: string) => `${unit} scores ${run} ${of} ${what}`;
    // Results stand in code order: the street, the late one, the silent one.
    for (const [item, index] of [
      ['A1', 0],
      ['A2', 1],
      ['B1', 2],
      ['C1', 3],
      ['D1', 4],
    ] as const)
      expect(await found('scheme_run', set('results', `{0,items,${index},points}`, '50'))).toEqual([
        at(street, item),
        at(street, 'sums'),
      ]);
    expect(await found('scheme_run', set('results', '{1,attained}', '999'))).toEqual([at(late, 'sums')]);
    expect(await found('scheme_run', set('manual', `{${street},D1,points}`, '99'))).toEqual([at(street, 'D1')]);
    expect(await found('scheme_run', set('body', '{items,0,evidence,each}', '1'))).toEqual([
      `${unit} scores ${run} scheme`,
      at(late, 'A1'),
    ]);
    expect(
      await found(
        'report_event',
        `update report_event set at = '2026-03-01T09:00:00+08:00' where unit_code = '${late}' and event = 'submitted'`,
      ),
    ).toEqual([at(late, 'A1')]);
  });

  test('is revised as a new version; the old one is retired when the new one comes into force', async () => {
    expect(await mine('schemes.revise', { id: scheme })).toEqual({ version: 2 });
    expect(await mine('schemes.revise', { id: scheme })).toEqual({ version: 2 });
    expect(await mine('schemes.list', {})).toMatchObject([{ version: 2, state: 'draft', inForce: 1 }]);
    await mine('schemes.score', { id: scheme, version: 2, period: '2024' });
    await mine('schemes.activate', { id: scheme, version: 2, revision: 1 });
    const view = await mine('schemes.get', { id: scheme, version: 2 });
    expect(view.versions).toEqual([
      { version: 2, state: 'in-force' },
      { version: 1, state: 'retired' },
    ]);
    expect(await office.ask('schemes.score', { unit, id: scheme, version: 1, period: '2025' })).toMatchObject(
      refusedBy('scheme-not-in-force'),
    );
    expect(await mine('schemes.list', {})).toMatchObject([{ id: scheme, version: 2, points: 1000, items: 5 }]);
  });

  test('its circular prints how each item is scored before any result, in code order, with every reason', async () => {
    const circular = await mine('schemes.circular', { id: run });
    const read = await readMaterial(circular.name, Buffer.from(circular.content, 'base64'));
    if (!read.ok) throw new Error(read.refusal.code);
    const text = JSON.stringify(read.value);
    for (const said of [
      '关于2025年政务公开工作评价情况的通报',
      '不作名次',
      '2026年3月2日报送，超过',
      '审计发现严重的每个扣 10 分',
      'R01：申请表每列',
      '各项目得分情况',
      '缺少说明',
    ])
      expect(text, said).toContain(said);
    expect(text.indexOf('评分办法')).toBeLessThan(text.indexOf('可评分值'));
    expect(text.indexOf('东风街道')).toBeLessThan(text.indexOf('西门街道'));
    // 区教育局 filed nothing: too little could be evaluated to compare it.
    expect(text).toMatch(/可评分值不足总分七成的单位：[^"]*区教育局/);
  });

  test('as Excel: every point in its column, every reason in its row, what was not scored is no zero', async () => {
    const file = await mine('schemes.file', { id: run });
    const read = await readMaterial(file.name, Buffer.from(file.content, 'base64'));
    if (!read.ok) throw new Error(read.refusal.code);
    const text = read.value.parts.map((part) => part.text).join('\n');
    expect(text).toContain('990101002\t西门街道\t59.2\t70\t100\t70%\t16\t30\t不评\t6\t7.2');
    expect(text).toContain('2026年3月2日报送，超过');
    expect(text).toContain('已定稿');
  });

  test('is no matter of those who are scored', async () => {
    expect(await world.as(street, 'clerk').ask('schemes.list', { unit: street })).toMatchObject({
      refusal: { code: 'not-allowed' },
    });
    // The office of a street has schemes of its own, and sees none of the district's.
    expect(await asked(world.as(street, 'office'), 'schemes.list', { unit: street })).toEqual([]);
  });
});
