import { expect, test } from 'vitest';
import { extractReport } from './extract-report.ts';

// Twice the text may take a little more than twice the steps; what looks back over the whole text at each figure, and a pattern
// that backtracks over all of it, would not end here.
const pieces = [
  '1',
  '一',
  '(',
  '其中1条',
  '占5%',
  '因信息公开',
  '1|',
  '\n',
  '未经复议直接起诉 1 ',
  'a',
  '均维持1件，',
  '甲类2条（其中乙类1条、丙类1条）；',
  ' ',
  '1  ',
  '（一）概述\n（二）情况 12条\n',
  '收到申请3件。均按时答复。',
  '公开信息120条，其中动态80条，占66.7%；未收到申请。\n',
];

// A machine that does much else may be slow; one that never ends is what this looks for.
test.each(pieces)('200,000 characters of %j are read to their end', { timeout: 60_000 }, (piece) => {
  const text = piece.repeat(Math.ceil(200_000 / piece.length));
  expect(extractReport(text).facts.filter(({ from, to }) => to <= from || to > text.length)).toEqual([]);
});

test('lists within a list that do not add up are tried no longer than a list is', { timeout: 120_000 }, () => {
  const groups = Array.from({ length: 60 }, (_, place) => {
    const [one, other] = [2 ** (place % 20), 3 ** (place % 12)];
    return `甲类${one + other}条（其中乙类${one}条、丙类${other}条）`;
  });
  const text = `公开信息99999999条，其中：${groups.join('；')}。`;
  expect(extractReport(text).facts.length).toBeGreaterThan(60);
});

test('nothing in, nothing out', () => {
  expect(extractReport('')).toEqual({
    unit: null,
    year: null,
    form: null,
    title: null,
    chapters: [],
    signedOn: null,
    publishedOn: null,
    period: null,
    tables: [],
    facts: [],
  });
});
