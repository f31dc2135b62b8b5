import { verify } from '@gongkai/db';
import type { ManyMoved, ReportView, TotalsView } from '@gongkai/reports';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withSubmitted } from './testing/with-submitted.ts';
import { openWorld, type World } from './testing/world.ts';

let world: World;
const span = { unit: '990101', form: 'a2021', period: '2025' };
const keyOf = (unit: string) => ({ unit, kind: 'own', form: 'a2021', period: '2025' });

beforeAll(async () => {
  world = await openWorld();
  await world.as('990101', 'office').must('years.open', { ...span, deadlines: {} });
  for (const unit of ['990101D01', '990101001', '990101002'])
    await withSubmitted(world, unit, { 'P6.PENALTY.decisions': '7' });
});
afterAll(() => world.fresh.drop());

const coverage = async () => ((await world.as('990101', 'office').must('totals.get', span)) as TotalsView).coverage;
const view = async (unit: string) =>
  (await world.as('990101', 'office').must('reports.get', { key: keyOf(unit) })) as ReportView;

test('of many each is done or refused by itself, under one act and with one key once', async () => {
  const office = world.as('990101', 'office');
  const units = [
    { unit: '990101D01', seen: 3 },
    { unit: '990101001', seen: 2 },
    { unit: '990101D01', seen: 3 },
    { unit: '990102001', seen: 3 },
    { unit: '990101001001', seen: 0 },
  ];
  const key = 'a-key-for-accepting-many';
  const first = await office.ask('reports.acceptMany', { ...span, units }, key);
  expect(first).toMatchObject({
    ok: true,
    value: {
      done: [{ unit: '990101D01', seq: 4, state: 'accepted' }],
      refused: [
        { unit: '990101001', refusal: { code: 'stale-version', facts: { seen: 2, now: 3 } } },
        { unit: '990101D01', refusal: { code: 'stale-version' } },
        { unit: '990102001', refusal: { code: 'unit-not-found' } },
        { unit: '990101001001', refusal: { code: 'report-not-found' } },
      ],
    },
  });
  expect(await office.ask('reports.acceptMany', { ...span, units }, key)).toEqual(first);
  expect(await coverage()).toMatchObject({ expected: 4, reported: 1 });
  const acts = (await office.must('audit.list', { unit: '990101', before: null, limit: 200 })) as { verb: string }[];
  expect(acts.filter(({ verb }) => verb === 'reports.acceptMany')).toHaveLength(1);
});

test('many are returned with one reason or their own; without any, only that unit is refused', async () => {
  const office = world.as('990101', 'office');
  const returned = (await office.must('reports.returnMany', {
    ...span,
    reason: null,
    units: [
      { unit: '990101001', seen: 3, reason: '处罚数请核实' },
      { unit: '990101002', seen: 3, reason: null },
    ],
  })) as ManyMoved;
  expect(returned.done.map(({ unit }) => unit)).toEqual(['990101001']);
  expect(returned.refused).toMatchObject([{ unit: '990101002', refusal: { code: 'reason-missing' } }]);
  expect(await view('990101001')).toMatchObject({ state: 'returned', returned: { reason: '处罚数请核实' } });
  await office.must('reports.returnMany', {
    ...span,
    reason: '统一核对',
    units: [{ unit: '990101D01', seen: 4, reason: null }],
  });
  expect(await coverage()).toMatchObject({ reported: 0 });
  expect(await verify(world.fresh.ownerUrl)).toMatchObject({ differences: [] });
});

test('two at once over the same units lose nothing: each unit is accepted once', async () => {
  const units = [{ unit: '990101002', seen: 3 }];
  const both = await Promise.all(
    ['office', 'reviewer'].map((role) =>
      world.as('990101', role === 'office' ? 'office' : 'reviewer').must('reports.acceptMany', { ...span, units }),
    ),
  );
  const done = both.flatMap((each) => (each as ManyMoved).done);
  expect(done).toHaveLength(1);
  expect(await coverage()).toMatchObject({ reported: 1 });
  expect(await verify(world.fresh.ownerUrl)).toMatchObject({ differences: [] });
});

test('a street decides on its communities and not on its neighbour', async () => {
  const street = world.as('990101001', 'office');
  const asked = { ...span, unit: '990101001', units: [{ unit: '990101002', seen: 3 }] };
  expect(await street.must('reports.acceptMany', asked)).toMatchObject({
    done: [],
    refused: [{ refusal: { code: 'unit-not-found' } }],
  });
  expect(await street.ask('reports.acceptMany', { ...asked, unit: '990101' })).toMatchObject({
    refusal: { code: 'unit-not-found' },
  });
});
