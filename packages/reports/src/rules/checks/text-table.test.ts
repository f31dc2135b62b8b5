import { cellIndex, getForm } from '@gongkai/forms';
import type { Figure } from '@gongkai/kernel';
import { describe, expect, test } from 'vitest';
import { cleanReports } from '../testing/clean-reports.ts';
import { failuresIn, outcomesIn, placesIn, triedIn } from '../testing/failures-in.ts';

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
    ['a share is no figure', '主动公开政府信息120条，网上公开率占90%。', { 'S1.1': 120, 'S1.2.2': 20 }, []],
    ['denied beside what was counted', '收到申请5件。未收到政府信息公开申请。', { 'S3.1': 5 }, ['error']],
    ['about, up to fifteen in a hundred', '主动公开政府信息100余条。', { 'S1.1': 115 }, []],
    ['about, beyond', '主动公开政府信息100余条。', { 'S1.1': 116 }, ['error']],
    ['about, up to the place shown', '主动公开政府信息0.3万余条。', { 'S1.1': 4000 }, []],
    ['about, beyond the place shown', '主动公开政府信息0.3万余条。', { 'S1.1': 4001 }, ['error']],
    ['what follows from the words', '收到申请15件，全部按时办结。', { 'S3.1': 15, 'S3.2': 15 }, ['error']],
    ['a number with its noun close behind', '在政府网站公开保留的35行政审批事项。', { 'S1.2.2': 120 }, []],
    ['a number that ends its clause', '通过政府网站公开信息35，均已更新。', { 'S1.2.2': 120 }, ['error']],
    ['refused, in the table of 2014', '不予公开4件。', { 'S3.3.4': 3 }, ['error']],
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

  test.each([
    ['指定一名主管领导及六名政府信息公开工作人员', [6, 7], [1, 5, 8]],
    ['设主管领导1名和联络员2名和政府信息公开工作人员6名', [6, 7, 8, 9], [3, 5, 10]],
    ['确定分管领导1人及政府信息公开工作人员8名', [8, 9], [7]],
    ['确定分管领导1位及政府信息公开工作人员8名', [8, 9], [7]],
    ['配备电脑1台及政府信息公开工作人员8名', [8], [9]],
    ['指定一名主管领导。配备政府信息公开工作人员8名', [8], [9]],
  ])('people in one clause, each and together: %s', (text, people, others) => {
    const said = (count: number) => failuresIn('R37', `2016年${text}。`, known({ 'S8.3': count })).length;
    expect(people.map(said)).toEqual(people.map(() => 0));
    expect(others.map(said)).toEqual(others.map(() => 1));
  });

  test('what a place of the table has beside it in the text is shown with it', () => {
    const report = cleanReports.find((each) => each.form === 't2014');
    const told = `${report?.text.replace('一、概述', '一、概述\n收到举报投诉9件，召开政府信息公开工作会议77次。')}`;
    expect(placesIn('R20', told, report?.context)).toEqual(['S6 | 收到举报投诉9件 | 六、举报投诉数量 | 件 | 0']);
    expect(placesIn('R37', told, report?.context)).toEqual([
      expect.stringMatching(/^S9\.1 \| 召开政府信息公开工作会议77次 \| .*专题会议数/),
    ]);
  });

  test('without a table, and without a figure in words, nothing is judged', () => {
    expect(outcomesIn('R20', '2016年全年主动公开政府信息120条。', { year: 2016 })).toEqual(['not-evaluated']);
    expect(triedIn('R20', '2016年全年主动公开政府信息120条。', { year: 2016 })).toBe('还不能核对：缺 报表数');
    expect(triedIn('R20', '2016年工作有序。', known({}))).toBe('还不能核对：缺 文中与表对应的数');
    expect(outcomesIn('R20', '2016年主动公开政府信息120条。', known({ 'S1.1': 120 }))).toEqual(['passed']);
    expect(outcomesIn('R37', '2016年主动公开政府信息120条。', known({ 'S1.1': 120 }))).toEqual(['not-evaluated']);
  });
});

describe('sums of the tables since 2019', () => {
  const rowOf = (code: 'a2019' | 'a2021', cells: readonly string[]) =>
    cells.reduce(
      (row, cell, place) => row.with(cellIndex(getForm(code), cell), 10 ** place),
      getForm(code).cells.map((): Figure => 0),
    );
  const of = (row: string, count: number) => Array.from({ length: count }, (_, part) => `${row}.${part + 1}.C7`);

  // Every place counts another power of ten: the sum of all of them is a row of ones.
  test.each([
    ['a2019', '予以公开及部分公开', ['R3.1.C7', 'R3.2.C7']],
    ['a2019', '予以公开和部分公开', ['R3.1.C7', 'R3.2.C7']],
    ['a2019', '因涉密等原因不予公开', of('R3.3', 8)],
    ['a2019', '因不掌握等原因无法提供', of('R3.4', 3)],
    ['a2021', '不予处理', of('R3.5', 5)],
    ['a2019', '其他处理', ['R3.6.C7']],
    ['a2021', '其它处理', of('R3.6', 3)],
    ['a2019', '发生行政诉讼', ['LD.TOTAL', 'LA.TOTAL']],
    ['a2021', '收到行政诉讼案件99件，其中结果维持', ['LD.UPHELD', 'LA.UPHELD']],
    ['a2021', '收到行政诉讼案件99件，其中结果纠正', ['LD.CORRECTED', 'LA.CORRECTED']],
    ['a2021', '收到行政诉讼案件99件，其中其他结果', ['LD.OTHER', 'LA.OTHER']],
    ['a2021', '收到行政诉讼案件99件，其中尚未审结', ['LD.PENDING', 'LA.PENDING']],
  ] as const)('%s: %s', (code, words, cells) => {
    const year = code === 'a2019' ? 2019 : 2022;
    const figures = rowOf(code, cells);
    const sum = Number('1'.repeat(cells.length));
    const places = (count: number) =>
      placesIn('R20', `${year}年收到政府信息公开申请0件。${words}${count}件。`, { year, figures }).map(
        (place) => place.split(' | ')[0],
      );
    const besides = words.includes('99') ? ['LD.TOTAL LA.TOTAL'] : [];
    expect(places(sum)).toEqual(besides);
    expect(places(sum - 1)).toEqual([...besides, cells.join(' ')]);
  });

  test('the cells are named one after the other', () => {
    const figures = rowOf('a2019', ['LD.TOTAL', 'LA.TOTAL']);
    expect(failuresIn('R20', '2019年发生行政诉讼2件。', { year: 2019, figures })).toEqual([
      'error 文中“2019年发生行政诉讼2件”：行政诉讼·未经复议直接起诉·总计＋行政诉讼·复议后起诉·总计 2 件 ≠ 表中 11，差 9',
    ]);
    expect(failuresIn('R20', '2019年行政诉讼22件。', { year: 2019, figures })).toHaveLength(1);
    expect(failuresIn('R20', '上年发生行政诉讼2件。', { year: 2019, figures })).toEqual([]);
  });

  test('of a figure that is not reported, or of none of the table, nothing is said', () => {
    const blank = getForm('a2019').cells.map(() => null);
    expect(triedIn('R20', '2019年发生行政诉讼2件，收到申请3件。', { year: 2019, figures: blank })).toContain('缺');
    const some = rowOf('a2019', ['LD.TOTAL']).with(cellIndex(getForm('a2019'), 'LA.TOTAL'), null);
    expect(triedIn('R20', '2019年发生行政诉讼2件。', { year: 2019, figures: some })).toContain('缺');
  });
});
