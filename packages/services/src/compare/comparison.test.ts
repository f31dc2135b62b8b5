import { scopeOf } from '@gongkai/db';
import { getForm } from '@gongkai/forms';
import type { FormCode } from '@gongkai/kernel';
import type { CellComparison, UnitsComparison, YearsComparison } from '@gongkai/reports';
import { unitCode } from '@gongkai/units';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { allCells, fullNarrative, openWorld, type World } from '../testing/world.ts';

let world: World;
const penalties = 'P6.PENALTY.decisions';
const streets = ['990101001', '990101002'] as const;
const asked = { unit: '990101', kind: 'own', form: 'a2021', period: '2024', of: 'street', beside: [] };

const record = (unit: string, form: FormCode, year: number, cells: Readonly<Record<string, string>>) =>
  world.as(unit, 'clerk').must('reports.record', {
    key: { unit, kind: 'own', form, period: String(year) },
    cells,
    narrative: {},
    observations: [],
    dates: { from: `${year}-01-01`, to: `${year}-12-31`, signedOn: null, publishedOn: null },
    source: '纸质年报',
  });

/** Files a report and leaves it submitted, or takes it all the way to the public. */
async function file(unit: string, year: number, text: string, upTo: 'submitted' | 'published'): Promise<void> {
  const key = { unit, kind: 'own', form: 'a2021', period: String(year) };
  const [clerk, leader, office] = [
    world.as(unit, 'clerk'),
    world.as(unit, 'leader'),
    world.as(unit.slice(0, 6), 'office'),
  ];
  await clerk.must('reports.save', { key, revision: 0, cells: { ...allCells('a2021', '0'), [penalties]: text } });
  await clerk.must('reports.saveText', { key, revision: 1, narrative: fullNarrative('a2021') });
  await leader.must('reports.sign', { key, seen: 1 });
  await clerk.must('reports.submit', { key, seen: 2 });
  if (upTo === 'submitted') return;
  await office.must('reports.accept', { key, seen: 3 });
  await leader.must('reports.publish', { key, seen: 4 });
}

const compare = async (input: object = asked, unit = '990101') =>
  (await world.as(unit, 'auditor').must('comparison.units', input)) as UnitsComparison;

const at = (row: UnitsComparison['rows'][number] | undefined) =>
  row?.figures?.[getForm('a2021').cells.findIndex(({ code }) => code === penalties)];

beforeAll(async () => {
  world = await openWorld();
  for (const place of ['990101', '990102'])
    await world.as(place, 'office').must('years.open', { unit: place, form: 'a2021', period: '2024', deadlines: {} });
  await record(streets[0], 't2014', 2018, { 'S3.1': '4', S4: '2' });
  await record(streets[0], 'a2019', 2020, { 'R1.C7': '6', 'RV.TOTAL': '1', 'P6.PENALTY.decisions': '41' });
  for (const [index, text] of ['40', '44', '38'].entries())
    await record(streets[0], 'a2021', 2021 + index, { [penalties]: text });
  await record(streets[0], 'a2021', 2024, { [penalties]: '410' });
  await file(streets[1], 2024, '39', 'submitted');
  await file('990102001', 2024, '37', 'published');
});
afterAll(() => world.fresh.drop());

test('the planted slip is asked after, with the years it was held against', async () => {
  const view = await compare();
  expect(view.questions).toHaveLength(1);
  expect(view.questions[0]).toMatchObject({
    unit: streets[0],
    cell: penalties,
    observed: 410,
    slip: { factor: 10, usual: 41, against: 'history' },
    history: { count: 4 },
    years: [{ period: '2020', figure: 41 }, { period: '2021' }, { period: '2022' }, { period: '2023', figure: 38 }],
  });
  expect(view).toMatchObject({ asked: 1, byPopulation: false, periods: ['2019', '2020', '2021', '2022', '2023'] });
});

test('what is filed and not accepted waits, what is not filed is missing, and neither has figures', async () => {
  const view = await compare();
  expect(view.rows.map(({ unit, standing, figures }) => [unit, standing, figures === null])).toEqual([
    [streets[0], 'counted', false],
    [streets[1], 'waiting', true],
  ]);
  const waiting = [{ unit: streets[1], name: '西门街道' }];
  expect(view.coverage).toEqual({ expected: 2, reported: 1, nil: 0, waiting, missing: [] });
  const departments = await compare({ ...asked, of: 'department' });
  const missing = [{ unit: '990101D01', name: '区教育局' }];
  expect(departments.coverage).toEqual({ expected: 1, reported: 0, nil: 0, waiting: [], missing });
  expect(departments.rows).toMatchObject([{ unit: '990101D01', standing: 'missing', figures: null }]);
});

test('another place is seen only by what it has published, and is marked so', async () => {
  const view = await compare({ ...asked, beside: ['990102'] });
  expect(view.rows.map(({ unit, source }) => [unit, source])).toEqual([
    [streets[0], 'counted'],
    [streets[1], 'counted'],
    ['990102001', 'published'],
  ]);
  expect(at(view.rows[2])).toBe(37);
  // Who else there owes a report is not ours to know.
  expect(view.coverage.expected).toBe(2);
  // From over there it is the other way round: what was only recorded or submitted here is not public.
  const there = await compare({ ...asked, unit: '990102', beside: ['990101'] }, '990102');
  expect(there.rows.map(({ unit }) => unit)).toEqual(['990102001']);
  // A place inside of one's scope is no other place.
  expect((await compare({ ...asked, beside: ['990101001'] })).rows).toHaveLength(2);
});

test('places beside are those that have published and are not one’s own', async () => {
  const places = (unit: string) => world.as(unit, 'auditor').must('comparison.places', { unit });
  expect(await places('990101')).toEqual([{ code: '990102', name: '邻区', demo: true, reports: 1 }]);
  expect(await places('990102')).toEqual([]);
});

test('years of one unit come in their own forms; of a stranger only what is public', async () => {
  const years = async (of: string, unit = '990101') =>
    await world.as(unit, 'auditor').ask('comparison.years', { unit, kind: 'own', of, period: '2024' });
  const own = await years(streets[0]);
  const { reports, source } = (own.ok ? own.value : {}) as YearsComparison;
  expect(source).toBe('counted');
  expect(reports.map(({ period, form }) => `${period} ${form}`)).toEqual([
    ...['2018 t2014', '2020 a2019', '2021 a2021', '2022 a2021', '2023 a2021', '2024 a2021'],
  ]);
  const other = await years(streets[1]);
  expect(other).toMatchObject({ value: { reports: [], waiting: ['2024'] } });
  expect(await years('990102001')).toMatchObject({
    ok: true,
    value: { source: 'published', reports: [{ period: '2024' }] },
  });
  expect(await years(streets[0], '990102')).toMatchObject({ ok: false, refusal: { code: 'unit-not-found' } });
});

test('one cell over the years, with the break between forms', async () => {
  const input = { ...asked, cell: 'RV.TOTAL' };
  const { rows } = (await world.as('990101', 'auditor').must('comparison.cell', input)) as CellComparison;
  expect(rows[0]?.points.map(({ period, state, figure }) => [period, state, figure])).toEqual([
    ['2020', 'value', 1],
    ['2021', 'not-reported', null],
    ['2022', 'not-reported', null],
    ['2023', 'not-reported', null],
    ['2024', 'not-reported', null],
  ]);
  expect(rows[0]?.breaks).toEqual([{ after: '2021', form: 'a2021', fit: 'same', notes: [] }]);
  expect(rows[1]).toMatchObject({ standing: 'waiting', points: [] });
  const wrong = await world.as('990101', 'auditor').ask('comparison.cell', { ...asked, cell: 'X' });
  expect(wrong).toMatchObject({ ok: false, refusal: { code: 'cell-unknown' } });
});

test('by population once every unit that filed has said its own; a superior’s is nobody else’s', async () => {
  const say = (unit: string, population: number) =>
    world.as(unit, 'office').must('settings.save', { unit, revision: 0, settings: { population } });
  await say('990101', 500_000);
  expect((await compare()).byPopulation).toBe(false);
  await say(streets[0], 30_000);
  const view = await compare();
  expect(view.byPopulation).toBe(true);
  expect(view.rows.map(({ population }) => population)).toEqual([30_000, null]);
});

test('every view comes as a file', async () => {
  const fileOf = async (input: object) =>
    (await world.as('990101', 'auditor').must('comparison.file', input)) as { name: string; content: string };
  const units = await fileOf({ ...asked, view: 'units', group: 'DECISIONS' });
  expect(units.name).toBe('街道比较（2024年）.xlsx');
  expect(Buffer.from(units.content, 'base64').subarray(0, 2).toString()).toBe('PK');
  await fileOf({ ...asked, view: 'cell', cell: penalties });
  const years = { unit: '990101', kind: 'own', of: streets[0], period: '2024', form: 'a2021', group: 'REVIEWS' };
  expect((await fileOf({ ...years, view: 'years' })).name).toBe('东风街道历年比较.xlsx');
  const wrong = await world.as('990101', 'auditor').ask('comparison.file', { ...asked, view: 'units', group: 'X' });
  expect(wrong).toMatchObject({ ok: false, refusal: { code: 'cell-unknown' } });
});

test('what is returned is missing again', async () => {
  const key = { unit: streets[1], kind: 'own', form: 'a2021', period: '2024' };
  await world.as('990101', 'office').must('reports.return', { key, seen: 3, reason: '请核对', cells: {} });
  const missing = [{ unit: streets[1], name: '西门街道' }];
  expect((await compare()).coverage).toMatchObject({ reported: 1, waiting: [], missing });
  const view = await world.as('990101', 'auditor').must('comparison.years', { ...asked, of: streets[1] });
  expect(view).toMatchObject({ waiting: [] });
});

test('after a merger the years before are another unit’s', async () => {
  await world.fresh.db.write(scopeOf(unitCode('990101')), (tx) =>
    tx.run(
      `insert into unit_lineage (district_code, from_code, to_code, kind, on_day, document)
       values ('990101', '990101002', '990101001', 'merge', '2022-07-01', '云政发〔2022〕3号')`,
    ),
  );
  const { questions } = await compare();
  // One year is left: enough to see the slip, and named as the only one.
  expect(questions[0]?.years).toEqual([{ period: '2023', figure: 38, aside: false }]);
  const { rows } = (await world
    .as('990101', 'auditor')
    .must('comparison.cell', { ...asked, cell: penalties })) as CellComparison;
  expect(rows[0]?.runs.map((run) => run.length)).toEqual([2, 3]);
});
