import { describe, expect, test } from 'vitest';
import { extractReport } from '../extract-report.ts';
import { printTable } from '../fixtures/print-table.ts';

const T2 = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\n';
const received = (row: string, year = 2023) => {
  const text = `东河局${year}年政府信息公开工作年度报告\n三、申请\n${T2}一、本年新收政府信息公开申请数量${row}\n二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0\n五、问题\n`;
  const cells = extractReport(text).tables[0]?.cells ?? [];
  return cells.filter(({ cell }) => cell.startsWith('R1.')).map(({ value }) => value);
};
const row = ['3', '0', '1', '0', '0', '0', '4'];

describe('one row in the shapes of web pages', () => {
  test.each([
    [' | 3 | 0 | 1 | 0 | 0 | 0 | 4 | ||', row],
    [' | 3 | 0 | 1 | 0 | 0 | 0 | 4 |', row],
    ['|3|0|1|0|0|0|4', row],
    ['\n\n3\n\n0\n\n1\n\n0\n\n0\n\n0\n\n4', row],
    [' |\n3 |\n0 |\n1 |\n0 |\n0 |\n0 |\n4 |', row],
    ['\t3\t0\t1\t0\t0\t0\t4', row],
    ['　３　０　１　０　０　０　４', row],
    ['3010004', row],
    [' | 3 | | 1 | | | | 4 |', ['3', null, '1', null, null, null, '4']],
    [' | | | | | | | |', [null, null, null, null, null, null, null]],
    [' | / | - | — | – | \\ | 无 | 4 |', [null, null, null, null, null, null, '4']],
    [' | 1,203 | 0 | 0 | 0 | 0 | 0 | 1,203 |', ['1203', '0', '0', '0', '0', '0', '1203']],
    [' 3 0 1 0 0 0', []],
    [' 3 0 1 0 0 0 4 9', []],
  ])('%s', (printed, values) => {
    expect(received(printed)).toEqual(values);
  });

  test('figures run together in other widths are not guessed', () => {
    expect(received('30100043')).toEqual([]);
    expect(received('12000012')).toEqual([]);
    expect(received('310000031')).toEqual(['31', '0', '0', '0', '0', '0', '31']);
    expect(received('0100000100')).toEqual([]);
  });
});

test('a unit printed with its figure goes before that of the column', () => {
  const text = `东河局2019年政府信息公开年度报告\n第二十条第（一）项\n规范性文件 本年新制作数量 1 1 1\n第二十条第（九）项\n政府集中采购 | 2 | 70487元 |\n三、申请\n`;
  const read = extractReport(text);
  const cell = read.tables[0]?.cells.find((each) => each.cell === 'P9.PROCUREMENT.amount');
  const fact = read.facts.find((each) => each.cell === 'P9.PROCUREMENT.amount');
  expect(cell).toMatchObject({ value: '70487', unit: '元' });
  expect(fact).toMatchObject({ value: '70487', measure: '元', kind: 'amount' });
  expect(read.tables[0]?.cells.find((each) => each.cell === 'P9.PROCUREMENT.projects')?.unit).toBeUndefined();
});

test.each([
  ['万元', '2', '万元'],
  ['亿元', '2', '亿元'],
  [' 元', '2', '元'],
  ['', '2', '万元'],
])('an amount in %s', (printed, value, measure) => {
  const table = printTable('a2021', 'T1', {}, 'bars').replace(/(行政事业性收费 \| )0/, `$12${printed}`);
  const fact = extractReport(`东河局2023年政府信息公开年度报告\n二、主动公开\n${table}\n三、申请\n`).facts.find(
    ({ cell }) => cell === 'P8.FEE.amount',
  );
  expect([fact?.value, fact?.measure]).toEqual([value, measure]);
});

describe('which form a text carries', () => {
  const form = (body: string, year: number | null) =>
    extractReport(`${year === null ? '' : `东河局${year}年政府信息公开年度报告\n`}${body}\n`).form;

  test.each([
    ['本年新制作数量', 2023, 'a2019'],
    ['本年新公开数量', 2023, 'a2019'],
    ['对外公开总数量', 2023, 'a2019'],
    ['采购项目数量', 2023, 'a2019'],
    ['本年制发件数', 2019, 'a2021'],
    ['本年废止件数', 2019, 'a2021'],
    ['现行有效件数', 2019, 'a2021'],
    ['不再处理其政府信息公开申请', 2019, 'a2021'],
    ['统计指标', 2023, 't2014'],
    ['主动公开政府信息数（不同渠道和方式公开相同信息计1条）', 2023, 't2014'],
    ['本年新收政府信息公开申请数量', 2020, 'a2019'],
    ['本年新收政府信息公开申请数量', 2021, 'a2021'],
    ['未经复议直接起诉', 2020, 'a2019'],
    ['未经复议直接起诉', null, 'a2021'],
    ['工作有序', 2012, 'a2008'],
    ['工作有序', 2016, 't2014'],
    ['工作有序', null, null],
  ])('%s (%s): %s', (body, year, expected) => {
    expect(form(body, year)).toBe(expected);
  });
});

test('three rows of the statistics are not yet its table', () => {
  const table = printTable('t2014', 'T', {}, 'bars').split('\n');
  const report = (rows: number) => `东河局2016年政府信息公开年度报告\n统计指标\n${table.slice(1, rows).join('\n')}\n`;
  expect(extractReport(report(5)).tables).toHaveLength(0);
  expect(extractReport(report(8)).tables).toHaveLength(1);
});

test('a remark of more than two hundred characters is no remark of a label', () => {
  // Figures that are no sum: only their label tells which row they are.
  const table = (remark: string) => received(`（${remark}） 3 0 1 0 0 0 5`);
  expect(table('甲'.repeat(150))).toEqual(row.with(-1, '5'));
  expect(table('甲'.repeat(250))).toEqual([]);
});
