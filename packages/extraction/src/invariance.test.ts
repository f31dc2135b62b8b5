import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractReport } from './extract-report.ts';
import { sentenceCases } from './fixtures/cases.ts';
import { report2012 } from './fixtures/reports.ts';
import { factLine, reportAround, statistics } from './fixtures/sentence-case.ts';
import { toSimplified } from './text/traditional.ts';

const toTraditional = new Map([...toSimplified].map(([traditional, simplified]) => [simplified, traditional]));
const texts = [report2012, ...Object.values(sentenceCases).flatMap((cases) => cases.map(reportAround))];
const lines = (text: string) => statistics(extractReport(text)).map(factLine);

const disguises: readonly (readonly [string, (text: string) => string])[] = [
  ['in traditional characters', (text) => [...text].map((char) => toTraditional.get(char) ?? char).join('')],
  [
    'with full-width digits',
    (text) => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  ],
  [
    'with half-width punctuation',
    (text) => text.replace(/[，；：（）]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0)),
  ],
  ['with spaces around numbers', (text) => text.replace(/\d+(?:[., ]\d+)*/g, (number) => ` ${number} `)],
  ['with carriage returns', (text) => text.replaceAll('\n', '\r\n')],
  ['with invisible characters', (text) => text.replaceAll('公', '\u200b公\ufeff')],
];

describe.each(disguises)('%s', (_name, disguise) => {
  test('the same figures', { timeout: 120_000 }, () => {
    for (const text of texts) expect(lines(disguise(text)), text).toEqual(lines(text));
  });
});

test('quotes and figures lie where they say, whatever the text', () => {
  const piece = fc.constantFrom(
    '主动公开',
    '信息',
    '589',
    '条',
    '，',
    '。',
    '其中',
    '（',
    '）',
    '未收到',
    '申请',
    '0',
    '%',
    '占',
    '|',
    '\n',
    '一、',
    '２０',
    '萬',
    ' ',
    '第',
    '年',
    '复议',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('');
      const { facts } = extractReport(text);
      facts.forEach((fact, index) => {
        expect(text.slice(fact.from, fact.to)).toBe(fact.quote);
        expect(fact.from <= fact.figure.from && fact.figure.to <= fact.to).toBe(true);
        if (fact.of !== null) expect(fact.of).not.toBe(index);
      });
    }),
    { numRuns: 300 },
  );
});
