import { describe, expect, test } from 'vitest';
import { fold } from '../text/fold.ts';
import { readTables } from './read-tables.ts';
import { readValues } from './values.ts';

const read = (text: string, width: number) =>
  readValues(fold(text), { from: 0, to: text.length }, '件', width).values.map(({ text: value }) => value);

describe('the figures of a row', () => {
  test.each([
    ['bars', '| 1 | 2 | 3 |\n', ['1', '2', '3']],
    ['bars with an empty place', '| 1 | | 3 |\n', ['1', null, '3']],
    ['a mark for none', '| 1 | / | — |\n', ['1', null, null]],
    ['one a line', '\n|\n1\n|\n2\n|\n3\n|', ['1', '2', '3']],
    ['blank lines between', '\n\n1\n\n2\n\n3\n\n', ['1', '2', '3']],
    ['columns', '   1    2    3', ['1', '2', '3']],
    ['run together', '123', ['1', '2', '3']],
    ['a bar that ends a line and one that opens the next', ' |\n| 1 | 2 | 3 |\n| ', ['1', '2', '3']],
    ['up to the next heading', ' 1 2 3（三）不予公开 1.', ['1', '2', '3']],
  ])('%s', (_name, text, values) => {
    expect(read(text, 3)).toEqual(values);
  });

  test('seven run together are cut where only one way adds up', () => {
    expect(read('310000031', 7)).toEqual(['31', '0', '0', '0', '0', '0', '31']);
    expect(read('121000013', 7)).toEqual(['121000013']);
  });
});

const annual = (row: string) =>
  fold(
    `（本列数据的勾稽关系为）\n一、本年新收政府信息公开申请数量 ${row}\n二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0\n五、问题\n`,
  );
const cellsOf = (row: string) =>
  readTables(annual(row), 2023).flatMap(({ rows }) =>
    rows.flatMap(({ row: { cells }, values }) => cells.map((cell, index) => [cell, values[index]?.text])),
  );

test('too few figures inside a table: nobody can tell which are missing', () => {
  expect(
    cellsOf('3 1')
      .filter(([cell]) => String(cell).startsWith('R1.'))
      .every(([, value]) => value === undefined),
  ).toBe(true);
});

test('a change with a minus was taken away', () => {
  const text = fold(
    '第二十条第（五）项\n信息内容 上一年项目数量 本年增/减 处理决定数量\n行政许可 12 -3 140\n其他对外管理服务事项 5 +2 60\n本年新制作数量\n',
  );
  const rows = readTables(text, 2019).flatMap(({ rows: each }) => each);
  expect(rows.map(({ values }) => values.map((value) => value?.text))).toEqual([
    ['12', '0', '3', '140'],
    ['5', '2', '0', '60'],
  ]);
});

test('the ruling line of a table in marked-up text is no row of blanks', () => {
  const text = fold(
    '未经复议直接起诉 | 复议后起诉 | 总计 |\n|---|---|:--:|\n| 1 | 0 | 0 | 0 | 1 | 0 | 0 | 0 | 0 | 0 | 2 | 0 | 0 | 0 | 2 |\n五、问题',
  );
  const values = readTables(text, 2023).flatMap(({ rows }) =>
    rows.flatMap((row) => row.values.map((value) => value?.text)),
  );
  expect(values).toEqual(['1', '0', '0', '0', '1', '0', '0', '0', '0', '0', '2', '0', '0', '0', '2']);
});

test('a total alone, its other places left out, is not taken for the first place', () => {
  const text = fold(
    '本列数据的勾稽关系\n一、本年新收政府信息公开申请数量\n四、结转下年度继续办理\n\n\n 3\n五、存在的主要问题\n',
  );
  expect(
    readTables(text, 2020)
      .flatMap(({ rows }) => rows.flatMap(({ values }) => values))
      .every((value) => value === null),
  ).toBe(true);
});
