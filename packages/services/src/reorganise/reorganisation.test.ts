import { findMe, listHeldRoles, scopeOf, verify } from '@gongkai/db';
import { cellIndex, getForm } from '@gongkai/forms';
import { type ApplicantKind, period, plainDate } from '@gongkai/kernel';
import type { OutputOf } from '@gongkai/reports';
import { unitCode } from '@gongkai/units';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { listReportsBelow } from '../reports-below.ts';
import { both, east, merger, west } from '../testing/merge-streets.ts';
import { registerApplication } from '../testing/register-application.ts';
import { fullNarrative, openWorld, type World } from '../testing/world.ts';

let world: World;
let summer: World;
beforeAll(async () => {
  world = await openWorld(plainDate('2026-01-10'));
  summer = world.on(plainDate('2026-07-03'));
});
afterAll(() => world.fresh.drop());

const form = getForm('a2021');
const on = plainDate('2026-07-01');
const columns = ['C1', 'C2', 'C3', 'C4', 'C5', 'C6'];
const at = (figures: readonly (number | null)[], cell: string) => figures[cellIndex(form, cell)] ?? null;
const row = (figures: readonly (number | null)[], of: string) =>
  columns.map((column) => at(figures, `${of}.${column}`));
const summed = (...rows: readonly (readonly (number | null)[])[]) =>
  columns.map((_, index) => rows.reduce((sum, each) => sum + (each[index] ?? 0), 0));

const key = (unit: string, period: string) => ({ unit, kind: 'own', form: 'a2021', period });
const report = async (of: World, unit: string, period: string) =>
  z.custom<OutputOf<'reports.get'>>().parse(await of.as(unit, 'clerk').must('reports.get', { key: key(unit, period) }));

async function file(of: World, unit: string, period: string) {
  const clerk = of.as(unit, 'clerk');
  // What took over a reconsideration cannot say that there was none (R20).
  const narrative = Object.fromEntries(
    Object.entries(fullNarrative('a2021')).map(([chapter, text]) => [
      chapter,
      text.replace(/[^。]*没有因政府信息公开引起的复议和诉讼[^。]*。/, '复议和诉讼情况见表。'),
    ]),
  );
  await clerk.must('reports.saveText', { key: key(unit, period), revision: 0, narrative });
  await of.as(unit, 'leader').must('reports.sign', { key: key(unit, period), seen: 1 });
  await clerk.must('reports.submit', { key: key(unit, period), seen: 2 });
  await of.as('990101', 'office').must('reports.accept', { key: key(unit, period), seen: 3 });
}

const withdraw = (of: World, unit: string, id: string, day: string) =>
  of.as(unit, 'clerk').must('applications.act', {
    ...{ unit, id, seen: 1, thirdParty: null, command: { kind: 'withdrawn', on: day, evidence: '书面撤回' } },
  });

/** Rows of closed years as they lie in the database. */
const closedYears = () =>
  world.fresh.ownerTexts(
    `select 'rollup ' || to_jsonb(r)::text as row from rollup r where period < '2026'
     union all select 'submission ' || to_jsonb(s)::text from submission s
     union all select 'published ' || to_jsonb(p)::text from published p
     union all select 'event ' || to_jsonb(e)::text from report_event e order by 1`,
  );
const auditRows = () => world.fresh.ownerTexts('select to_jsonb(a)::text from audit a order by seq');

test('two streets merge in mid-year, from the notice to the table of the year after', async () => {
  const office = world.as('990101', 'office');
  const since = { applications: 2025, remedies: 2025, items: 2025, activities: 2025 };
  await office.must('settings.save', { unit: '990101', revision: 0, settings: { registersSince: since } });
  await office.must('years.open', { unit: '990101', form: 'a2021', period: '2025', deadlines: {} });
  // 2025: five received in the east, of every column but one, and two in the west; one of each is withdrawn.
  const lastYear = async (unit: string, kinds: readonly ApplicantKind[]) => {
    for (const kind of kinds) await registerApplication(world.as(unit, 'clerk'), unit, { kind, on: '2025-12-01' });
  };
  await lastYear(east, ['person', 'business', 'research', 'welfare', 'legal']);
  await lastYear(west, ['person', 'person']);
  await withdraw(world, east, '2025-5', '2025-12-20');
  await withdraw(world, west, '2025-2', '2025-12-20');
  await file(world, east, '2025');
  await file(world, west, '2025');

  // 2026 until the day: more come in, one of last year's ends, one of this year's ends, a suit begins.
  await registerApplication(summer.as(east, 'clerk'), east, { kind: 'other', on: '2026-05-06' });
  await registerApplication(summer.as(west, 'clerk'), west, { kind: 'business', on: '2026-06-01' });
  await withdraw(summer, east, '2025-1', '2026-02-02');
  await withdraw(summer, west, '2026-1', '2026-06-20');
  const review = {
    ...{ event: 'registered', kind: 'review', role: 'respondent', procedure: 'ordinary', on: '2026-06-02' },
    ...{ acceptedOn: '2026-06-01', organ: '示例区人民政府', caseNumber: '示政复〔2026〕1号', application: '2025-2' },
    ...{ review: null, matter: '不服逾期不答复' },
  };
  await summer.as(east, 'clerk').must('remedies.register', { unit: east, command: review });
  await world.fresh.asOwner(`
    insert into identity.person (id, name, email, email_verified, username, created_at, updated_at)
      values ('p1', '王晓燕', 'p1@people.invalid', true, 'wang', now(), now());
    insert into identity.membership (person_id, unit_code, roles) values ('p1', '${east}', '{clerk}')`);

  // The notice: everything it touches is shown first, and nothing is written by that.
  const change = await merger(summer, on);
  const before = { years: await closedYears(), audit: await auditRows() };
  const preview = z
    .custom<OutputOf<'reorganisations.preview'>>()
    .parse(await summer.as('990101', 'office').must('reorganisations.preview', { unit: '990101', change }));
  expect(preview.objections).toEqual([]);
  expect(preview.units.find(({ unit }) => unit === east)).toMatchObject({
    people: 1,
    open: { applications: 4, remedies: 1 },
    reports: [{ form: 'a2021', period: '2025', state: 'accepted', counted: 1, cell: 'R1.C7', own: 5, total: 5 }],
  });
  expect(await auditRows()).toEqual(before.audit);

  const done = await summer.as('990101', 'office').must('reorganisations.do', { unit: '990101', change });
  expect(done).toMatchObject({ people: 1, moved: { applications: 5, remedies: 1 } });
  expect(await closedYears()).toEqual(before.years);
  expect((await auditRows()).slice(0, before.audit.length)).toEqual(before.audit);
  expect(await auditRows()).toHaveLength(before.audit.length + 1);

  // R2(y) = Σ R4(y − 1), column by column (domain §2.6), and the list has as many rows.
  const [eastern, western] = [
    (await report(summer, east, '2025')).figures,
    (await report(summer, west, '2025')).figures,
  ];
  const heir = await report(summer, both, '2026');
  expect(row(heir.figures, 'R2')).toEqual(summed(row(eastern, 'R4'), row(western, 'R4')));
  expect(row(heir.figures, 'R1')).toEqual([0, 1, 0, 0, 0, 1]);
  expect(row(heir.figures, 'R3.6.3')).toEqual([1, 1, 0, 0, 0, 0]);
  expect(row(heir.figures, 'R4')).toEqual([1, 1, 1, 1, 0, 1]);
  expect(at(heir.figures, 'RV.PENDING')).toBe(1);
  for (const cell of ['R1.C2', 'R1.C6', 'R2.C1', 'R2.C2', 'R4.C1', 'R3.6.3.C1', 'RV.PENDING']) {
    const asked = { unit: both, form: 'a2021', period: '2026', cell, after: null, limit: 50 };
    const list = z.custom<OutputOf<'tally.list'>>().parse(await summer.as(both, 'clerk').must('tally.list', asked));
    expect(list.count, cell).toBe(at(heir.figures, cell));
    expect(list.rows, cell).toHaveLength(list.count);
  }
  // What the predecessor had in the part of the year it stood: its open cases as carried out.
  expect(row((await report(summer, east, '2026')).figures, 'R4')).toEqual([0, 1, 1, 1, 0, 1]);

  // Cases went with their identities, clocks and links; what is left behind knows nobody.
  const clerk = summer.as(both, 'clerk');
  const moved = z
    .custom<OutputOf<'applications.get'>>()
    .parse(await clerk.must('applications.get', { unit: both, id: '2025-1' }));
  expect(moved).toMatchObject({ arrivedOn: '2025-12-01', clock: { due: '2025-12-29', state: 'running' } });
  expect(
    await clerk.must('reorganisations.ofCase', { unit: both, register: 'applications', caseId: '2025-1' }),
  ).toEqual([
    { way: 'in', otherUnit: east, otherName: '东风街道', otherId: '2025-2', on, document: '示政发〔2026〕3号' },
  ]);
  const identity = { unit: both, id: '2025-1', reason: '核对身份' };
  expect(await clerk.must('applications.identity', identity)).toMatchObject({ applicant: { name: '张三丰' } });
  expect(
    await summer.as(east, 'clerk').must('applications.identity', { ...identity, unit: east, id: '2025-2' }),
  ).toMatchObject({ applicant: { name: '（已清除）', document: null } });
  const remedy = z
    .custom<OutputOf<'remedies.get'>>()
    .parse(await clerk.must('remedies.get', { unit: both, id: '2026-1' }));
  expect(remedy).toMatchObject({ remedy: { application: '2025-1', caseNumber: '示政复〔2026〕1号' } });

  // People followed; the old mandate is kept.
  const me = await world.fresh.db.read(scopeOf(unitCode(both)), (reading) => findMe(reading, 'p1', '2026-07-03'));
  expect(me?.memberships.map(({ unit, past }) => [unit, past])).toEqual([
    [both, false],
    [east, true],
    [west, true],
  ]);
  expect(
    await world.fresh.ownerTexts(
      `select unit_code || ' ' || coalesce(ended_on::text, '') from identity.membership where person_id = 'p1' order by 1`,
    ),
  ).toEqual([`${east} ${on}`, `${both} `]);
  const held = await world.fresh.db.read(scopeOf(unitCode('990101')), (reading) => listHeldRoles(reading, 'p1'));
  expect(held.map(({ unit }) => `${unit}`)).toEqual([both]);

  // The rest of the year, the report of it, and the table of the year after.
  const autumn = world.on(plainDate('2026-11-20'));
  await withdraw(autumn, both, '2025-2', '2026-11-01');
  const january = world.on(plainDate('2027-01-12'));
  await january
    .as('990101', 'office')
    .must('years.open', { unit: '990101', form: 'a2021', period: '2026', deadlines: {} });
  expect(row((await report(january, both, '2026')).prior ?? [], 'R4')).toEqual(row(heir.figures, 'R2'));
  // Above it, where all units are read at once, last year is the same; a check that needs it finds the same there.
  const below = await world.fresh.db.read(scopeOf(unitCode('990101')), (reading) =>
    listReportsBelow(reading, unitCode('990101'), 'own', form, period('2026')),
  );
  const last = below.find(({ unit }) => unit.code === both);
  expect(last?.prior?.figures).toEqual((await report(january, both, '2026')).prior);
  expect(last?.nilBefore.map(({ nil }) => nil)).toEqual([null, false]);
  await file(january, both, '2026');
  const next = await report(world.on(plainDate('2027-03-01')), both, '2027');
  expect(row(next.figures, 'R2')).toEqual(row((await report(january, both, '2026')).figures, 'R4'));
  const totals = z
    .custom<OutputOf<'totals.get'>>()
    .parse(await january.as('990101', 'office').must('totals.get', { unit: '990101', form: 'a2021', period: '2026' }));
  expect(totals.coverage).toMatchObject({ expected: 3, reported: 1 });
  expect(await closedYears()).toEqual(expect.arrayContaining(before.years));
  const found = await verify(world.fresh.ownerUrl);
  expect(found.differences).toEqual([]);
  expect(found.checked.handovers).toBe(6);

  // What was taken over is held against what was left: a case in another column, an end without its other end, a changed balance.
  await world.fresh.asOwner(`
    update application set applicant_kind = 'legal' where unit_code = '${both}' and id = '2025-1';
    delete from case_handover where unit_code = '${east}' and case_id = '2025-3';
    update opening_balance set figures[1] = 99 where from_unit = '${west}'`);
  const { differences } = await verify(world.fresh.ownerUrl);
  const wheres = differences.flatMap(({ what, where }) => (what === 'handover' ? [where] : []));
  expect(wheres).toEqual([
    `${east} applications 2025-2 out`,
    `${both} applications 2025-1 in`,
    `${both} applications 2025-2 in`,
    `${both} a2021 2025 of ${west}`,
    `${east} to ${both} 2026 business carried`,
    `${east} to ${both} 2026 legal carried`,
  ]);
});
