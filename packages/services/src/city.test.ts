import { addUnit, scopeOf } from '@gongkai/db';
import { plainDate, type UnitKind } from '@gongkai/kernel';
import type { CellContributions, PlaceFiling, ReportRow, TotalsChildren, TotalsView } from '@gongkai/reports';
import { unitCode } from '@gongkai/units';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withSubmitted } from './testing/with-submitted.ts';
import { openWorld, type World } from './testing/world.ts';

let world: World;
const span = { form: 'a2021', period: '2025' };
const above: readonly (readonly [string, string, UnitKind])[] = [
  ['99', '示例省', 'province'],
  ['9901', '示例市', 'city'],
  ['9902', '另一市', 'city'],
  ['990201', '另区', 'district'],
  ['990201001', '另街道', 'street'],
];

beforeAll(async () => {
  world = await openWorld();
  for (const [code, name, kind] of above) {
    const unit = { code: unitCode(code), name, kind, openedOn: plainDate('2000-01-01'), closedOn: null, demo: true };
    await world.fresh.db.write(scopeOf(unit.code), (tx) => addUnit(tx, unit));
  }
  for (const district of ['990101', '990201'])
    await world.as(district, 'office').must('years.open', { ...span, unit: district, deadlines: {} });
  for (const [unit, penalties] of [
    ['990101001', '7'],
    ['990101002', '5'],
    ['990201001', '40'],
  ] as const) {
    await withSubmitted(world, unit, { 'P6.PENALTY.decisions': penalties });
    const district = unit.slice(0, 6);
    await world
      .as(district, 'office')
      .must('reports.acceptMany', { ...span, unit: district, units: [{ unit, seen: 3 }] });
  }
});
afterAll(() => world.fresh.drop());

const cell = { ...span, cell: 'P6.PENALTY.decisions' };
const totalOf = async (as: string, unit: string) =>
  ((await world.as(as, 'office').must('totals.cell', { ...cell, unit })) as CellContributions).total;
const places = async (unit: string) =>
  (await world.as(unit, 'office').must('filings.places', { ...span, unit })) as PlaceFiling[];

test('a city reads one row a district, and a district where nothing was opened is missing', async () => {
  expect(await places('9901')).toMatchObject([
    { unit: '990101', opened: true, coverage: { expected: 4, reported: 2, nil: 0 }, state: null },
    { unit: '990102', opened: false, coverage: { expected: 1, reported: 0, missing: [{ name: '邻区' }] } },
  ]);
  expect((await places('99')).map(({ unit }) => String(unit))).toEqual(['990101', '990102', '990201']);
});

test('a city takes its districts out as a file', async () => {
  const made = (await world.as('9901', 'office').must('filings.file', { ...span, unit: '9901' })) as {
    name: string;
    content: string;
  };
  expect(made.name).toBe('示例市2025年报送情况.xlsx');
  expect(Buffer.from(made.content, 'base64').subarray(0, 2).toString()).toBe('PK');
});

test('from the province down to a unit the same number is reached, level by level, with the same coverage', async () => {
  expect(await totalOf('99', '99')).toBe(52);
  const path = ['9901', '990101', '990101001'] as const;
  expect(await Promise.all(path.map((unit) => totalOf('99', unit)))).toEqual([12, 12, 7]);
  const office = world.as('9901', 'office');
  const whole = (await office.must('totals.get', { ...span, unit: '990101' })) as TotalsView;
  const own = (await world.as('990101', 'office').must('totals.get', { ...span, unit: '990101' })) as TotalsView;
  expect(whole).toEqual(own);
  expect(whole.coverage).toMatchObject({ expected: 4, reported: 2 });
  const children = (await office.must('totals.children', { ...span, unit: '990101' })) as TotalsChildren;
  expect(children.map(({ unitName }) => unitName)).toContain('东风街道');
});

test('drilling down, a city sees the filings, the reports and the log of one of its districts', async () => {
  const office = world.as('9901', 'office');
  const rows = (await office.must('reports.list', { ...span, unit: '990101', kind: 'own' })) as ReportRow[];
  expect(rows.filter(({ state }) => state === 'accepted')).toHaveLength(2);
  const log = (await office.must('audit.list', { unit: '990101', before: null, limit: 200 })) as unknown[];
  expect(log.length).toBeGreaterThan(5);
  await world.as('9901', 'auditor').must('reports.get', { key: { ...span, unit: '990101001', kind: 'own' } });
});

test.each([
  ['totals.get', { ...span, unit: '990201' }],
  ['totals.get', { ...span, unit: '9902' }],
  ['totals.children', { ...span, unit: '990201' }],
  ['filings.places', { ...span, unit: '9902' }],
  ['filings.places', { ...span, unit: '99' }],
  ['reports.list', { ...span, unit: '990201', kind: 'own' }],
  ['audit.list', { unit: '990201', before: null, limit: 10 }],
  ['filings.file', { ...span, unit: '990201001' }],
] as const)('another city is not there for it: %s', async (name, input) => {
  for (const role of ['office', 'auditor'] as const)
    expect(await world.as('9901', role).ask(name, input)).toMatchObject({ refusal: { code: 'unit-not-found' } });
});

test('a city asks its districts for what they owe', async () => {
  const asked = { ...span, unit: '9901', note: '', units: ['990101', '990201'] };
  expect(await world.as('9901', 'office').must('filings.remind', asked)).toMatchObject({
    reminded: ['990101'],
    refused: [{ unit: '990201', refusal: { code: 'unit-not-found' } }],
  });
});

test('a city decides on no unit of a district and writes nothing of the place', async () => {
  await withSubmitted(world, '990101D01');
  const asked = { ...span, unit: '990101', units: [{ unit: '990101D01', seen: 3 }] };
  expect(await world.as('9901', 'office').must('reports.acceptMany', asked)).toMatchObject({
    done: [],
    refused: [{ refusal: { code: 'not-allowed' } }],
  });
  const key = { ...span, unit: '990101D01', kind: 'own' };
  const alone = await world.as('9901', 'office').ask('reports.accept', { key, seen: 3 });
  expect(alone).toMatchObject({ refusal: { code: 'not-allowed' } });
  expect(await totalOf('99', '99')).toBe(52);
});
