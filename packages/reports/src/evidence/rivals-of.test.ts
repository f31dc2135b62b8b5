import { extractReport } from '@gongkai/extraction';
import { getForm } from '@gongkai/forms';
import { describe, expect, test } from 'vitest';
import { reviewOf } from './review-of.ts';
import { rivalsOf, saidOf } from './rivals-of.ts';

const text = (disclosed: number, received: number) => `示例街道2016年政府信息公开工作年度报告
一、概述
全年主动公开政府信息${disclosed}条。
二、依申请公开情况
2016年共收到政府信息公开申请${received}件。`;

const itemsOf = (source: string) => reviewOf(extractReport(source), getForm('t2014'));
const paper = (id: string, source: string, decisions: Parameters<typeof saidOf>[1] = []) => ({
  id,
  name: `${id}.txt`,
  said: saidOf(itemsOf(source), decisions),
});

const first = paper('a', text(318, 5));

describe('two papers about one unit and year', () => {
  test('contradict one another in the cells where they agree in nothing, said at both', () => {
    const second = paper('b', text(317, 5));
    const differing = { cell: 'S1.1', here: ['318'], there: ['317'] };
    expect(rivalsOf(first, [first, second])).toEqual([{ id: 'b', name: 'b.txt', cells: [differing] }]);
    expect(rivalsOf(second, [first, second])).toMatchObject([{ id: 'a', cells: [{ here: ['317'], there: ['318'] }] }]);
  });

  test('are no rivals when they say the same, or one is silent, or one says both figures', () => {
    const silent = text(318, 5).replace('318条', '若干条');
    const both = `${text(318, 5)}\n全年主动公开政府信息317条。`;
    for (const other of [text(318, 5), silent, both]) expect(rivalsOf(first, [paper('b', other)])).toEqual([]);
  });

  test('stop contradicting when a person has corrected or left out the figure', () => {
    const fact = itemsOf(text(317, 5)).find(({ cell }) => cell === 'S1.1')?.key ?? '';
    const said = (verdict: 'corrected' | 'rejected', figure: string | null) =>
      paper('b', text(317, 5), [{ seq: 1, fact, verdict, cell: figure === null ? null : 'S1.1', text: figure }]);
    expect(rivalsOf(first, [said('corrected', '318')])).toEqual([]);
    expect(rivalsOf(first, [said('rejected', null)])).toEqual([]);
    expect(rivalsOf(first, [said('corrected', '319')])).toMatchObject([{ cells: [{ there: ['319'] }] }]);
  });
});
