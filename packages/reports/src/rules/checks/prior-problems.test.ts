import { extractReport } from '@gongkai/extraction';
import { describe, expect, test } from 'vitest';
import { failuresIn, placesIn, triedIn } from '../testing/failures-in.ts';

const prior = (chapters: string) => {
  const text = `青石街道2021年政府信息公开工作年度报告\n${chapters}\n`;
  return {
    year: 2022,
    prior: { year: 2021, form: null, figures: null, read: { text, extraction: extractReport(text) } },
  };
};
const problems = (body: string) => prior(`一、存在的不足\n${body}`);
const said = (body: string, text = '已整改。') =>
  failuresIn('R14', text, problems(body)).map((each) => /“([^“”]*)”没有写改进情况/.exec(each)?.[1]);

describe('R14: the problems of last year', () => {
  test.each([
    ['一是轮岗频繁衔接困难；二是琐碎繁杂处置。', ['轮岗频繁衔接困难', '琐碎繁杂处置']],
    ['1.轮岗频繁衔接困难\n2.琐碎繁杂处置\n', ['轮岗频繁衔接困难', '琐碎繁杂处置']],
    ['一是少；二是琐碎繁杂处置。', ['琐碎繁杂处置']],
    ['工作还有差距。', []],
    [`一是${'轮岗频繁衔接困难'.repeat(10)}。`, ['轮岗频繁衔接困难'.repeat(10).slice(0, 60)]],
  ])('%s', (body, expected) => {
    expect(said(body)).toEqual(expected);
  });

  test.each([
    '改进措施：',
    '改进情况：',
    '下一步，',
    '今后，',
    '2022年，我街道',
    '2022年本街道',
    '2022年将',
    '将着力',
    '将重点',
    '将进一步',
  ])('behind %s stand measures', (turn) => {
    expect(said(`一是轮岗频繁衔接困难。${turn}做好：一是琐碎繁杂处置。`)).toEqual(['轮岗频繁衔接困难']);
  });

  test('improvement in passing is no turn', () => {
    expect(said('一是轮岗频繁有待改进；二是琐碎繁杂处置。')).toHaveLength(2);
    expect(said('2021年，一是轮岗频繁衔接困难。')).toHaveLength(1);
  });

  test('they are those of the chapter on problems alone', () => {
    const chapters =
      '一、概述\n（一）问题研究\n1.甲乙丙丁戊己庚。\n二、存在的问题\n一是轮岗频繁衔接困难。\n三、其他\n1.壬癸子丑寅卯。';
    expect(failuresIn('R14', '已整改。', prior(chapters))).toHaveLength(1);
    expect(triedIn('R14', '已整改。', prior('一、概述\n1.甲乙丙丁戊己庚。'))).toBe('还不能核对：缺 分章');
  });

  // 轮岗频繁衔接困难 has seven pairs of signs: one of them is 14 in a hundred, and 12 are enough.
  test.each([
    ['轮岗已整改。', []],
    ['轮换岗位已整改。', ['轮岗频繁衔接困难']],
  ])('what comes back to it in its own words: %s', (text, expected) => {
    expect(said('一是轮岗频繁衔接困难。', text)).toEqual(expected);
  });

  test('the chapter on problems of this year is shown', () => {
    const text = '一、总体情况\n有序。\n二、存在的主要问题及改进情况\n已整改。\n三、其他需要报告的事项\n无\n';
    expect(placesIn('R14', text, problems('一是轮岗频繁衔接困难。'))).toEqual([' | 二、存在的主要问题及改进情况']);
    expect(triedIn('R14', text, problems('一是已整改好；二是存在的问题。'))).toBe('核对 2 处无误');
  });

  test.each([
    [2012, '还不能核对：缺 上年报告正文'],
    [2016, '还不能核对：缺 上年报告正文'],
    [2019, '还不能核对：缺 分章'],
    [2022, '还不能核对：缺 分章'],
  ])('without a text of last year, %s', (year, lack) => {
    expect(triedIn('R14', '有序。', { year })).toBe(lack);
  });
});
