import { cellIndex, getForm } from '@gongkai/forms';
import type { FormCode } from '@gongkai/kernel';
import { describe, expect, test } from 'vitest';
import { failuresIn, outcomesIn, placesIn, triedIn } from '../testing/failures-in.ts';

const rowOf = (code: FormCode, cells: Readonly<Record<string, number>>) => {
  const form = getForm(code);
  return Object.entries(cells).reduce(
    (row, [cell, figure]) => row.with(cellIndex(form, cell), figure),
    form.cells.map(() => 0),
  );
};
const years = (code: FormCode, now: Readonly<Record<string, number>>, before: Readonly<Record<string, number>>) => ({
  year: code === 't2014' ? 2016 : 2022,
  figures: rowOf(code, now),
  prior: { year: 2015, form: code, figures: rowOf(code, before), read: null },
});

describe('R38: far from last year', () => {
  test.each([
    [60, 10, 1],
    [31, 10, 1],
    [30, 10, 0],
    [29, 9, 0],
    [20, 0, 0],
    [21, 0, 1],
    [10, 60, 0],
  ])('%s after %s', (now, before, faults) => {
    expect(failuresIn('R38', '2016年工作有序。', years('t2014', { S6: now }, { S6: before }))).toHaveLength(faults);
  });

  test('says by how much; nothing before has no percentage', () => {
    expect(failuresIn('R38', '2016年。', years('t2014', { S6: 60 }, { S6: 10 }))).toEqual([
      'warning 举报投诉数量由上年 10 变为 60，相差 50（500%），文中没有说明',
    ]);
    expect(failuresIn('R38', '2016年。', years('t2014', { S6: 60 }, {}))[0]).toContain('（—%）');
  });

  test('what the text explains, and columns that follow their total, are left', () => {
    const more = years('t2014', { 'S1.1': 900 }, { 'S1.1': 100 });
    expect(failuresIn('R38', '2016年主动公开政府信息900条。', more)).toHaveLength(1);
    expect(failuresIn('R38', '2016年主动公开政府信息900条，较上年增长800%。', more)).toEqual([]);
    const columns = years('a2021', { 'R1.C1': 90, 'R1.C7': 90 }, {});
    expect(failuresIn('R38', '2022年。', columns)).toHaveLength(1);
  });

  test('money is held against its own measure', () => {
    expect(failuresIn('R38', '2016年。', years('t2014', { S7: 1_900_000_000 }, {}))).toHaveLength(1);
    expect(failuresIn('R38', '2016年。', years('t2014', { S7: 19_000_000 }, {}))).toEqual([]);
  });

  test('money is said in its own measure', () => {
    expect(failuresIn('R38', '2016年。', years('t2014', { S7: 1_900_000_000 }, { S7: 1_000_000 }))).toEqual([
      'warning 依申请公开信息收取的费用由上年 1 万元 变为 1900 万元，相差 1899 万元（189900%），文中没有说明',
    ]);
  });

  test.each([
    [40, 20, 0],
    [60, 20, 0],
    [61, 20, 1],
    [20, 61, 0],
  ])('as much as twice last year is no swing: %s after %s', (now, before, faults) => {
    expect(failuresIn('R38', '2016年。', years('t2014', { S6: now }, { S6: before }))).toHaveLength(faults);
  });

  test('what is not reported, this year or last, is not compared', () => {
    const { figures, prior, year } = years('t2014', { S6: 60 }, { S6: 0 });
    const at = cellIndex(getForm('t2014'), 'S6');
    const blank = (row: readonly (number | null)[]) => row.with(at, null);
    expect(triedIn('R38', '2016年。', { year, figures: blank(figures), prior })).toBe('核对 58 处无误');
    expect(triedIn('R38', '2016年。', { year, figures, prior: { ...prior, figures: blank(prior.figures) } })).toBe(
      '核对 58 处无误',
    );
    expect(placesIn('R38', '2016年。', { year, figures, prior })).toEqual(['S6']);
    expect(failuresIn('R38', '2016年接待来访60次，增长50%。', { year, figures, prior })).toHaveLength(1);
  });

  test('without last year, or in another form, nothing is judged', () => {
    expect(outcomesIn('R38', '2016年。', { year: 2016, figures: rowOf('t2014', {}) })).toEqual(['not-evaluated']);
  });
});

describe('R43: disputes and applications', () => {
  test.each([
    [{ S4: 2, S5: 1, 'S3.1': 1 }, 1],
    [{ S4: 2, S5: 1, 'S3.1': 2 }, 0],
    [{ S4: 1, S5: 1, 'S3.1': 0 }, 0],
    [{ S4: 5, 'S3.1': 2 }, 1],
    [{ S4: 4, 'S3.1': 2 }, 0],
  ])('%o', (cells, faults) => {
    expect(failuresIn('R43', '2016年。', { year: 2016, figures: rowOf('t2014', cells) })).toHaveLength(faults);
  });

  test.each<[FormCode, number, readonly string[], string]>([
    ['a2008', 2012, ['A4.1', 'A4.2'], 'A2.1'],
    ['t2014', 2016, ['S4', 'S5'], 'S3.1'],
    ['a2019', 2019, ['RV.TOTAL', 'LD.TOTAL', 'LA.TOTAL'], 'R1.C7'],
  ])('of %s', (form, year, remedies, received) => {
    const row = rowOf(
      form,
      Object.fromEntries([...remedies.map((cell) => [cell, 2]), [received, remedies.length - 1]]),
    );
    const cells = [...remedies, received];
    const places = (figures: readonly (number | null)[], text = `${year}年。`) =>
      placesIn('R43', text, { year, figures }).filter((place) => place.startsWith(remedies[0] ?? ''));
    expect(places(row)).toEqual(2 * remedies.length > 2 * (remedies.length - 1) ? [cells.join(' ')] : []);
    expect(places(row.with(cellIndex(getForm(form), received), remedies.length))).toEqual([]);
    for (const cell of remedies)
      expect(places(row.with(cellIndex(getForm(form), cell), 0).with(cellIndex(getForm(form), received), 2))).toEqual(
        [],
      );
  });

  test.each([
    [
      '收到申请1件。发生行政复议6件，发生行政诉讼2件',
      ['A4.1 A4.2 A2.1 | 发生行政复议6件 | 发生行政诉讼2件 | 2012年收到申请1件'],
    ],
    ['收到申请1件。上年发生行政复议6件', []],
    ['发生行政复议6件', []],
    ['收到申请1件', []],
    ['上年收到申请1件。发生行政复议6件', []],
  ])('in words: %s', (text, places) => {
    expect(placesIn('R43', `2012年${text}。`, { year: 2012 })).toEqual(places);
  });

  test('so do relations of the form of 2008', () => {
    const form = getForm('a2008');
    const figures = form.cells.map((): number | null => null);
    const known = figures
      .with(cellIndex(form, 'A2.1'), 1)
      .with(cellIndex(form, 'A2.2'), 2)
      .with(cellIndex(form, 'A2.3'), 0);
    const answered = known.with(cellIndex(form, 'A2.4'), 0).with(cellIndex(form, 'A3.1'), 100);
    expect(failuresIn('R43', '2012年。', { year: 2012, figures: answered })).toEqual([
      expect.stringMatching(/^warning .* = 2 大于 收到申请数 1，多 1$/),
    ]);
    const paid = answered.with(cellIndex(form, 'A2.1'), 0).with(cellIndex(form, 'A2.2'), 0);
    expect(failuresIn('R43', '2012年。', { year: 2012, figures: paid })).toEqual([
      expect.stringMatching(/收到申请数却为 0$/),
    ]);
  });

  test('from the words where there is no table', () => {
    const text = '2012年收到政府信息公开申请1件。发生行政复议6件。';
    expect(failuresIn('R43', text, { year: 2012 })).toEqual([
      'warning 文中“发生行政复议6件”：行政复议、行政诉讼 6，是收到申请 1 的 2 倍以上',
    ]);
  });
});
