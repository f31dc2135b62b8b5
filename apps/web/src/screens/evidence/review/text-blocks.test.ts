import { extractReport } from '@gongkai/extraction';
import { getForm } from '@gongkai/forms';
import { reviewOf } from '@gongkai/reports';
import { expect, test } from 'vitest';
import { blocksOf, type Part } from './text-blocks.ts';

const text = `东风街道2016年政府信息公开工作年度报告
一、概述

全年主动公开政府信息118条，未发生行政复议和行政诉讼。
| 统计指标 | 单位 | 统计数 |
| （一）主动公开政府信息数 | 条 | 120 |
| 其中：主动公开规范性文件数 | 条 |  |
| 制发规范性文件总数 | 件 | 3 |
| 1.政府公报公开政府信息数 | 条 | 0
二、其他`;
const items = reviewOf(extractReport(text), getForm('t2014'));
const blocks = blocksOf(text, items);
const parts = (part: readonly Part[]): string => part.map((each) => each.text).join('');

test('lines and one table, every character at its place', () => {
  expect(blocks.map(({ kind }) => kind)).toEqual(['line', 'line', 'line', 'table', 'line']);
  const all = blocks.flatMap((block) => (block.kind === 'line' ? block.parts : block.rows.flat(2)));
  for (const part of all) expect(text.slice(part.from, part.to)).toBe(part.text);
  const table = blocks[3];
  expect(table?.kind === 'table' && table.rows.map((row) => row.map(parts))).toEqual([
    ['统计指标', '单位', '统计数'],
    ['（一）主动公开政府信息数', '条', '120'],
    ['其中：主动公开规范性文件数', '条', ''],
    ['制发规范性文件总数', '件', '3'],
    ['1.政府公报公开政府信息数', '条', '0'],
  ]);
});

test('every figure stands in the text under its key, words that deny two things under both', () => {
  const marked = blocks
    .flatMap((block) => (block.kind === 'line' ? block.parts : block.rows.flat(2)))
    .filter(({ keys }) => keys.length > 0);
  const shown = new Map<string, string>();
  for (const part of marked) for (const key of part.keys) shown.set(key, (shown.get(key) ?? '') + part.text);
  for (const { key, fact } of items)
    if (fact !== null && fact.value !== null) expect(shown.get(key)).toBe(text.slice(fact.figure.from, fact.figure.to));
  expect(marked.some(({ keys }) => keys.length > 1)).toBe(true);
});
