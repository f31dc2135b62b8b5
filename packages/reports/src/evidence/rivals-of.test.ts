import { extractReport } from '@gongkai/extraction';
import { getForm } from '@gongkai/forms';
import { unitCode } from '@gongkai/units';
import { describe, expect, test } from 'vitest';
import { reviewOf } from './review-of.ts';
import { type Paper, rivalsOf, saidOf } from './rivals-of.ts';

const text = (disclosed: number, received: number) => `示例街道2016年政府信息公开工作年度报告
一、概述
全年主动公开政府信息${disclosed}条。
二、依申请公开情况
2016年共收到政府信息公开申请${received}件。`;

const itemsOf = (source: string) => reviewOf(extractReport(source), getForm('t2014'));
const unit = unitCode('990101');
const paper = (id: string, source: string, decisions: Parameters<typeof saidOf>[1] = []): Paper => ({
  ...{ id, unit, kind: null, name: `${id}.txt`, form: 't2014' },
  said: saidOf(itemsOf(source), decisions),
});

const first = paper('a', text(318, 5));

describe('two papers about one unit and year', () => {
  test('contradict one another in the cells where they agree in nothing, said at both', () => {
    const second = paper('b', text(317, 5));
    const differing = { cells: ['S1.1'], here: ['318'], there: ['317'], note: '' };
    expect(rivalsOf(first, [first, second])).toEqual([
      { id: 'b', unit, kind: null, name: 'b.txt', form: 't2014', cells: [differing] },
    ]);
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

describe('two reports of another keeper or in another form', () => {
  const in2021 = (said: Readonly<Record<string, string>>): Paper => ({
    ...{ id: null, unit, kind: 'own', name: '', form: 'a2021' },
    said: new Map(Object.entries(said).map(([cell, text]) => [cell, new Set([text])])),
  });
  const old = (said: Readonly<Record<string, string>>): Paper => ({ ...in2021(said), id: 'a', form: 't2014' });

  test('the same file of two keepers is no rival of itself, another reading of it is', () => {
    const theirs = { ...paper('a', text(317, 5)), unit: unitCode('990101001') };
    expect(rivalsOf(first, [first, theirs])).toMatchObject([{ id: 'a', unit: '990101001' }]);
  });

  test('meet along the crosswalk, with its word on what is only near', () => {
    const [rival] = rivalsOf(old({ 'S3.1': '5', 'S4.1': '0', 'S3.3.3': '1' }), [
      in2021({ 'R1.C7': '6', 'RV.UPHELD': '1', 'R3.2.C7': '1' }),
    ]);
    expect(rival).toMatchObject({ id: null, kind: 'own', form: 'a2021' });
    expect(rival?.cells).toMatchObject([
      { cells: ['S3.1'], here: ['5'], there: ['6'], note: '' },
      { cells: ['S4.1'], here: ['0'], there: ['1'], note: '新表增列“尚未审结”' },
    ]);
    expect(rivalsOf(in2021({ 'R1.C7': '6' }), [old({ 'S3.1': '5' })])).toMatchObject([
      { cells: [{ cells: ['R1.C7'], here: ['6'], there: ['5'] }] },
    ]);
  });

  test('are added up where one form has in two cells what the other has in one, and never with a blank', () => {
    const own = old({ S5: '3' });
    expect(rivalsOf(own, [in2021({ 'LD.TOTAL': '1', 'LA.TOTAL': '2' })])).toEqual([]);
    expect(rivalsOf(own, [in2021({ 'LD.TOTAL': '1', 'LA.TOTAL': '1' })])).toMatchObject([
      { cells: [{ cells: ['S5'], here: ['3'], there: ['2'] }] },
    ]);
    expect(rivalsOf(own, [in2021({ 'LD.TOTAL': '1' })])).toEqual([]);
  });

  test('what the crosswalk calls not comparable never contradicts', () => {
    expect(rivalsOf(old({ S7: '1' }), [in2021({ 'P8.FEE.amount': '2' })])).toEqual([]);
  });
});
