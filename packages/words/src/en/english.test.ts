import { period, plainDate } from '@gongkai/kernel';
import { describe, expect, it, test } from 'vitest';
import * as zh from '../index.ts';
import * as en from './index.ts';

/** Sentences by their place; of a sentence with facts what is written in it. */
function sentencesIn(value: unknown, path = ''): (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, String(value)]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => sentencesIn(each, `${path}.${key}`));
}

// Official files, which stay Chinese; examples of what is written in Chinese; the name of the other language.
const chineseByNature =
  /^\.words\.(comparison\.(sheets|file)|filings\.(file|mail|places\.fileHead)|activities\.(template|fileTitle)|calendar\.(pasteHint|numberHint|workedHint)|evidence\.pasteNameHint|fees\.methodWhat|remedies\.coDefendantWhat|settings\.fields\.letterMark|report\.draftMark|units\.importWhat|publicPages\.searchHint)|^\.languageNames\.zh|^\.ruleTitles\.|RowProblem|^\.printCounted$|^\.refusalSentences\.(letter-|fee-method)|^\.(readFinding|finding)Sentences\./;

test('no sentence is left in Chinese', () => {
  const left = sentencesIn(en).filter(([path, text]) => /[\u4e00-\u9fff]/.test(text) && !chineseByNature.test(path));
  expect(left).toEqual([]);
});

describe('days, spans and numbers', () => {
  it('are written as the language writes them', () => {
    const day = plainDate('2026-01-05');
    expect([zh.printDay(day), en.printDay(day)]).toEqual(['2026年1月5日', '5 January 2026']);
    expect([zh.printShortDay(day), en.printShortDay(day)]).toEqual(['2026-01-05', '5 Jan 2026']);
    for (const [text, chinese, english] of [
      ['2025', '2025年', '2025'],
      ['2025Q3', '2025年第三季度', '2025 Q3'],
      ['2025-07', '2025年7月', 'July 2025'],
    ] as const)
      expect([zh.printSpan(period(text)), en.printSpan(period(text))]).toEqual([chinese, english]);
    for (const [number, english] of [
      [0, '0'],
      [999, '999'],
      [1_234_567, '1,234,567'],
      ['-12345.678901', '-12,345.678901'],
      ['', ''],
    ] as const)
      expect([zh.printNumber(number), en.printNumber(number)]).toEqual([String(number), english]);
  });
});

describe('a count with its noun', () => {
  it.each([
    [zh.words.units.count(1), '共 1 个单位'],
    [en.words.units.count(1), '1 unit'],
    [en.words.units.count(0), '0 units'],
    [en.words.evidence.count(2), '2 reports'],
    [en.refusalSentences['children-open']({ count: 1 }), 'Below, 1 unit has not filed everything'],
    [en.refusalSentences['children-open']({ count: 3 }), 'Below, 3 units have not filed everything'],
  ])('%s', (said, expected) => {
    expect(said).toBe(expected);
  });
});

describe('an official label', () => {
  it('has its gloss beside it, part by part, whatever number it is printed with', () => {
    expect(en.withGloss('不予公开·属于国家秘密')).toBe('不予公开·属于国家秘密 (Not disclosed · State secret)');
    expect(en.glossOf('（一）收到申请数')).toBe('Applications received');
    expect(en.glossOf('五、存在的主要问题及改进情况')).toBe('Main problems and improvement');
    expect(en.glossOf('没有这个标签')).toBeNull();
    expect(zh.withGloss('不予公开')).toBe('不予公开');
  });
});

test('a finding says its numbers, with the labels in English', () => {
  const term = (label: string, figure: number) => ({ cell: '', label, figure, sign: 1, prior: false }) as const;
  const said = en.findingSentences.equal(
    {
      left: [term('收到申请数', 1200)],
      right: [term('当面申请数', 3), term('网络申请数', 8)],
      leftSum: 1200,
      rightSum: 11,
    },
    'failed',
  );
  expect(said).toBe('Applications received 1,200 ≠ In person 3 + Online 8 = 11, difference 1,189');
});
