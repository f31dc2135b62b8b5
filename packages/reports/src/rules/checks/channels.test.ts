import { cellIndex, getForm } from '@gongkai/forms';
import { describe, expect, test } from 'vitest';
import { failuresIn, outcomesIn } from '../testing/failures-in.ts';

const form = getForm('t2014');
const known = (cells: Readonly<Record<string, number>>) => ({
  year: 2016,
  figures: Object.entries(cells).reduce(
    (row, [cell, figure]) => row.with(cellIndex(form, cell), figure),
    form.cells.map(() => 0),
  ),
});

describe('R36: channels', () => {
  test.each([
    ['通过政务微博发布信息', 'S1.2.3', '微博'],
    ['利用微信公众号及时公开', 'S1.2.4', '微信'],
    ['借助政府公报公布文件', 'S1.2.1', '政府公报'],
    ['依托政府网站公开信息', 'S1.2.2', '政府网站'],
    ['通过电视台、公示栏公示事项', 'S1.2.5', '电视台'],
    ['将文件通过电子屏公布', 'S1.2.5', '电子屏'],
  ])('%s', (text, cell, channel) => {
    expect(failuresIn('R36', `2016年，${text}。`, known({}))).toEqual([
      expect.stringContaining(`称通过${channel}公开`),
    ]);
    expect(failuresIn('R36', `2016年，${text}。`, known({ [cell]: 3 }))).toEqual([]);
  });

  test.each([
    '将进一步通过微博发布信息',
    '拟利用微信公众号及时公开',
    '没有通过微博发布信息',
    '微博粉丝达到300人',
    '通过会议布置工作',
  ])('was not used: %s', (text) => {
    expect(failuresIn('R36', `2016年，${text}。`, known({}))).toEqual([]);
  });

  test('what stands among problems and plans was not done yet', () => {
    const text = '一、概述\n工作有序。\n二、存在的问题及改进\n通过微博发布信息。\n';
    expect(failuresIn('R36', text, known({}))).toEqual([]);
  });

  test('not judged without a channel, or without the table', () => {
    expect(outcomesIn('R36', '2016年工作有序。', known({}))).toEqual(['not-evaluated']);
    expect(outcomesIn('R36', '2016年通过微博发布信息。', { year: 2016 })).toEqual(['not-evaluated']);
  });
});

describe('R35: groups that did nothing', () => {
  test.each([
    ['成立了政策解读工作领导小组', { 'S2.2.3': 1 }],
    ['建立了舆情处置工作领导小组', { 'S2.1': 1 }],
    ['在便民大厅设立了信息查阅点', { 'S8.2': 1 }],
    ['确定了2名专职工作人员', { 'S8.3': 2 }],
  ])('%s', (text, cells) => {
    expect(failuresIn('R35', `2016年，${text}。`, known({}))).toHaveLength(1);
    expect(failuresIn('R35', `2016年，${text}。`, known(cells))).toEqual([]);
  });
});
