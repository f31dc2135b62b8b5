import { describe, expect, test } from 'vitest';
import { failuresIn, outcomesIn } from '../testing/failures-in.ts';
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

  test('both places are shown, the later first', () => {
    expect(failuresIn('R50', `${sentence}。\n${sentence}。`, { year: 2016 })[0]).toContain('相似 100%');
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
