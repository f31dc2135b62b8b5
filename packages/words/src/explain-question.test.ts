import { period, type Question } from '@gongkai/kernel';
import { expect, test } from 'vitest';
import { askQuestion, explainQuestion, nameQuestion, printProbability } from './explain-question.ts';

const cell = { fullLabel: '行政处罚·本年处理决定数量', measure: '件' };
const base: Question = {
  unit: '990101004',
  cell: 'P6.PENALTY.decisions',
  observed: 2100,
  history: null,
  peers: null,
  slip: null,
  swap: null,
  years: [],
};
const judged = {
  expected: 205.5,
  p: 0.000_42,
  q: 0.008,
  model: 'negative-binomial',
  shape: 2.96,
  low: 12,
  middle: 190,
  high: 410,
  count: 3,
} as const;

test('the question names unit, period, cell and figure', () => {
  expect(askQuestion(base, '北山街道', period('2024'), cell)).toBe(
    '为什么北山街道2024年“行政处罚·本年处理决定数量”是 2100 件？',
  );
});

test('both sides and the test stand in the sentence', () => {
  expect(explainQuestion({ ...base, peers: judged }, cell)).toEqual([
    '与其他 3 个同类单位比：应在 205.5 件左右（中位数 190 件，最小 12 件，最大 410 件），现为 2100 件，偶然偏离到这个程度的概率约 1/2400（负二项检验，各数本来起伏较大，形状参数 3.0；多格一并考虑后误报率约 1/130）。',
  ]);
});

test('the side it stands out from comes first, as it does in the word for it', () => {
  const usual = { ...judged, expected: 5_000, q: 1 };
  const question = { ...base, history: usual, peers: judged };
  expect(explainQuestion(question, cell).map((sentence) => sentence.slice(0, 4))).toEqual(['与其他 ', '与本单位']);
  expect(nameQuestion(question)).toBe('偏高');
  expect(nameQuestion({ ...base, history: { ...usual, q: 0.001 }, peers: judged })).toBe('偏低');
});

test('a slip says what the figure would be without it; amounts in their measure', () => {
  const slip = {
    against: 'history',
    factor: 10,
    direction: 'too-large',
    usual: 210,
    expected: 198,
    ratio: 52_000,
  } as const;
  expect(explainQuestion({ ...base, slip }, cell)).toEqual([
    '疑多 10 倍（多写了数位）：现为 2100 件，改回是 210 件，本单位往年约 198 件；按差错解释的可能性是照原数的 52000 倍。',
  ]);
  const lost = {
    ...slip,
    factor: 10_000,
    direction: 'too-small',
    usual: 3_800_000,
    expected: 3_900_000,
    ratio: null,
  } as const;
  expect(explainQuestion({ ...base, observed: 380, slip: lost }, { ...cell, measure: '万元' })).toEqual([
    '疑漏了“万”：现为 0.00038 万元，改回是 3.8 万元，本单位往年约 3.9 万元。',
  ]);
});

test('exchanged digits and years set aside are named', () => {
  const years = [{ period: period('2023'), figure: 2040, aside: true }];
  expect(explainQuestion({ ...base, swap: { period: period('2022'), figure: 1200 }, years }, cell)).toEqual([
    '相邻两位数字对调，就是2022年的 1200 件。',
    '2023年的 2040 件本身疑有位数差错，没有拿来比较。',
  ]);
});

test('the short word', () => {
  expect(nameQuestion({ ...base, history: judged })).toBe('偏高');
  expect(nameQuestion({ ...base, observed: 3, history: judged })).toBe('偏低');
  const slip = {
    against: 'history',
    factor: 100,
    direction: 'too-large',
    usual: 21,
    expected: 20,
    ratio: 1e9,
  } as const;
  expect(nameQuestion({ ...base, history: judged, slip })).toBe('疑差 100 倍');
});

test.each([
  [0.031, '3.1%'],
  [0.009_9, '约 1/100'],
  [0.000_42, '约 1/2400'],
  [1e-9, '不到百万分之一'],
])('%d reads %s', (p, text) => {
  expect(printProbability(p)).toBe(text);
});
