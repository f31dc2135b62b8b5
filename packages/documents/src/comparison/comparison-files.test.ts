import { cellGroups } from '@gongkai/comparison/compare';
import { findCell, getForm } from '@gongkai/forms';
import { period, type Question } from '@gongkai/kernel';
import type { CellComparison, UnitsComparison, YearsComparison } from '@gongkai/reports';
import { unitCode } from '@gongkai/units';
import { expect, test } from 'vitest';
import { xlsxSheets } from '../read/xlsx-sheets.ts';
import { unitsComparisonToXlsx } from './units-comparison-file.ts';
import { cellComparisonToXlsx, yearsComparisonToXlsx } from './years-comparison-file.ts';

const a2021 = getForm('a2021');
const group = cellGroups(a2021, 'street').find(({ code }) => code === 'DECISIONS') ?? {
  code: '',
  title: '',
  cells: [],
};
const figuresOf = (form: typeof a2021, figures: Readonly<Record<string, number>>) =>
  form.cells.map(({ code }) => figures[code] ?? null);

const about = {
  title: '街道，2024年',
  lines: ['不排名次'],
  coverage: {
    ...{ expected: 3, reported: 1, nil: 0 },
    waiting: [{ unit: unitCode('990101003'), name: '西门街道' }],
    missing: [{ unit: unitCode('990101002'), name: '南桥街道' }],
  },
};
const row = { unitKind: 'street', source: 'counted', nil: false, population: null } as const;
const rows: UnitsComparison['rows'] = [
  {
    ...row,
    unit: unitCode('990101001'),
    unitName: '=东湖街道',
    standing: 'counted',
    figures: figuresOf(a2021, { 'P5.LICENSE.decisions': 0, 'P6.PENALTY.decisions': 2100 }),
  },
  { ...row, unit: unitCode('990101002'), unitName: '南桥街道', standing: 'missing', figures: null },
  { ...row, unit: unitCode('990101003'), unitName: '西门街道', standing: 'waiting', figures: null },
];
const question: Question = {
  ...{
    unit: '990101001',
    cell: 'P6.PENALTY.decisions',
    observed: 2100,
    history: null,
    peers: null,
    swap: null,
    years: [],
  },
  slip: { against: 'history', factor: 10, direction: 'too-large', usual: 210, expected: 198, ratio: 1e7 },
};

const read = async (bytes: Uint8Array) => {
  const sheets = await xlsxSheets(bytes, '比较.xlsx');
  if (!sheets.ok) throw new Error(JSON.stringify(sheets.refusal));
  return sheets.value;
};

test('units: who has not filed is said, blank and zero are two things, questions and coverage stand with it', async () => {
  const [data, questions, told] = await read(
    await unitsComparisonToXlsx(about, a2021, group, { rows, questions: [question] }),
  );
  expect(data?.rows.slice(1).map((cells) => cells.map(String))).toEqual([
    ['990101001', '=东湖街道', '本辖区报告', '已接收', '0', '2100', '未填'],
    ['990101002', '南桥街道', '本辖区报告', '缺报', '缺报', '缺报', '缺报'],
    ['990101003', '西门街道', '本辖区报告', '待接收', '待接收', '待接收', '待接收'],
  ]);
  expect(String(questions?.rows[1]?.[5])).toContain('疑多 10 倍');
  expect(told?.rows.map((cells) => cells.map(String))).toEqual(
    expect.arrayContaining([
      ['报送情况', '应报 3，已接收 1，待接收 1，缺报 1'],
      ['待接收的单位', '西门街道'],
      ['缺报的单位', '南桥街道'],
    ]),
  );
});

test('years: a break between forms is a row', async () => {
  const view: YearsComparison = {
    ...{
      of: unitCode('990101001'),
      unitName: '东湖街道',
      unitKind: 'street',
      source: 'counted',
      turns: [],
      waiting: [],
    },
    reports: [
      { period: period('2018'), form: 't2014', figures: figuresOf(getForm('t2014'), { S4: 2 }) },
      { period: period('2020'), form: 'a2019', figures: figuresOf(getForm('a2019'), { 'RV.TOTAL': 1 }) },
    ],
  };
  const reviews = cellGroups(a2021, 'street').find(({ code }) => code === 'REVIEWS') ?? group;
  const [data, breaks] = await read(await yearsComparisonToXlsx({ ...about, coverage: null }, 'a2021', reviews, view));
  const total = data?.rows.find(([name]) => String(name).includes('总计'))?.map(String);
  expect(total?.slice(1)).toEqual(['2', '无报告', '1']);
  expect(breaks?.rows.flat().map(String).join()).toContain('线断开：新表增列“尚未审结”');
});

test('a cell: every unit with its years', async () => {
  const cell = findCell(a2021, 'P6.PENALTY.decisions');
  if (cell === undefined) throw new Error('no such cell');
  const base = { unitKind: 'street', source: 'published', standing: 'counted', runs: [], breaks: [] } as const;
  const view: CellComparison = {
    coverage: about.coverage,
    rows: [
      {
        ...{ ...base, runs: [], breaks: [] },
        unit: unitCode('990102001'),
        unitName: '邻街道',
        points: [{ period: period('2024'), form: 'a2021', state: 'value', figure: 12 }],
      },
      {
        ...{ ...base, runs: [], breaks: [] },
        unit: unitCode('990102002'),
        unitName: '另一街道',
        points: [{ period: period('2023'), form: 'a2021', state: 'not-reported', figure: null }],
      },
      {
        ...{ ...base, standing: 'waiting', runs: [], breaks: [] },
        unit: unitCode('990101003'),
        unitName: '西门街道',
        points: [{ period: period('2023'), form: 'a2021', state: 'value', figure: 0 }],
      },
    ],
  };
  const [data] = await read(await cellComparisonToXlsx(about, cell, period('2024'), view));
  expect(data?.rows.map((cells) => cells.slice(4).map(String))).toEqual([
    ['2023年', '2024年'],
    ['无报告', '12'],
    ['未填', '无报告'],
    ['0', '待接收'],
  ]);
});
