import { getForm } from '@gongkai/forms';
import { describe, expect, test } from 'vitest';
import { cleanReports } from '../testing/clean-reports.ts';
import { failuresIn, outcomesIn, placesIn, triedIn } from '../testing/failures-in.ts';

const full = `一、主动公开情况
全年主动公开政府信息30条。
二、依申请公开情况
未收到政府信息公开申请。
三、收费情况
没有收取费用。
四、复议诉讼情况
未发生行政复议和行政诉讼。
`;
const r32 = (text: string) => failuresIn('R32', text, { year: 2012 });

describe('R32: what has to be there', () => {
  test('all of it', () => {
    expect(r32(full)).toEqual([]);
    expect(outcomesIn('R32', full, { year: 2012 })).toEqual(['passed']);
  });

  test.each([
    ['全年主动公开政府信息30条。', '工作有序推进，信息及时公布。', '“一、主动公开情况”没有写主动公开政府信息数'],
    ['未收到政府信息公开申请。', '按照目录审核后发布。', '“二、依申请公开情况”没有写依申请公开的数'],
    ['没有收取费用。', '坚持便民原则。', '“三、收费情况”没有写收费及减免情况'],
    ['未发生行政复议和行政诉讼。', '各项工作有序。', '“四、复议诉讼情况”没有写行政复议、行政诉讼数'],
  ])('%s', (written, instead, said) => {
    expect(r32(full.replace(written, instead))).toEqual([expect.stringContaining(said)]);
    expect(r32(full.replace(written, instead))[0]).toMatch(/^error/);
  });

  test('a topic without its chapter is missing altogether', () => {
    const without = full.slice(0, full.indexOf('三、收费'));
    expect(r32(without)).toEqual(['error 全文没有收费及减免情况', 'error 全文没有行政复议、行政诉讼数']);
  });

  test('said elsewhere, a chapter that speaks of something else is a warning', () => {
    const moved = full
      .replace('未收到政府信息公开申请。', '各科室每月整理材料，在网站和公示栏发布。')
      .replace('未发生行政复议和行政诉讼。', '未收到政府信息公开申请，未发生行政复议和行政诉讼。');
    expect(r32(moved)).toEqual([expect.stringMatching(/^warning .*“二、依申请公开情况”没有写依申请公开的数/)]);
  });

  test('a heading that points elsewhere in a few words is left alone', () => {
    const moved = full
      .replace('未收到政府信息公开申请。', '见第一部分。')
      .replace('30条。', '30条。未收到政府信息公开申请。');
    expect(r32(moved)).toEqual([]);
  });

  test.each([
    ['通过门户网站公开各类信息46条。', 0],
    ['通过门户网站报送、上传信息1577条。', 1],
    ['通过门户网站公开各类信息40余条。', 1],
  ])('disclosed by one channel: %s', (text, faults) => {
    expect(r32(full.replace('全年主动公开政府信息30条。', `全年${text}`))).toHaveLength(faults);
  });

  test('无 under its heading answers', () => {
    expect(r32(full.replace('未发生行政复议和行政诉讼。', '无'))).toEqual([]);
  });

  test('recorded figures answer for the text', () => {
    expect(failuresIn('R32', '2016年工作有序。', { year: 2016, figures: Array.from({ length: 59 }, () => 0) })).toEqual(
      [],
    );
  });

  test('since 2019 figures stand in tables, whose absence is R19', () => {
    expect(failuresIn('R32', '2020年工作有序。', { year: 2020 })).toEqual([]);
  });

  test.each([
    ['上年主动公开政府信息30条。', '收到申请占20%。', '暂停收费。', '各科室按月整理材料并归档。'],
    ['通过微信公开信息40条。', '按时处理。', '坚持便民。', '有序。'],
  ])('neither last year, nor shares, nor other channels answer: %s', (...bodies) => {
    const titles = ['一、主动公开情况', '二、依申请公开情况', '三、收费情况', '四、复议诉讼情况'];
    const text = titles.map((title, at) => `${title}\n${bodies[at]}\n`).join('');
    expect(r32(text)).toHaveLength(4);
    expect(placesIn('R32', text, { year: 2012 })[0]).toBe(` | 一、主动公开情况\n${bodies[0]}\n`);
  });

  const answers = '全年主动公开政府信息30条，未收到申请，未收费，未发生行政复议和行政诉讼。';
  test.each([
    ['一、申请受理情况', 1],
    ['一、申请的处理情况', 1],
    ['一、申请情况', 1],
    ['一、依申请公开', 1],
    ['一、费用', 1],
    ['一、诉讼', 1],
    ['一、申请指引', 0],
  ])('%s has a subject of its own', (title, faults) => {
    const found = r32(`${title}\n各科室按照分工有序推进工作。\n二、概述\n${answers}\n`);
    expect(found).toEqual(faults === 0 ? [] : [expect.stringMatching(/^warning /)]);
  });

  test.each([
    ['各科室按照分工有序推进。', 1],
    ['各科室按照分工有序推。', 0],
    ['各科室受理政府信息事项。', 0],
  ])('a chapter of twelve signs and more speaks of something: %s', (body, faults) => {
    expect(r32(`一、依申请公开情况\n ${body}\n二、概述\n${answers}\n`)).toHaveLength(faults);
  });

  test('a chapter goes before a part of one', () => {
    const text = `一、概述\n${answers}\n（一）收费情况\n各科室按照分工有序推进工作。\n二、收费情况\n没有费用。\n`;
    expect(r32(text)).toEqual([]);
    expect(r32(text.slice(0, text.indexOf('二、')))).toHaveLength(1);
  });

  const all = ['主动公开政府信息数', '依申请公开的数', '收费及减免情况', '行政复议、行政诉讼数'];
  test.each([
    [2012, 'a2008', all],
    [2019, 'a2019', [all[1], all[3]]],
    [2022, 'a2021', [all[1], all[3]]],
  ] as const)('what a report of %s has to answer, where its table is blank', (year, form, missing) => {
    const { text = '' } = cleanReports.find((each) => each.form === form && each.world.year === year) ?? {};
    const table = text.replaceAll(/^[^|\n]*$/gm, '').replaceAll(/\| *[\d.]+ *(?=\|)/g, '| ');
    const figures = getForm(form).cells.map(() => null);
    const found = failuresIn('R32', `工作有序。\n${table}`, { year, figures });
    expect(found.map((each) => each.replace(/.*没有写?/, ''))).toEqual(missing);
    expect(triedIn('R32', '工作有序。', { year: 2022 })).toBe('核对 2 处无误');
  });

  test.each([
    ['S1.1', 'A1.1'],
    ['S3.1', 'A2.1'],
    ['S7', 'A3.1'],
    ['S4', 'A4.1'],
    ['S5', 'A4.2'],
  ])('one recorded figure answers for its topic: %s, %s', (cell2014, cell2008) => {
    const known = (code: 't2014' | 'a2008', cell: string) =>
      getForm(code).cells.map((each) => (each.code === cell ? 0 : null));
    expect(failuresIn('R32', '2016年有序。', { year: 2016, figures: known('t2014', cell2014) })).toHaveLength(3);
    expect(failuresIn('R32', '2012年有序。', { year: 2012, figures: known('a2008', cell2008) })).toHaveLength(3);
  });
});
