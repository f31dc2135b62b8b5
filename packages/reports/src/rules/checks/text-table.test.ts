import { cellIndex, getForm } from '@gongkai/forms';
import { describe, expect, test } from 'vitest';
import { failuresIn, outcomesIn } from '../testing/failures-in.ts';

const form = getForm('t2014');
const zeros = form.cells.map(() => 0);
const withCells = (cells: Readonly<Record<string, number>>) =>
  Object.entries(cells).reduce((row, [cell, figure]) => row.with(cellIndex(form, cell), figure), zeros);
const known = (cells: Readonly<Record<string, number>>) => ({ year: 2016, figures: withCells(cells) });

describe('R20 and R37: the text against the table', () => {
  test.each([
    ['the same', '全年主动公开政府信息120条。', { 'S1.1': 120 }, []],
    [
      'another',
      '全年主动公开政府信息118条。',
      { 'S1.1': 120 },
      ['error 文中“全年主动公开政府信息118条”：主动公开政府信息数 118 条 ≠ 表中 120，差 2'],
    ],
    [
      'denied and counted',
      '未收到政府信息公开申请。',
      { 'S3.1': 2 },
      ['error 文中“未收到政府信息公开申请”：收到申请数 0 件 ≠ 表中 2，差 2'],
    ],
    ['about', '全年主动公开政府信息110余条。', { 'S1.1': 118 }, []],
    ['about, and far from it', '全年主动公开政府信息110余条。', { 'S1.1': 180 }, ['error']],
    ['in ten thousands, rounded', '全年主动公开政府信息1.2万条。', { 'S1.1': 12_345 }, []],
    ['in ten thousands, wrong', '全年主动公开政府信息1.2万条。', { 'S1.1': 12_600 }, ['error']],
    ['twice, once a part', '主动公开政府信息20条。全年共主动公开政府信息120条。', { 'S1.1': 120 }, []],
    [
      'twice, once more than there is',
      '主动公开政府信息200条。全年共主动公开政府信息120条。',
      { 'S1.1': 120 },
      ['error'],
    ],
    ['twice, neither', '主动公开政府信息20条。共主动公开政府信息90条。', { 'S1.1': 120 }, ['error', 'error']],
    ['twice, together', '主动公开政府信息20条。共主动公开政府信息100条。', { 'S1.1': 120 }, []],
    ["last year's figure is not this year's", '上年主动公开政府信息90条。', { 'S1.1': 120 }, []],
  ])('%s', (_, text, cells, said) => {
    const found = failuresIn('R20', `2016年${text}`, known(cells));
    expect(
      found.map((each, index) => (said[index] === 'error' ? each.slice(0, 5) : each.replace('文中“2016年', '文中“'))),
    ).toEqual(said);
  });

  test('money is compared in 分', () => {
    expect(failuresIn('R20', '2016年依申请公开收取费用380元。', known({ S7: 38_000 }))).toEqual([]);
    expect(failuresIn('R20', '2016年依申请公开收取费用380元。', known({ S7: 40_000 }))).toEqual([
      'error 文中“2016年依申请公开收取费用380元”：依申请公开信息收取的费用 380 元 ≠ 表中 0.04 万元，差 0.002 万元',
    ]);
  });

  test('a leader and six clerks are seven people', () => {
    const text = '2016年指定一名主管领导及六名政府信息公开工作人员。';
    expect(failuresIn('R37', text, known({ 'S8.3': 7 }))).toEqual([]);
    expect(failuresIn('R37', text, known({ 'S8.3': 6 }))).toEqual([]);
    expect(failuresIn('R37', text, known({ 'S8.3': 5 }))).toHaveLength(1);
  });

  test('without a table, and without a figure in words, nothing is judged', () => {
    expect(outcomesIn('R20', '2016年全年主动公开政府信息120条。', { year: 2016 })).toEqual(['not-evaluated']);
    expect(outcomesIn('R20', '2016年工作有序。', known({}))).toEqual(['not-evaluated']);
    expect(outcomesIn('R20', '2016年主动公开政府信息120条。', known({ 'S1.1': 120 }))).toEqual(['passed']);
    expect(outcomesIn('R37', '2016年主动公开政府信息120条。', known({ 'S1.1': 120 }))).toEqual(['not-evaluated']);
  });
});

describe('sums of the tables since 2019', () => {
  const annual = getForm('a2019');
  const row = Object.entries({
    'R3.1.C7': 20,
    'R3.2.C7': 3,
    'R3.4.1.C7': 4,
    'R3.4.2.C7': 2,
    'LD.TOTAL': 1,
    'LA.TOTAL': 1,
  });
  const figures = row.reduce(
    (all, [cell, figure]) => all.with(cellIndex(annual, cell), figure),
    annual.cells.map(() => 0),
  );
  const r20 = (text: string) => failuresIn('R20', `2019年收到政府信息公开申请0件。${text}`, { year: 2019, figures });

  test.each([
    ['予以公开及部分公开23件', 0],
    ['予以公开及部分公开20件', 1],
    ['因不掌握等原因无法提供6件', 0],
    ['因不掌握等原因无法提供4件', 1],
    ['不予处理0件', 0],
    ['不予处理2件', 1],
    ['其他处理0件', 0],
    ['发生行政诉讼2件', 0],
    ['发生行政诉讼1件', 1],
  ])('%s', (text, faults) => {
    expect(r20(`${text}。`)).toHaveLength(faults);
  });

  test('what was handled otherwise has three rows since 2021', () => {
    const form2021 = getForm('a2021');
    const rows = ['R3.6.1.C7', 'R3.6.2.C7', 'R3.6.3.C7'].reduce(
      (all, cell) => all.with(cellIndex(form2021, cell), 1),
      form2021.cells.map(() => 0),
    );
    const said = (count: number) =>
      failuresIn('R20', `2022年收到政府信息公开申请0件。其他处理${count}件。`, { year: 2022, figures: rows });
    expect(said(3)).toEqual([]);
    expect(said(2)).toHaveLength(1);
  });
});
