import { type Finding, findingKey, plainDate } from '@gongkai/kernel';
import { type FindingRow, RuleRehearsal } from '@gongkai/reports';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { allCells, fullNarrative, openWorld, type World } from './testing/world.ts';

let world: World;
const key = { unit: '990101001', kind: 'own', form: 'a2021', period: '2024' } as const;
const span = { unit: '990101', form: 'a2021', period: '2024' } as const;

beforeAll(async () => {
  world = await openWorld(plainDate('2026-01-10'));
  await world.as('990101', 'office').must('years.open', { ...span, deadlines: {} });
});
afterAll(() => world.fresh.drop());

const clerk = () => world.as('990101001', 'clerk');
const leader = () => world.as('990101001', 'leader');
const found = async () => (await clerk().must('reports.rules', { key })) as Finding[];
const failed = async () => (await found()).filter(({ outcome }) => outcome === 'failed');

/** A whole report, right but for one chapter. */
async function write(overview: string): Promise<void> {
  const whole = fullNarrative('a2021');
  await clerk().must('reports.save', { key, revision: 0, cells: allCells('a2021', '0') });
  await clerk().must('reports.saveText', {
    key,
    revision: 1,
    narrative: { ...whole, OVERVIEW: `${whole.OVERVIEW}${overview}` },
  });
}

test('what the text says against the table keeps a report from being signed until it is explained, and stays on it', async () => {
  await write('全年收到政府信息公开申请3件。全市共公开信息5条。');
  expect((await failed()).map(({ rule, severity }) => [rule, severity])).toEqual([
    ['R20', 'error'],
    ['R28', 'warning'],
  ]);
  expect(await leader().ask('reports.sign', { key, seen: 1 })).toMatchObject({
    refusal: { code: 'findings-open', facts: { errors: 1, warnings: 1 } },
  });
  const checks = await world.as('990101', 'office').must('reports.checks', { ...span, kind: 'own' });
  expect(checks).toMatchObject([{ unit: '990101001', errors: 1, warnings: 1, waived: 0 }]);

  for (const finding of await failed())
    await clerk().must('reports.waive', { key, finding: findingKey(finding), reason: '历年累计口径，表内为本年' });
  await leader().must('reports.sign', { key, seen: 1 });
  await clerk().must('reports.submit', { key, seen: 2 });

  const rows = (await world.as('990101', 'auditor').must('findings.list', span)) as FindingRow[];
  const stands = rows.filter(({ status }) => status === 'waived').map(({ waiver }) => waiver?.reason);
  expect(stands).toEqual(['历年累计口径，表内为本年', '历年累计口径，表内为本年']);
});

test('a changed rule is tried on what was filed, and changes nothing', async () => {
  const trial = { ...span, years: 2, code: 'R28', severity: 'notice', limits: {}, inForce: null };
  const before = await failed();
  const rehearsal = RuleRehearsal.parse(await world.as('990101', 'auditor').must('rules.rehearse', trial));
  expect(rehearsal).toMatchObject({
    looked: 1,
    results: [
      {
        unit: '990101001',
        period: '2024',
        appeared: [],
        gone: [],
        graded: [{ after: { rule: 'R28', severity: 'notice' } }],
      },
    ],
  });
  expect(await failed()).toEqual(before);
  const out = { ...trial, severity: null, inForce: { from: 2025, to: null } };
  expect(await world.as('990101', 'auditor').must('rules.rehearse', out)).toMatchObject({
    results: [{ gone: [{ rule: 'R28' }] }],
  });
});

test('a reason for what is not wrong is refused', async () => {
  expect(
    await clerk().ask('reports.waive', { key, finding: 'R20:R1.C7,OVERVIEW,别处', reason: '不存在' }),
  ).toMatchObject({
    ok: false,
  });
});
