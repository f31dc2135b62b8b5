import type { ReportView, TotalsView } from '@gongkai/reports';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { allCells, fullNarrative, openWorld, type World } from './testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.fresh.drop());

const span = { unit: '990101', form: 'a2021', period: '2025' };
const street = { unit: '990101001', kind: 'own', form: 'a2021', period: '2025' };

test('from an empty table to the district total', async () => {
  const district = world.as('990101', 'office');
  const clerk = world.as('990101001', 'clerk');
  const leader = world.as('990101001', 'leader');

  expect(await clerk.ask('reports.save', { key: street, revision: 0, cells: {} })).toMatchObject({
    ok: false,
    refusal: { code: 'year-not-open' },
  });
  await district.must('years.open', { ...span, deadlines: { street: '2026-01-31' } });

  const cells = { ...allCells('a2021', '0'), 'P6.PENALTY.decisions': '12', 'R1.C1': '3', 'R3.1.C1': '3' };
  await clerk.must('reports.save', { key: street, revision: 0, cells });
  await clerk.must('reports.saveText', { key: street, revision: 1, narrative: fullNarrative('a2021') });

  expect(await clerk.ask('reports.submit', { key: street, seen: 1 })).toMatchObject({
    ok: false,
    refusal: { code: 'report-state' },
  });
  await leader.must('reports.sign', { key: street, seen: 1 });
  await clerk.must('reports.submit', { key: street, seen: 2 });
  await district.must('reports.return', {
    key: street,
    seen: 3,
    reason: '处罚数请核实',
    cells: { 'P6.PENALTY.decisions': '与台账不符' },
  });

  const returned = (await clerk.must('reports.get', { key: street })) as ReportView;
  expect(returned).toMatchObject({ state: 'returned', lock: null, returned: { reason: '处罚数请核实' } });
  await clerk.must('reports.save', {
    key: street,
    revision: returned.revision,
    cells: { 'P6.PENALTY.decisions': '13' },
  });
  await leader.must('reports.sign', { key: street, seen: 4 });
  await clerk.must('reports.submit', { key: street, seen: 5 });
  await district.must('reports.accept', { key: street, seen: 6 });

  const totals = (await district.must('totals.get', span)) as TotalsView;
  expect(totals.coverage).toMatchObject({ expected: 4, reported: 1, nil: 0 });
  expect(totals.coverage.missing.map((each) => each.name)).toEqual(['示例区', '西门街道', '区教育局']);
  const opened = await district.must('totals.cell', { ...span, cell: 'P6.PENALTY.decisions' });
  expect(opened).toMatchObject({
    total: 13,
    rows: [{ status: 'missing' }, { figure: 13 }, { status: 'missing' }, { status: 'missing' }],
  });
});
