import { scopeOf } from '@gongkai/db';
import { plainDate } from '@gongkai/kernel';
import { emptyGround } from '@gongkai/registers/applications';
import { unitCode } from '@gongkai/units';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { Moved, registerApplication } from '../../testing/register-application.ts';
import { type Actor, openWorld, type World } from '../../testing/world.ts';

const unit = '990101001';
const [one, other] = ['990101001K01', '990101001K02'];
let world: World;
let clerk: Actor;
let section: Actor;
let neighbour: Actor;
beforeAll(async () => {
  world = await openWorld(plainDate('2026-03-10'));
  clerk = world.as(unit, 'clerk');
  const administrator = world.as(unit, 'administrator');
  for (const [code, name] of [
    [one, '城市建设科'],
    [other, '社会事务科'],
  ] as const)
    await administrator.must('units.add', { parent: unit, code, name, kind: 'section', openedOn: '2020-01-01' });
  section = world.as(one, 'clerk');
  neighbour = world.as(other, 'clerk');
});
afterAll(() => world.fresh.drop());

const act = async (id: string, seen: number, command: object) =>
  Moved.parse(await clerk.must('applications.act', { unit, id, seen, command, thirdParty: null }));
const asks = { kind: 'assistance-asked', on: '2026-03-05', section: one, question: '请提供合同', until: '2026-03-12' };
const given = { answer: '合同在档案室，可以提供', outcome: null, ground: null };
const answer = (who: Actor, of: string, id: string, more: object = {}) =>
  who.ask('assistance.answer', { unit: of, id, asked: 2, revision: 1, on: '2026-03-09', given, ...more });
const List = z.object({
  rows: z.array(z.object({ application: z.string(), state: z.string(), due: z.string().nullable() })),
});
const handed = async (who: Actor, of: string, open = true) =>
  List.parse(await who.must('assistance.list', { unit: of, open, after: null, limit: 50 })).rows;
const Desk = z.array(
  z.object({ unit: z.string(), caseId: z.string(), step: z.string(), dueOn: z.string(), title: z.string() }),
);
const desk = async (who: Actor, of: string) =>
  Desk.parse(await who.must('desk.list', { unit: of, reach: 'house', limit: 100 }));

describe('a section', () => {
  test('sees what it was handed and nothing else of its unit; what it answers is taken over', async () => {
    const { id } = await registerApplication(clerk, unit);
    const untouched = await registerApplication(clerk, unit, { number: 'E00000002' });
    await act(id, 1, asks);

    expect(await handed(section, one)).toEqual([{ application: id, state: 'asked', due: '2026-03-12' }]);
    expect(await handed(neighbour, other)).toEqual([]);
    expect(await desk(section, one)).toEqual([
      expect.objectContaining({ unit: one, caseId: id, step: 'assistance-answer', dueOn: '2026-03-12' }),
    ]);
    // The case itself, its list and the other case stay with the unit.
    const unknown = { ok: false, refusal: { code: 'unit-not-found' } };
    expect(await section.ask('applications.get', { unit, id })).toMatchObject(unknown);
    expect(await section.ask('assistance.ofCase', { unit: one, id: untouched.id })).toMatchObject({
      refusal: { code: 'application-not-found' },
    });
    const text = JSON.stringify(await section.must('assistance.ofCase', { unit: one, id }));
    expect(text).toContain('绿化工程');
    expect(text).not.toContain('张');

    expect(await answer(neighbour, other, id)).toMatchObject({ refusal: { code: 'application-not-found' } });
    expect(await answer(section, one, id, { on: '2026-03-04' })).toMatchObject({
      refusal: { facts: { rule: 'day-before-step' } },
    });
    expect(await answer(section, one, id)).toMatchObject({ ok: true, value: { state: 'answered', revision: 2 } });
    expect(await desk(section, one)).toEqual([]);
    const waits = (await desk(clerk, unit)).filter(({ caseId }) => caseId === id);
    expect(waits).toContainEqual(expect.objectContaining({ unit, step: 'assistance-answered', dueOn: '2026-03-10' }));
    // Nobody of the unit reads the section's task as one of its own.
    expect((await desk(clerk, unit)).every((each) => each.unit === unit)).toBe(true);

    await act(id, 2, { kind: 'assisted', on: '2026-03-10', section: one, answer: given.answer });
    expect(await handed(section, one)).toEqual([]);
    expect(await handed(section, one, false)).toMatchObject([{ application: id, state: 'taken' }]);
    expect(await answer(section, one, id, { revision: 3 })).toMatchObject({
      refusal: { facts: { rule: 'assistance-over' } },
    });
    expect((await desk(clerk, unit)).map(({ step }) => step)).not.toContain('assistance-answered');
  });

  test('handed a case it proposes the outcome; handed on, the first has nothing more to do', async () => {
    const { id } = await registerApplication(clerk, unit, { number: 'E00000003' });
    await act(id, 1, { kind: 'handed-over', on: '2026-03-05', section: one, note: '请承办' });
    // No day is told it: in time for the reply of its unit.
    const reply = (await desk(clerk, unit)).find(({ caseId, step }) => caseId === id && step === 'reply');
    expect(await desk(section, one)).toMatchObject([{ step: 'assistance-answer', dueOn: reply?.dueOn }]);
    await act(id, 2, { kind: 'handed-over', on: '2026-03-06', section: other, note: '' });
    expect(await handed(section, one)).toEqual([]);
    expect(await desk(section, one)).toEqual([]);
    const proposal = { answer: '建议全部公开', outcome: 'granted', ground: emptyGround };
    await neighbour.must('assistance.answer', {
      ...{ unit: other, id, asked: 3, revision: 1, on: '2026-03-10', given: proposal },
    });
    expect(await clerk.must('assistance.ofCase', { unit, id })).toMatchObject([
      { section: one, state: 'ended' },
      { section: other, state: 'answered', outcome: 'granted', sectionName: '社会事务科' },
    ]);
    await act(id, 3, { kind: 'drafted', on: '2026-03-10', outcome: 'granted', ground: emptyGround });
    expect(await handed(neighbour, other, false)).toMatchObject([{ application: id, state: 'taken' }]);
  });

  test('with the case its part is over', async () => {
    const { id } = await registerApplication(clerk, unit, { number: 'E00000004' });
    await act(id, 1, asks);
    await act(id, 2, { kind: 'withdrawn', on: '2026-03-10', evidence: '书面撤回' });
    expect((await handed(section, one)).map(({ application }) => application)).not.toContain(id);
    expect(await answer(section, one, id, { revision: 2 })).toMatchObject({
      refusal: { facts: { rule: 'assistance-over' } },
    });
  });
});

test('the database holds it: under a section’s scope there is its own row and no case, and no row of another is written', async () => {
  const { id } = await registerApplication(clerk, unit, { number: 'E00000005' });
  await act(id, 1, { ...asks, section: other });
  const count = z.object({ count: z.number() });
  await world.fresh.db.write(scopeOf(unitCode(one)), async (tx) => {
    for (const [table, seen] of [
      ['application', 0],
      ['application_event', 0],
      ['applicant', 0],
    ] as const)
      expect(await tx.rows(count, `select count(*)::int as count from ${table}`)).toEqual([{ count: seen }]);
    expect(await tx.rows(count, `select count(*)::int as count from assistance where unit_code <> '${one}'`)).toEqual([
      { count: 0 },
    ]);
  });
  const write = (statement: string) => world.fresh.db.write(scopeOf(unitCode(one)), (tx) => tx.run(statement));
  // Under its own scope it cannot pretend to be its unit, nor hand itself a case by the unit's name.
  await expect(write(`update assistance set acting_unit = house_code where unit_code = '${one}'`)).rejects.toThrow();
  await write(`update assistance set answer = '越权' where unit_code = '${other}'`);
  const rows = JSON.stringify(await clerk.must('assistance.ofCase', { unit, id }));
  expect(rows).not.toContain('越权');
});
