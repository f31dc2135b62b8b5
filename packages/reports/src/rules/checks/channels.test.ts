import { cellIndex, getForm } from '@gongkai/forms';
import { describe, expect, test } from 'vitest';
import { cleanReports } from '../testing/clean-reports.ts';
import { failuresIn, outcomesIn, placesIn, triedIn } from '../testing/failures-in.ts';

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

  const board =
    '电视 广播 报纸 报刊 通讯 公示栏 公告栏 公开栏 宣传栏 揭示板 黑板报 展板 电子屏 显示屏 大屏幕 宣传册 宣传单 明白纸 查阅点 便民手册';
  test.each(board.split(' '))('%s is another way', (word) => {
    expect(failuresIn('R36', `2016年，通过${word}公开信息。`, known({}))).toEqual([
      expect.stringContaining(`称通过${word}公开，而其他方式公开政府信息数为 0`),
    ]);
  });

  test.each(['双微', '两微', '公众号', '微信'])('%s is WeChat', (word) => {
    expect(placesIn('R36', `2016年，通过${word}公开信息。`, known({}))).toEqual([
      `S1.2.4 | 2016年，通过${word}公开信息`,
    ]);
  });

  test('each channel is said once, where it stands first', () => {
    const text = '2016年，通过微博、微信公开信息。会议有序。利用微博公告事项。';
    expect(placesIn('R36', text, known({}))).toEqual([
      'S1.2.3 | 2016年，通过微博、微信公开信息',
      'S1.2.4 | 2016年，通过微博、微信公开信息',
    ]);
    expect(triedIn('R36', text, known({ 'S1.2.3': 1, 'S1.2.4': 2 }))).toBe('核对 2 处无误');
  });

  test('the place of the table is shown behind the words', () => {
    const report = cleanReports.find(({ form }) => form === 't2014');
    const text = `${report?.text.replace('一、概述', '一、概述\n通过政务微博公开信息。')}`;
    expect(placesIn('R36', text, report?.context)).toEqual([
      expect.stringMatching(/^S1\.2\.3 \| 通过政务微博公开信息 \| .*微博.* 0$/),
    ]);
  });

  test.each([
    ['二、存在的问题\n通过微博发布信息。\n三、其他\n工作有序。', 0],
    ['二、下步打算\n通过微博发布信息。\n三、其他\n工作有序。', 0],
    ['二、工作安排\n通过微博发布信息。\n三、其他\n工作有序。', 0],
    ['二、公开情况\n（一）问题解答\n通过微博发布信息。', 1],
    ['二、存在的问题\n工作有序。\n三、其他\n通过微博发布信息。', 1],
  ])('%s', (text, faults) => {
    expect(failuresIn('R36', `一、概述\n工作有序。\n${text}\n`, known({}))).toHaveLength(faults);
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
    expect(placesIn('R35', `2016年，${text}。`, known({}))).toEqual([expect.stringContaining(` | 2016年，${text}`)]);
    expect(failuresIn('R35', `2016年，${text}。`, known(cells))).toEqual([]);
  });

  test.each([
    [
      '成立了政策解读工作领导小组',
      '政策解读工作领导小组，而参加或举办新闻发布会总次数、政府网站在线访谈次数、政策解读稿件发布数均为 0',
    ],
    ['建立热点处置机构', '热点处置机构，而回应公众关注热点或重大舆情数、微博微信回应事件数、其他方式回应事件数均为 0'],
    ['设置了查阅场所', '查阅场所，而设置政府信息公开查阅点数均为 0'],
    ['聘请兼职人员', '兼职人员，而从事政府信息公开工作人员数均为 0'],
  ])('is named without its verb: %s', (text, said) => {
    const twice = `2016年，${text}。工作有序。${text}。`;
    expect(failuresIn('R35', twice, known({}))).toEqual([`notice 文中“2016年，${text}”：设有${said}`]);
  });

  test('each is shown with its cells, one after the other', () => {
    expect(placesIn('R35', '2016年，成立政策解读机构。设立查阅室。', known({}))).toEqual([
      'S2.2.1 S2.2.2 S2.2.3 | 2016年，成立政策解读机构',
      'S8.2 | 设立查阅室',
    ]);
    const report = cleanReports.find(({ form }) => form === 't2014');
    const text = `${report?.text.replace('一、概述', '一、概述\n建立热点处置机构。')}`;
    expect(triedIn('R35', text, report?.context)).toBe('核对 3 处无误');
  });
});
