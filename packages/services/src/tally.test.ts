import { scopeOf } from '@gongkai/db';
import { cellIndex, getForm } from '@gongkai/forms';
import { plainDate } from '@gongkai/kernel';
import { contract } from '@gongkai/reports';
import { unitCode } from '@gongkai/units';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { fullNarrative, openWorld, type World } from './testing/world.ts';

let world: World;
let year = 2021;

const unit = '990101001';
const form = getForm('a2021');
const key = () => ({ unit, kind: 'own', form: 'a2021', period: String(year) });
const clerk = () => world.as(unit, 'clerk');

beforeAll(async () => {
  world = await openWorld(plainDate('2036-01-10'));
  const settings = { registersSince: { applications: 2021, items: 2021, remedies: 2021, activities: 2021 } };
  await world.as('990101', 'office').must('settings.save', { unit: '990101', revision: 0, settings });
});
// A year of its own for each test.
beforeEach(async () => {
  year += 1;
  await world
    .as('990101', 'office')
    .must('years.open', { unit: '990101', form: 'a2021', period: String(year), deadlines: {} });
});
afterAll(() => world.fresh.drop());

/** A line of the 工作台账, as recorded at a moment. */
let lines = 0;
function note(kind: string, number: number, at = `${year}-06-01T09:00:00+08:00`, of = unit) {
  lines += 1;
  return world.fresh.db.write(scopeOf(unitCode(of)), (tx) =>
    tx.run(
      `insert into activity (district_code, unit_code, id, revision, kind, on_day, title, number, by_head, ways, note, recorded_at, recorded_by)
     values ('990101', $1, $6, 1, $2, $3::date, '一月处罚', $4::bigint, false, '{}', '', $5::timestamptz, '某人')`,
      [of, kind, `${year}-06-01`, number, at, `${year}-${lines}`],
    ),
  );
}

interface View {
  readonly figures: readonly (number | null)[];
  readonly tally: readonly (number | null)[] | null;
  readonly revision: number;
  readonly seq: number;
}
const view = async (of = key()) => (await world.as(of.unit, 'clerk').must('reports.get', { key: of })) as View;
const at = (figures: View['figures'] | null, cell: string) => figures?.[cellIndex(form, cell)];

test('on the first day of the new year the table is already there, and nobody has typed it', async () => {
  await note('penalty', 12);
  await note('penalty', 3);
  const { figures, tally, revision } = await view();
  expect({ revision, stated: at(figures, 'P6.PENALTY.decisions'), counted: at(tally, 'P6.PENALTY.decisions') }).toEqual(
    {
      revision: 0,
      stated: 15,
      counted: 15,
    },
  );
  expect(at(figures, 'R3.7.C7')).toBe(0);
  await note('penalty', 1);
  expect(at((await view()).figures, 'P6.PENALTY.decisions')).toBe(16);
});

test('a unit below counts its own, and not into the figures of the one above', async () => {
  await note('penalty', 5, undefined, '990101D01');
  expect(at((await view()).figures, 'P6.PENALTY.decisions')).toBe(0);
  expect(at((await view({ ...key(), unit: '990101D01' })).figures, 'P6.PENALTY.decisions')).toBe(5);
});

test('a typed difference is named, needs a reason, and the reason goes up with the figure', async () => {
  await note('penalty', 12);
  await clerk().must('reports.save', { key: key(), revision: 0, cells: { 'P6.PENALTY.decisions': '13' } });
  await clerk().must('reports.saveText', { key: key(), revision: 1, narrative: fullNarrative('a2021') });
  const sign = () => world.as(unit, 'leader').ask('reports.sign', { key: key(), seen: 1 });
  expect(await sign()).toMatchObject({ refusal: { code: 'findings-open', facts: { errors: 1 } } });
  const found = await clerk().must('findings.list', { unit, form: 'a2021', period: String(year) });
  expect(found).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        finding: expect.objectContaining({
          rule: 'R40',
          facts: expect.objectContaining({ reported: 13, counted: 12 }),
        }),
      }),
    ]),
  );
  await clerk().must('reports.waive', {
    key: key(),
    finding: 'R40:P6.PENALTY.decisions',
    reason: '一件由原区城管局移交',
  });
  expect(await sign()).toMatchObject({ ok: true });
  await clerk().must('reports.submit', { key: key(), seen: 2 });
  await world.as('990101', 'office').must('reports.accept', { key: key(), seen: 3 });
  const cell = await world
    .as('990101', 'office')
    .must('totals.cell', { unit: '990101', form: 'a2021', period: String(year), cell: 'P6.PENALTY.decisions' });
  expect(cell).toMatchObject({ total: 13 });
  expect(JSON.stringify(cell)).toContain('一件由原区城管局移交');
});

test('what was typed over a count can be taken back, and then follows again', async () => {
  await note('penalty', 12);
  await clerk().must('reports.save', { key: key(), revision: 0, cells: { 'P6.PENALTY.decisions': '13' } });
  expect(at((await view()).figures, 'P6.PENALTY.decisions')).toBe(13);
  const stale = { key: key(), revision: 0, cells: ['P6.PENALTY.decisions'] };
  expect(await clerk().ask('tally.follow', stale)).toMatchObject({ refusal: { code: 'stale-version' } });
  await clerk().must('tally.follow', { ...stale, revision: 1 });
  expect(at((await view()).figures, 'P6.PENALTY.decisions')).toBe(12);
  await note('penalty', 4);
  expect(at((await view()).figures, 'P6.PENALTY.decisions')).toBe(16);
});

test('the registers are cut for a report while work goes on, and what came later is counted when the cut is lifted', async () => {
  await note('penalty', 12);
  await clerk().must('tally.lock', { key: key(), locked: true });
  await note('penalty', 7, '2036-02-01T09:00:00+08:00');
  expect(at((await view()).figures, 'P6.PENALTY.decisions')).toBe(12);
  expect(await clerk().must('tally.get', { key: key() })).toMatchObject({ lockedAt: expect.any(String), since: [] });
  await clerk().must('tally.lock', { key: key(), locked: false });
  expect(at((await view()).figures, 'P6.PENALTY.decisions')).toBe(19);
});

test('after filing the table states what was filed, and what has changed since is listed', async () => {
  await note('penalty', 12);
  await clerk().must('reports.saveText', { key: key(), revision: 0, narrative: fullNarrative('a2021') });
  await world.as(unit, 'leader').must('reports.sign', { key: key(), seen: 1 });
  await note('penalty', 2, '2036-02-01T09:00:00+08:00');
  await clerk().must('reports.submit', { key: key(), seen: 2 });
  const filed = await view();
  expect(at(filed.figures, 'P6.PENALTY.decisions')).toBe(12);
  const { since } = (await clerk().must('tally.get', { key: key() })) as { since: unknown };
  expect(since).toEqual([{ cell: 'P6.PENALTY.decisions', filed: 12, now: 14 }]);
});

test('the list behind a cell is there for whoever may read the register', async () => {
  await note('penalty', 12);
  const asked = { unit, form: 'a2021', period: String(year), cell: 'P6.PENALTY.decisions', after: null, limit: 10 };
  const list = await world.as('990101', 'auditor').must('tally.list', asked);
  expect(list).toMatchObject({
    count: 1,
    next: null,
    rows: [{ register: 'activities', amount: 12, title: '一月处罚' }],
  });
  expect(await clerk().ask('tally.list', { ...asked, cell: 'X9' })).toMatchObject({
    refusal: { code: 'cell-unknown' },
  });
});

test('a unit that keeps no register is asked to type, and nothing is held against it', async () => {
  const other = unitCode('990102001');
  await world
    .as('990102', 'office')
    .must('years.open', { unit: '990102', form: 'a2021', period: String(year), deadlines: {} });
  const { tally, figures } = await view({ ...key(), unit: other });
  expect(tally).toBeNull();
  expect(at(figures, 'P6.PENALTY.decisions')).toBeNull();
});

test('the overview counts what differs from the registers, and what was explained, beside the list', async () => {
  await note('penalty', 12);
  const { revision } = await view();
  await clerk().must('reports.save', { key: key(), revision, cells: { 'P6.PENALTY.decisions': '11' } });
  const span = { unit: '990101', kind: 'own', form: 'a2021', period: String(year) };
  const asked = world.as('990101', 'office');
  const Checks = contract['reports.checks'].output;
  const checks = async () => Checks.parse(await asked.must('reports.checks', span)).find((row) => row.unit === unit);
  const listed = contract['reports.list'].output
    .parse(await asked.must('reports.list', span))
    .find((row) => row.unit === unit);
  const before = await checks();
  expect(before?.errors).toBe((listed?.errors ?? 0) + 1);
  await clerk().must('reports.waive', { key: key(), finding: 'R40:P6.PENALTY.decisions', reason: '一件年底撤销' });
  expect(await checks()).toEqual({
    ...before,
    errors: (before?.errors ?? 0) - 1,
    waived: (before?.waived ?? 0) + 1,
  });
});
