import { expect, test } from 'vitest';
import { extractReport } from './extract-report.ts';

// Twice the text may take a little more than twice the steps; a pattern that backtracks over the whole text would not end here.
const pieces = ['1', '一', '(', '其中1条', '占5%', '因信息公开', '1|', '\n', '未经复议直接起诉 1 ', 'a', '均维持1件，'];

// A machine that does much else may be slow; one that never ends is what this looks for.
test.each(pieces)('20,000 characters of %j are read to their end', { timeout: 120_000 }, (piece) => {
  const text = piece.repeat(Math.ceil(20_000 / piece.length));
  expect(extractReport(text).facts.filter(({ from, to }) => to <= from || to > text.length)).toEqual([]);
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
