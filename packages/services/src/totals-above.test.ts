import { addUnit, scopeOf } from '@gongkai/db';
import { plainDate } from '@gongkai/kernel';
import type { TotalsView } from '@gongkai/reports';
import { unitCode } from '@gongkai/units';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from './testing/world.ts';

let world: World;
const dates = { from: '2018-01-01', to: '2018-12-31', signedOn: null, publishedOn: null };

beforeAll(async () => {
  world = await openWorld();
  const city = unitCode('9901');
  const unit = {
    code: city,
    name: '示例市',
    kind: 'city',
    openedOn: plainDate('2000-01-01'),
    closedOn: null,
    demo: true,
  } as const;
  await world.fresh.db.write(scopeOf(city), (tx) => addUnit(tx, unit));
  for (const [unit, total] of [
    ['990101001', '7'],
    ['990101002', '5'],
    ['990102001', '11'],
  ] as const)
    await world.as(unit, 'clerk').must('reports.record', {
      ...{
        key: { unit, kind: 'own', form: 't2014', period: '2018' },
        narrative: {},
        observations: [],
        dates,
        source: '年报',
      },
      cells: { 'S1.1': total },
    });
});
afterAll(() => world.fresh.drop());

const span = { unit: '9901', form: 't2014', period: '2018' };

test('a city sums the rows of its districts, with their coverage', async () => {
  const auditor = world.as('9901', 'auditor');
  const totals = (await auditor.must('totals.get', span)) as TotalsView;
  expect(totals.total[0]).toBe(23);
  expect(totals.reported[0]).toBe(3);
  expect(totals.coverage).toMatchObject({ expected: 6, reported: 3 });
  expect(totals.coverage.missing.map(({ name }) => name).sort()).toEqual(['示例区', '示例区 区教育局', '邻区']);
  expect(await auditor.must('totals.children', span)).toMatchObject([{ unitName: '示例区' }, { unitName: '邻区' }]);
  const opened = await auditor.must('totals.cell', { ...span, cell: 'S1.1' });
  expect(opened).toMatchObject({ total: 23 });
});

test('a district in which nothing was opened is missing, not complete', async () => {
  const totals = (await world.as('9901', 'auditor').must('totals.get', { ...span, period: '2017' })) as TotalsView;
  expect(totals.coverage).toMatchObject({ expected: 2, reported: 0 });
  const rows = await world.as('9901', 'auditor').must('totals.children', { ...span, period: '2017' });
  expect(rows).toMatchObject([
    { unitName: '示例区', expected: 1, reported: 0 },
    { unitName: '邻区', expected: 1, reported: 0 },
  ]);
});
