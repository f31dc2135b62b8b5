import { describe, expect, test } from 'vitest';
import { extractReport } from '../extract-report.ts';
import { printTable } from '../fixtures/print-table.ts';

const rows = ['R1', 'R2', 'R3.1', 'R3.2', ...[1, 2, 3, 4, 5, 6, 7, 8].map((n) => `R3.3.${n}`)]
  .concat(
    [1, 2, 3].map((n) => `R3.4.${n}`),
    [1, 2, 3, 4, 5].map((n) => `R3.5.${n}`),
  )
  .concat(
    [1, 2, 3].map((n) => `R3.6.${n}`),
    ['R3.7', 'R4'],
  );
const some: Readonly<Record<string, readonly number[]>> = {
  R1: [64, 0, 0, 2, 0, 4, 70],
  'R3.1': [27, 0, 0, 2, 0, 1, 30],
  'R3.4.1': [22, 0, 0, 0, 0, 3, 25],
  'R3.5.2': [14, 0, 0, 0, 0, 0, 14],
  'R3.7': [63, 0, 0, 2, 0, 4, 69],
  R4: [1, 0, 0, 0, 0, 0, 1],
};
const valuesOf = (code: string) => some[code] ?? [0, 0, 0, 0, 0, 0, 0];
const figures = Object.fromEntries(
  rows.flatMap((code) => valuesOf(code).map((value, index) => [`${code}.C${index + 1}`, String(value)])),
);
const cells = (table: string, year = 2023, title = '三、收到和处理政府信息公开申请情况') =>
  Object.fromEntries(
    extractReport(`东河区${year}年政府信息公开工作年度报告\n${title}\n${table}\n五、存在的主要问题\n`)
      .tables.flatMap((each) => each.cells)
      .map(({ cell, value }) => [cell, value]),
  );

describe('digits run together', () => {
  test('are told apart by the sums of the columns', () => {
    expect(cells(printTable('a2021', 'T2', figures, 'run'))).toEqual(figures);
    // Of itself 270020130 may be 27 0 0 2 0 1 30 or 2 7 0 0 20 1 30.
    expect(printTable('a2021', 'T2', figures, 'run')).toContain('270020130');
  });

  test('stay open where the columns do not add up', () => {
    const read = cells(printTable('a2021', 'T2', { ...figures, 'R3.6.3.C1': '2', 'R3.6.3.C7': '2' }, 'run'));
    expect(read['R3.1.C1']).toBeUndefined();
    expect(read['R3.5.2.C1']).toBe('14');
  });

  test('and gaps between them part figures', () => {
    const printed = printTable('a2021', 'T2', figures, 'run').replace('6300204' + '69', '63 0 0 2 0 469');
    expect(printed).toContain('63 0 0 2 0 469');
    expect(cells(printed)).toEqual(figures);
  });
});

describe('rows whose labels were torn from them', () => {
  const line = (code: string) => `| ${valuesOf(code).join(' | ')} |`;
  const torn = (bodies: readonly string[]) =>
    `（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\n申请人情况\n一、本年新收政府信息公开申请数量\n${bodies.join('\n')}\n（二）部分公开（区分处理的，只计\n这一情形，不计其他情形）\n不再处理其政府信息公开申请`;

  test('are those of the form in its order', () => {
    expect(cells(torn(rows.map(line)))).toEqual(figures);
  });

  test('each stands where it says it does', () => {
    const text = `东河区2023年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n${torn(rows.map(line))}\n五、存在的主要问题\n`;
    const read = extractReport(text).tables.flatMap((table) => table.cells);
    expect(read).toHaveLength(Object.keys(figures).length);
    expect(read.filter(({ value, from, to }) => text.slice(from, to) !== value)).toEqual([]);
  });

  test('are nobody knows which where one is missing, or the columns fail', () => {
    expect(cells(torn(rows.filter((code) => code !== 'R3.3.7').map(line)))['R3.5.2.C1']).toBeUndefined();
    const swapped = rows.map((code) => (code === 'R3.7' ? 'R3.1' : code === 'R3.1' ? 'R3.7' : code));
    expect(cells(torn(swapped.map(line)))['R3.5.2.C1']).toBeUndefined();
  });
});

describe('text of a PDF, line by line', () => {
  const printed = printTable('a2021', 'T2', figures, 'columns');
  const lineOf = (label: string) => printed.split('\n').find((line) => line.includes(label)) ?? '';
  const zeros = '0  0  0  0  0  0  0';

  test.each([
    ['a label printed otherwise', '2.其他法律行政法规禁止公开', `2.其他法律行政止公开  ${zeros}`],
    [
      'figures in the middle of a label',
      '1.申请人无正当理由',
      `1、申请人无正当理由逾期不补\n正、行政机关不再处  ${zeros}\n理其政府信息公开申请`,
    ],
    ['rows numbered 1、', '3.其他', `3、其他  ${zeros}`],
  ])('%s: the rows around it tell which it is', (_, label, line) => {
    expect(lineOf(label)).not.toBe('');
    expect(cells(printed.replace(lineOf(label), line))).toEqual(figures);
  });

  test('one cell a line, labels of some rows elsewhere', () => {
    const broken = printed.replace(lineOf('（一）予以公开'), valuesOf('R3.1').join('\n'));
    expect(cells(`${broken}\n（一）予以公开`)).toEqual(figures);
  });

  test('one row too many or too few between two others is nobody’s', () => {
    const twice = `1.别的  ${zeros}\n2.又一个  ${zeros}`;
    const read = cells(printed.replace(lineOf('2.其他法律行政法规禁止公开'), twice));
    expect(read['R3.3.2.C1']).toBeUndefined();
    expect(read['R3.3.1.C7']).toBe('0');
  });

  test('a row that is no sum is not taken by its place', () => {
    const read = cells(printed.replace(lineOf('2.其他法律行政法规禁止公开'), '2.别的  1  0  0  0  0  0  2'));
    expect(read['R3.3.2.C1']).toBeUndefined();
  });

  test('the number of a page counts nothing', () => {
    const table = [
      '行政许可',
      '- 2 -',
      '本年处理决定数量',
      '9487',
      '第二十条第（六）项',
      '行政处罚',
      '第 3 页 共 8 页',
      '27',
    ];
    const read = cells(
      `第二十条第（一）项\n信息内容 本年制发件数 本年废止件数 现行有效件数\n规章 0 0 0\n${table.join('\n')}`,
    );
    expect(read).toMatchObject({ 'P5.LICENSE.decisions': '9487', 'P6.PENALTY.decisions': '27' });
  });

  test('reviews and lawsuits, their heads torn within words, whether they add up or not', () => {
    const heads =
      '结果   结果    其他结    尚未\n总计\n结 果  结果  其他  尚未  结果  结果  其他  尚未审\n维持 纠正 果 审结 总计 总计\n维持 纠正 结果 审结 维持 纠正 结果 结';
    const table = (line: string) => cells(`行政复议 行政诉讼\n未经复议直接起诉 复议后起诉\n${heads}\n${line}`);
    expect(table('10 1 0 0 0  0 0 0 0 0  5 0 0 0 0')).toMatchObject({
      'RV.UPHELD': '10',
      'RV.TOTAL': '0',
      'LA.UPHELD': '5',
    });
    expect(table('72 64 178 37\n351 13 4 8 1 26 12 1 1 6 20')).toMatchObject({ 'RV.TOTAL': '351', 'LA.TOTAL': '20' });
    expect(table('72 64 178 37\n352 13 4 8 1 26 12 1 1 6 20')).toEqual({});
  });
});

test('a row with a table of its own, its label in the heading and again before its figures', () => {
  const head = '| 类别 | 数据1 | 数据2 | 数据3 | 数据4 | 数据5 | 数据6 | 总计 |\n|---|---|---|---|---|---|---|---|';
  const table = `本列数据的勾稽关系\n### 一、本年新收政府信息公开申请数量\n${head}\n| 本年新收政府信息公开申请数量 | 5 | 0 | 0 | 1 | 0 | 0 | 6 |\n### 二、上年结转政府信息公开申请数量\n${head}\n| 上年结转政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |`;
  expect(cells(table)).toMatchObject({ 'R1.C1': '5', 'R1.C4': '1', 'R1.C7': '6', 'R2.C7': '0' });
});

test('marks within a label are printed now so, now otherwise', () => {
  const table = printTable('a2021', 'T2', { 'R3.6.1.C1': '3', 'R3.6.1.C7': '3' }, 'bars').replaceAll(
    '不补正、',
    '不补正, ',
  );
  expect(cells(table)['R3.6.1.C7']).toBe('3');
});

test('the number of the next row is no remark to an empty one', () => {
  const table = printTable('a2019', 'T2', { 'R3.6.C1': null, 'R3.6.C7': null, 'R3.7.C1': '8', 'R3.7.C7': '8' }, 'bars');
  const empty = table.replace(/(其他处理 )(?:\| *\d* *)+\|/, `$1${'|   '.repeat(7)}|`);
  expect(cells(empty, 2019)).toMatchObject({ 'R3.7.C1': '8', 'R3.7.C7': '8' });
});

test('规范性文件 of the form of 2019 in a table of that of 2021', () => {
  const table = printTable('a2021', 'T1', { 'P1.NORM.made': '4', 'P1.NORM.valid': '31' }, 'bars').replace(
    '行政规范性',
    '规范性',
  );
  expect(cells(table, 2023, '二、主动公开政府信息情况')).toMatchObject({ 'P1.NORM.made': '4', 'P1.NORM.valid': '31' });
});

test('figures of a row that cannot be read are no sentence', () => {
  const text =
    '东河区2019年政府信息公开年度报告\n第二十条第（一）项\n本年新制作数量规章000第二十条第（九）项采购项目数量采购总金额政府集中采购135753.52元三、收到申请情况\n';
  expect(extractReport(text).facts.filter(({ kind, where }) => kind === 'amount' && where.table === null)).toEqual([]);
});

describe('reviews and lawsuits', () => {
  const heads = '| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |\n|---|---|---|---|---|\n';
  const wanted = { 'RV.UPHELD': '2', 'RV.TOTAL': '5', 'LD.UPHELD': '12', 'LD.TOTAL': '12', 'LA.TOTAL': '0' };
  const title = '四、政府信息公开行政复议、行政诉讼情况';

  test('in three tables, each with its heads', () => {
    const table = `### 行政复议\n${heads}| 2 | 0 | 3 | 0 | 5 |\n### 行政诉讼（未经复议直接起诉）\n${heads}| 12 | 0 | 0 | 0 | 12 |\n### 行政诉讼（复议后起诉）\n${heads}| 0 | 0 | 0 | 0 | 0 |`;
    expect(cells(table, 2023, title)).toMatchObject(wanted);
    expect(cells(table.replace('| 5 |', '| 6 |'), 2023, title)).toEqual({});
  });

  test('with heads torn to pieces', () => {
    const table =
      '行政复议行政诉讼\n未经复议直接起诉复议后起诉\n结果结果其他尚未\n总计\n总计总计\n维持纠正结果审结维持纠正结果审结\n| 维持 | 纠正 | 结果 |\n| 2 | 0 | 3 | 0 | 5 | 12 | 0 | 0 | 0 | 12 | 0 | 0 | 0 | 0 | 0 |';
    expect(cells(table, 2023, title)).toMatchObject(wanted);
  });

  test('run together', () => {
    const table = printTable(
      'a2021',
      'T3',
      { 'RV.UPHELD': '2', 'RV.OTHER': '3', 'RV.TOTAL': '5', 'LD.UPHELD': '12', 'LD.TOTAL': '12' },
      'run',
    );
    expect(cells(table, 2023, title)).toMatchObject(wanted);
  });
});
