import { extractReport } from '@gongkai/extraction';
import { findCell, getForm } from '@gongkai/forms';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellText } from './cell-text.ts';
import { decideFact, type FactVerdict } from './decide-fact.ts';
import { withKept } from './kept-items.ts';
import { outcomeOf } from './outcome-of.ts';
import { Reading } from './reading.ts';
import { isExact, reviewOf } from './review-of.ts';

const form = getForm('t2014');
const text = `北苑街道办事处2016年政府信息公开工作年度报告
一、概述
全年主动公开政府信息118条，网站访问量约3.5万人次，较上年增长12.1%，公开财政信息300余条。
二、依申请公开情况
2016年共收到申请4件，未发生行政复议。举办培训10余期。
三、统计表
| 统计指标 | 单位 | 统计数 |
| 一、主动公开情况 | —— | —— |
| （一）主动公开政府信息数（不同渠道和方式公开相同信息计1条） | 条 | 120 |
| 其中：主动公开规范性文件数 | 条 |  |
| 制发规范性文件总数 | 件 | 3 |
| （二）通过不同渠道和方式公开政府信息的情况 | —— | —— |
| 1.政府公报公开政府信息数 | 条 | 0 |
| 2.政府网站公开政府信息数 | 条 | 118 |
`;
const reading = extractReport(text);
const items = reviewOf(reading, form);
const line = ({ cell, text: figure, observation, doubts, asked }: (typeof items)[number]) =>
  [cell ?? observation?.label, figure ?? observation?.value, ...doubts, ...(asked ? [] : ['unasked'])].join(' ');
const itemOf = (start: string) => {
  const item = items.find((each) => line(each).startsWith(start));
  if (item === undefined) throw new Error(`${start}: ${items.map(line).join('; ')}`);
  return item;
};

test('what is put before a person: cells, what fits none, what contradicts, what is empty and what was not read', () => {
  expect(items.filter(({ fact }) => fact !== null).map(line)).toEqual([
    'S1.1 118 contradicted',
    expect.stringMatching(/^\S*访问量 3.5 approximate$/),
    expect.stringMatching(/^增减 \S+ 12.1$/),
    expect.stringMatching(/^\S+ 300 approximate$/),
    'S3.1 4',
    expect.stringMatching(/^S4\S* 0/),
    // It has a cell, and says nothing exact of it.
    expect.stringMatching(/^\S*培训 10 approximate$/),
    'S1.1 120 contradicted',
    'S1.1.a  unasked',
    'S1.1.b 3',
    'S1.2.1 0',
    'S1.2.2 118',
  ]);
  const unread = items.filter(({ fact }) => fact === null);
  expect(unread.length).toBeGreaterThan(40);
  expect(unread.every(({ asked, text: figure }) => !asked && figure === null)).toBe(true);
});

test('a reading survives its way over the wire', () => {
  expect(Reading.parse(JSON.parse(JSON.stringify(reading)))).toEqual(reading);
});

test('without a form nothing goes into a cell', () => {
  expect(reviewOf(reading, null).filter(({ cell }) => cell !== null)).toEqual([]);
});

let seq = 0;
const decided = (start: string, verdict: FactVerdict) => {
  const result = decideFact(itemOf(start), verdict, form);
  if (!result.ok) throw new Error(result.refusal.code);
  seq += 1;
  return { ...result.value, seq, by: '某人', at: '2026-01-10T01:00:00Z' };
};

describe('decisions', () => {
  test('nothing counts that nobody has looked at', () => {
    expect(outcomeOf(items, [], form)).toEqual({
      cells: {},
      quotes: [],
      observations: [],
      undecided: items.filter(({ asked }) => asked).length,
      contradictions: [],
    });
  });

  test('accepted, corrected, rejected; the newest one stands', () => {
    const decisions = [
      decided('S3.1', { verdict: 'accepted' }),
      decided('S1.2.2', { verdict: 'corrected', cell: 'S1.2.2', value: '117' }),
      decided('S1.2.1', { verdict: 'accepted' }),
      decided('S1.2.1', { verdict: 'rejected' }),
      decided('S1.2.3', { verdict: 'corrected', cell: 'S1.2.3', value: '7' }),
    ];
    const { cells, quotes, undecided } = outcomeOf(items, decisions, form);
    expect(cells).toEqual({ 'S3.1': '4', 'S1.2.2': '117', 'S1.2.3': '7' });
    expect(quotes.map(({ quote }) => quote)).toEqual([
      expect.stringContaining('收到申请4件'),
      expect.stringContaining('118'),
      '',
    ]);
    expect(undecided).toBe(items.filter(({ asked }) => asked).length - 3);
  });

  test('one cell accepted with two figures is named', () => {
    const both = items
      .filter(({ cell }) => cell === 'S1.1')
      .map((item, index) => {
        const result = decideFact(item, { verdict: 'accepted' }, form);
        if (!result.ok) throw new Error(result.refusal.code);
        return { ...result.value, seq: index + 1, by: '', at: '' };
      });
    expect(outcomeOf(items, both, form).contradictions).toEqual([
      { cell: 'S1.1', label: findCell(form, 'S1.1')?.fullLabel, texts: ['118', '120'] },
    ]);
  });

  test('a rounded figure stays an observation with its word, unless somebody types the exact one', () => {
    expect(outcomeOf(items, [decided('公开财政', { verdict: 'accepted' })], form)).toMatchObject({
      cells: {},
      observations: [{ value: '300', qualifier: '余' }],
    });
    const exact = decided('公开财政', { verdict: 'corrected', cell: null, value: '312' });
    expect(outcomeOf(items, [exact], form).observations).toMatchObject([{ value: '312', qualifier: null }]);
  });

  test.each<[string, FactVerdict, string]>([
    ['S1.1.a', { verdict: 'accepted' }, 'figure-malformed'],
    ['S1.1.b', { verdict: 'corrected', cell: 'S1.1.b', value: '三' }, 'figure-malformed'],
    ['S1.1.b', { verdict: 'corrected', cell: 'S1.1.b', value: '-3' }, 'figure-malformed'],
    ['S1.1.b', { verdict: 'corrected', cell: 'R1.C1', value: '3' }, 'cell-unknown'],
    ['S1.1.b', { verdict: 'corrected', cell: null, value: '约3' }, 'figure-malformed'],
  ])('refused: %s %o', (start, verdict, code) => {
    const result = decideFact(itemOf(start), verdict, form);
    expect(result.ok ? 'done' : result.refusal.code).toBe(code);
  });

  test('a later reading keeps them: what it no longer finds stands as it was decided', () => {
    const accepted = decided('S3.1', { verdict: 'accepted' });
    const later = items.filter(({ key }) => key !== accepted.fact);
    const kept = withKept(later, [accepted], form).at(-1);
    expect(kept).toMatchObject({ key: accepted.fact, label: '收到申请数', cell: 'S3.1', text: '4', asked: false });
    if (kept === undefined) throw new Error('nothing is kept');
    expect(decideFact(kept, { verdict: 'corrected', cell: 'S3.1', value: '5' }, form)).toMatchObject({
      value: { text: '5', quote: accepted.quote, from: accepted.from },
    });
    expect(withKept(items, [accepted], form)).toEqual(items);
    expect(outcomeOf(later, [accepted], form)).toMatchObject({ cells: { 'S3.1': '4' } });
    expect(later.filter(isExact).length).toBe(items.filter(isExact).length - 1);
  });
});

describe('a printed figure in the measure of its cell', () => {
  const fees = findCell(getForm('a2021'), 'P8.FEE.amount');
  const yuan = findCell(getForm('a2008'), 'A3.1');
  const count = findCell(form, 'S3.1');
  test.each([
    [fees, '3.5', '万元', '3.5'],
    [fees, '380', '元', '0.038'],
    [fees, '1.2', '亿元', '12000'],
    [yuan, '0.5', '万元', '5000'],
    [yuan, '12.30', '元', '12.3'],
    [count, '12', '件', '12'],
    [count, '012', '件', '12'],
    [count, '1.2', '万件', null],
    [count, '1.5', '件', null],
    [count, '-3', '件', null],
    [count, '三', '件', null],
  ])('%#: %s %s %s', (cell, value, measure, expected) => {
    if (cell === undefined) throw new Error('no such cell');
    expect(cellText(cell, value, measure)).toBe(expected);
  });

  test('amounts in 元 and in 万元 are the same amount', () => {
    if (fees === undefined || yuan === undefined) throw new Error('no such cell');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (amount) => {
        const tens = `${Math.floor(amount / 10_000)}.${String(amount % 10_000).padStart(4, '0')}`;
        expect(cellText(yuan, tens, '万元')).toBe(String(amount));
        expect(cellText(fees, String(amount), '元')).toBe(cellText(fees, tens, '万元'));
      }),
    );
  });
});
