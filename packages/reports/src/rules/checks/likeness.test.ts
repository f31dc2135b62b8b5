import { expect, test } from 'vitest';
import { failuresIn, outcomesIn } from '../testing/failures-in.ts';

const near = (of: 'prior' | 'neighbour', score: number) => ({
  year: 2022,
  likeness: [{ of, name: '西溪街道2022年', score, passages: [{ quote: '2022年', from: 0, to: 5 }] }],
});

test.each([
  ['R26', 'prior', 0.749, []],
  ['R26', 'prior', 0.75, ['warning 文中“2022年”：与上年报告（西溪街道2022年）相似 75%，界限 75%']],
  ['R26', 'prior', 0.899, ['warning 文中“2022年”：与上年报告（西溪街道2022年）相似 89.9%，界限 75%']],
  ['R26', 'prior', 0.9, ['error 文中“2022年”：与上年报告（西溪街道2022年）相似 90%，界限 90%']],
  ['R26', 'neighbour', 0.95, []],
  ['R27', 'neighbour', 0.849, []],
  ['R27', 'neighbour', 0.95, ['warning 文中“2022年”：与其他单位报告（西溪街道2022年）相似 95%，界限 85%']],
  ['R27', 'prior', 0.95, []],
] as const)('%s %s %s', (code, of, score, said) => {
  expect(failuresIn(code, '2022年工作有序。', near(of, score))).toEqual(said);
});

test('what the comparison judged stands, whatever the score', () => {
  const judged = (found: 'error' | 'warning') => ({
    year: 2022,
    likeness: [{ of: 'prior' as const, name: '2021年', score: 0.6, judged: found, passages: [] }],
  });
  expect(failuresIn('R26', '2022年。', judged('error'))).toEqual(['error 与上年报告（2021年）相似 60%，界限 90%']);
  expect(failuresIn('R26', '2022年。', judged('warning'))).toEqual(['warning 与上年报告（2021年）相似 60%，界限 75%']);
});

test('compared and nothing near is in order; not compared is not judged', () => {
  expect(outcomesIn('R26', '2022年。', { year: 2022, likeness: [] })).toEqual(['passed']);
  expect(outcomesIn('R27', '2022年。', { year: 2022 })).toEqual(['not-evaluated']);
});
