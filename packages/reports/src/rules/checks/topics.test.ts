import { describe, expect, test } from 'vitest';
import { failuresIn, outcomesIn } from '../testing/failures-in.ts';

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
});
