import { scopeOf, verify } from '@gongkai/db';
import { period } from '@gongkai/kernel';
import type { InputOf } from '@gongkai/reports';
import { unitCode } from '@gongkai/units';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
  type AuditWorld,
  asked,
  figure,
  openAuditWorld,
  plan,
  refusedBy,
  street,
  unit,
} from '../testing/audit-world.ts';
import { registerApplication } from '../testing/register-application.ts';
import type { Actor, World } from '../testing/world.ts';

let world: World;
let auditor: Actor;
let engagement: string;
let mine: AuditWorld['mine'];

beforeAll(async () => {
  ({ world, auditor, engagement, mine } = await openAuditWorld());
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
