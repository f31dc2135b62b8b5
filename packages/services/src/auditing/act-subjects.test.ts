import { listActs, scopeOf } from '@gongkai/db';
import { period } from '@gongkai/kernel';
import type { ActSubject } from '@gongkai/reports';
import { districtOf, rangeOf, unitCode } from '@gongkai/units';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type AuditWorld,
  answer,
  asked,
  body,
  figure,
  openAuditWorld,
  plan,
  street,
  unit,
} from '../testing/audit-world.ts';
import type { Actor, World } from '../testing/world.ts';

let world: World;
let auditor: Actor;
let engagement: string;
let mine: AuditWorld['mine'];

beforeAll(async () => {
  ({ world, auditor, engagement, mine } = await openAuditWorld());
});
afterAll(() => world.fresh.drop());

const titled = (title: string | null, rest: Partial<ActSubject> = {}): ActSubject => ({
  ...{ title, of: null, form: null, period: null, cell: null, seed: null, ...rest },
});
const of = { form: 'a2021', period: period(2025) } as const;

/** What the newest act of a verb was about, as the administrator of a unit reads it. */
async function aboutOf(verb: string, place = unit): Promise<unknown> {
  const log = await asked(world.as(place, 'administrator'), 'audit.list', { unit: place, before: null, limit: 200 });
  return log.find((entry) => entry.verb === verb)?.about;
}

test('the operation log is answered with what engagements, samples and findings are called', async () => {
  const sample = await mine('samples.draw', { engagement, figure, design: { size: 2, strata: 'none', seed: '11' } });
  await mine('samples.look', { id: sample.id, ordinal: 1 });
  const step = { unit, engagement };
  const raised = { event: 'raised', of: street, body };
  const finding = await asked(auditor, 'auditFindings.step', { ...step, id: null, seen: 0, command: raised });
  // What is begun has no number yet: its input says all.
  expect(await aboutOf('auditFindings.step')).toBeNull();
  const sent = { event: 'sent', answerBy: '2026-03-20' };
  await auditor.must('auditFindings.step', { ...step, id: finding.id, seen: 1, command: sent });
  const clerk = world.as(street, 'clerk');
  await clerk.must('auditFindings.answer', { unit: street, auditor: unit, id: finding.id, seen: 2, answer });

  const audited = titled(plan.title, { ...of, of: unit });
  expect(await aboutOf('samples.draw')).toEqual({ ...audited, seed: '11' });
  expect(await aboutOf('samples.look')).toEqual({ ...audited, title: null, cell: figure.cell });
  expect(await aboutOf('auditFindings.step')).toEqual(titled(body.title, { of: street }));
  // The audited street reads it by what was sent to it.
  expect(await aboutOf('auditFindings.answer', street)).toEqual(titled(body.title, { of: street }));
});

test('a seed that the program chose stands in the log as in the sample, and in the chain', async () => {
  const { id } = await mine('samples.draw', { engagement, figure, design: { size: 2, strata: 'none', seed: null } });
  const { seed } = await mine('samples.get', { id, confidence: 95 });
  expect(await aboutOf('samples.draw')).toMatchObject({ seed });
  const chained = await world.fresh.db.read(scopeOf(unitCode(unit)), (reading) =>
    listActs(reading, districtOf(unitCode(unit)), rangeOf(unitCode(unit)), null, 1),
  );
  expect(chained.map(({ answer: said }) => JSON.parse(said))).toEqual([{ id, seed }]);
});

test('of two auditors that number alike, an act names the finding of its own', async () => {
  const asking = world.as(street, 'auditor');
  const own = { ...plan, subtree: street };
  const begun = await asked(asking, 'engagements.save', { unit: street, id: null, revision: 0, plan: own });
  const clerk = world.as(street, 'clerk');
  const answered = async (by: Actor, auditor: string, within: string, title: string) => {
    const step = { unit: auditor, engagement: within };
    const raised = { event: 'raised', of: street, body: { ...body, title } };
    const { id } = await asked(by, 'auditFindings.step', { ...step, id: null, seen: 0, command: raised });
    await by.must('auditFindings.step', { ...step, id, seen: 1, command: { event: 'sent', answerBy: '2026-03-20' } });
    await clerk.must('auditFindings.answer', { unit: street, auditor, id, seen: 2, answer });
    return id;
  };
  await answered(asking, street, begun.id, '街道自查：第一件');
  const theirs = await answered(auditor, unit, engagement, '区审计：缺少依据');
  const ours = await answered(asking, street, begun.id, '街道自查：第二件');
  expect(ours).toBe(theirs);
  const log = await asked(world.as(street, 'administrator'), 'audit.list', { unit: street, before: null, limit: 200 });
  const said = log.filter(({ verb }) => verb === 'auditFindings.answer').map(({ about }) => about?.title);
  expect(said.slice(0, 2)).toEqual(['街道自查：第二件', '区审计：缺少依据']);
});

test('and schemes with their results; of another verb it says nothing', async () => {
  const office = world.as(unit, 'office');
  const item = { code: 'D1', title: '创新', definition: '', points: 100, evidence: { kind: 'manual' } };
  const scheme = { title: '评价方案', ground: '', form: 'a2021', items: [item] };
  const { id } = await asked(office, 'schemes.save', { unit, id: null, version: 1, revision: 0, body: scheme });
  const { run } = await asked(office, 'schemes.score', { unit, id, version: 1, period: '2025' });
  const given = [{ of: street, item: 'D1', points: 90, reason: '现场检查' }];
  await office.must('schemes.give', { unit, id: run, revision: 1, given });
  expect(await aboutOf('schemes.score')).toEqual(titled('评价方案', { form: 'a2021' }));
  expect(await aboutOf('schemes.give')).toEqual(titled('评价方案', of));
  expect(await aboutOf('applications.register')).toBeNull();
});
