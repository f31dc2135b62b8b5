import { addPublished, findSubmission, scopeOf } from '@gongkai/db';
import { plainDate, type RuleCode } from '@gongkai/kernel';
import { emptyGround } from '@gongkai/registers/applications';
import type { ReportKey } from '@gongkai/reports';
import { type UnitCode, unitCode } from '@gongkai/units';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { Moved, registerApplication } from '../testing/register-application.ts';
import { allCells, fullNarrative, openWorld, type World } from '../testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld(plainDate('2026-03-20'));
  const office = world.as('990101', 'office');
  await office.must('settings.save', { unit: '990101', revision: 0, settings: { registersSince: since } });
  for (const period of ['2024', '2025', '2026'])
    await office.must('years.open', { unit: '990101', form: 'a2021', period, deadlines: {} });
}, 60_000);
afterAll(() => world.fresh.drop());

const since = { items: 2025, applications: 2025, remedies: 2025, activities: 2025 };

const keyOf = (unit: UnitCode, period = '2025') => ({ unit, kind: 'own', form: 'a2021', period }) as ReportKey;
const days = (signedOn: string, publishedOn: string) => ({
  ...{ from: '2025-01-01', to: '2025-12-31', signedOn, publishedOn },
});

/** A report taken over as it stood outside, by its clerk. */
const record = ({ key, ...more }: { key: ReportKey; narrative?: object; dates?: object }) =>
  world.as(key.unit, 'clerk').must('reports.record', {
    ...{ key, cells: allCells('a2021', '0'), narrative: fullNarrative('a2021'), observations: [] },
    ...{ dates: days('2026-01-12', '2026-01-15'), source: '网站', ...more },
  });

/** Makes a version public past every verb: its digest, unless another one is given, and no word of a correction. */
const put = (key: ReportKey, version: number, sha256?: string) =>
  world.house.db.write(scopeOf(key.unit), async (tx) => {
    const copy = await findSubmission(tx, key, version);
    if (copy === null) throw new Error(`no version ${version}`);
    const body = { unitName: '', correctedFor: null };
    const at = '2026-01-15T09:00:00.000Z';
    await addPublished(tx, key, { version, figures: copy.figures, body, sha256: sha256 ?? copy.sha256, at });
  });

const Found = z.array(
  z.looseObject({ rule: z.string(), outcome: z.string(), facts: z.record(z.string(), z.unknown()) }),
);
const publicationRules: readonly RuleCode[] = ['R44', 'R45', 'R53', 'R56', 'R58'];

/** Which of these rules fail in the report, as its clerk reads it. */
async function failing(key: ReportKey): Promise<string[]> {
  const found = Found.parse(await world.as(key.unit, 'clerk').must('reports.rules', { key }));
  return found
    .filter(({ rule, outcome }) => outcome === 'failed' && publicationRules.some((each) => each === rule))
    .map(({ rule, facts }) => `${rule} ${Object.values(facts).join(' ')}`);
}

test('R44: a second version is public and nobody has said why', async () => {
  const key = keyOf(unitCode('990101001'));
  await record({ key });
  await put(key, 1);
  expect(await failing(key)).toEqual([]);
  await record({ key, narrative: { ...fullNarrative('a2021'), OTHER: '另有说明一处。' } });
  await put(key, 2);
  expect(await failing(key)).toEqual([expect.stringMatching(/^R44 \w{64} \w{64}$/)]);
});

test('R45: what stands at the open address is not what was submitted', async () => {
  const key = keyOf(unitCode('990101002'));
  await record({ key });
  await put(key, 1, 'f'.repeat(64));
  expect(await failing(key)).toContain('R45 /open/v1/reports/990101002/2025');
});

test('R53: it was made after the day on which it was published', async () => {
  const key = keyOf(unitCode('990101D01'));
  await record({ key, dates: days('2026-01-20', '2026-01-15') });
  await world.as(key.unit, 'leader').must('reports.publish', { key, seen: 1 });
  expect(await failing(key)).toEqual(['R53 generated 2026-01-20']);
});

test('R58: it is public, and its superior has never accepted it', async () => {
  const key = keyOf(unitCode('990101001'), '2024');
  const clerk = world.as(key.unit, 'clerk', 'leader');
  await clerk.must('reports.save', { key, revision: 0, cells: allCells('a2021', '0') });
  await clerk.must('reports.saveText', { key, revision: 1, narrative: fullNarrative('a2021') });
  await clerk.must('reports.sign', { key, seen: 1 });
  await clerk.must('reports.submit', { key, seen: 2 });
  expect(await failing(key)).toEqual([]);
  await put(key, 1);
  await world.house.db.write(scopeOf(key.unit), (tx) =>
    tx.run(
      `insert into report_event (district_code, unit_code, kind, form, period, seq, event, state, version, counted,
         acting_unit, person_id, person_name, at, cells)
       select district_code, unit_code, kind, form, period, seq + 1, 'published', 'published', version, version,
         acting_unit, person_id, person_name, at, cells from report_event where unit_code = $1 and period = $2 and event = 'submitted'`,
      [key.unit, key.period],
    ),
  );
  await world.house.db.write(scopeOf(key.unit), (tx) =>
    tx.run(`update report set dates = dates || '{"publishedOn": "2026-03-20"}' where unit_code = $1 and period = $2`, [
      key.unit,
      key.period,
    ]),
  );
  expect(await failing(key)).toEqual(['R58 年度报告 filing']);
});

test('R56: a refusal went out without the article it rests on', async () => {
  const key = keyOf(unitCode('990101002'), '2026');
  const [clerk, reviewer, leader] = [
    world.as(key.unit, 'clerk'),
    world.as(key.unit, 'reviewer'),
    world.as(key.unit, 'leader'),
  ];
  await clerk.must('reports.save', { key, revision: 0, cells: {} });
  const { id } = await registerApplication(clerk, key.unit, { on: '2026-03-03' });
  const ground = { ...emptyGround, facts: '内部管理信息', article: '第十六条第一款', evidence: ['会议记录'] };
  const act = async (seen: number, command: object) =>
    Moved.parse(await clerk.must('applications.act', { unit: key.unit, id, seen, command, thirdParty: null })).seq;
  const drafted = { kind: 'drafted', on: '2026-03-10', outcome: 'deny-internal' };
  expect(
    await clerk.ask('applications.act', {
      ...{ unit: key.unit, id, seen: 1, thirdParty: null },
      command: { ...drafted, ground: { ...ground, article: '' } },
    }),
  ).toMatchObject({ ok: false });
  let seen = await act(1, { ...drafted, ground });
  for (const [who, verb, kind] of [
    [reviewer, 'applications.check', 'checked'],
    [leader, 'applications.approve', 'approved'],
  ] as const) {
    const command = { kind, on: '2026-03-10', agrees: true, opinion: '' };
    seen = Moved.parse(await who.must(verb, { unit: key.unit, id, seen, command })).seq;
  }
  await act(seen, { kind: 'delivered', on: '2026-03-11', by: 'post', evidence: 'XA12345678942', letter: '' });
  expect(await failing(key)).toEqual([]);
  // As an old register may hold it: the door is past, the article is not there.
  await world.house.db.write(scopeOf(key.unit), (tx) =>
    tx.run(
      `insert into application_event (district_code, unit_code, id, seq, kind, on_day, facts, acting_unit, person_id, person_name, at)
       select district_code, unit_code, id, 99, kind, on_day, jsonb_set(facts, '{ground,article}', '""'), acting_unit,
         person_id, person_name, at from application_event where unit_code = $1 and id = $2 and kind = 'drafted'`,
      [key.unit, id],
    ),
  );
  expect(await failing(key)).toEqual([`R56 ${id} article`]);
});
