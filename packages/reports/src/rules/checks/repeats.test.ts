import { describe, expect, test } from 'vitest';
import { failuresIn, outcomesIn, placesIn } from '../testing/failures-in.ts';
import { similarity } from './repeats.ts';

const sentence = '对低保救助征地补偿等群众关注的事项在政务公开栏和村居公示牌逐项公布办理条件办理程序和办理结果';
const other = '组织机关各科室负责人和社区工作人员学习条例修订的主要内容并结合实际案例讲解答复文书的写法';

describe('R50: the same words twice', () => {
  test.each([
    ['once', `${sentence}。${other}。`, 0],
    ['twice', `${sentence}。\n${other}。\n${sentence}。`, 1],
    ['with other small words', `${sentence}。\n${sentence.replace('的事项', '事项').replace('逐项', '逐一')}。`, 1],
    ['half of it changed', `${sentence}。\n${sentence.slice(0, 22)}${other.slice(22)}。`, 0],
    ['too short to tell', '各项工作有序推进，成效明显。各项工作有序推进，成效明显。', 0],
    ['a paragraph, not each of its sentences', `${sentence}。${other}。\n工作有序。\n${sentence}。${other}。`, 1],
    ['sentence after sentence', `甲。${sentence}。${other}。\n乙丙丁，${sentence}。${other}。戊己庚辛。`, 1],
    ['two, apart', `${sentence}。\n${other}。\n工作有序。\n${sentence}。\n进展顺利，群众满意。\n${other}。`, 2],
  ])('%s', (_, text, faults) => {
    expect(failuresIn('R50', text, { year: 2016 })).toHaveLength(faults);
  });

  test.each([
    [
      'a whole paragraph',
      `${sentence}。${other}。短句。\n甲。\n${sentence}。${other}。短句。`,
      [100, '短句。', '短句。'],
    ],
    [
      'sentences that follow one another, as alike as the least of them',
      `${sentence}。\n${other}。\n甲乙。\n近年来${sentence}。${other.replace('写', '作')}。各项工作有序。`,
      [97, '作法', '办理结果。'],
    ],
    ['the later place', `${sentence}。\n${sentence}。`, [100, '办理结果。', '办理结果。']],
  ])('%s is said once, with both places', (_, text, [score, later, earlier]) => {
    expect(failuresIn('R50', text)).toEqual([expect.stringContaining(`相似 ${score}%`)]);
    const [, shown = '', before = ''] = `${placesIn('R50', text)}`.split(' | ');
    expect([shown.slice(-`${later}`.length), before.slice(-`${earlier}`.length)]).toEqual([later, earlier]);
    expect(text.lastIndexOf(shown)).toBeGreaterThan(text.indexOf(before));
  });

  const forty = sentence.slice(0, 40);
  test.each([
    ['forty signs', forty, forty, 1],
    ['thirty-nine', forty.slice(1), forty.slice(1), 0],
    ['nine in ten alike', forty, `天地玄黄${forty.slice(4)}`, 1],
    ['less than nine in ten', forty, `天地玄黄宇${forty.slice(5)}`, 0],
    ['marks and spaces are no signs', forty, `${forty.slice(0, 20)}“，（ ${forty.slice(20)}）”`, 1],
    ['marks do not make it longer', `${forty.slice(1)}，`, `${forty.slice(1)}、`, 0],
    ['the same signs about', forty, [...forty].reverse().join(''), 0],
    ['a part of a longer one', forty, forty + other, 0],
  ])('%s', (_, one, two, faults) => {
    expect(failuresIn('R50', `${one}。\n${two}。`)).toHaveLength(faults);
  });

  test('what is repeated is said in the order of the text', () => {
    const text = `${other}。${sentence}。\n甲，${sentence}。乙丙丁戊。\n另有三人参加。\n工作有序，${other}。乙。`;
    expect(placesIn('R50', text).map((place) => place.slice(3, 8))).toEqual([
      `甲，${sentence.slice(0, 3)}`,
      '工作有序，',
    ]);
  });

  test('without long sentences there is nothing to compare', () => {
    expect(outcomesIn('R50', '工作有序。')).toEqual(['not-evaluated']);
  });
});

test.each([
  ['甲乙丙丁', '甲乙丙丁', 1],
  ['甲乙丙丁', '甲丙丁', 6 / 7],
  ['甲乙', '丙丁', 0],
  ['甲乙丙', '丙乙甲', 1 / 3],
])('%s and %s', (one, two, score) => {
  expect(similarity(one, two)).toBeCloseTo(score);
});
