import { describe, expect, test } from 'vitest';
import { extractReport } from '../extract-report.ts';
import { fold } from '../text/fold.ts';
import { readValues } from './values.ts';

const report = (year: number, body: string) => `东河局${year}年政府信息公开年度报告\n三、申请\n${body}`;
const tables = (year: number, body: string) => extractReport(report(year, body)).tables;
/** The cells of a table whose codes begin with `prefix`, empty places as —. */
const cells = (year: number, body: string, prefix: string) =>
  tables(year, body)
    .flatMap((table) => table.cells)
    .filter(({ cell }) => cell.startsWith(prefix))
    .map(({ cell, value }) => `${cell.slice(prefix.length)}=${value ?? '—'}`)
    .join(' ');

const head = '（本列数据的勾稽关系为）\n一、本年新收政府信息公开申请数量 0 0 0 0 0 0 0\n';
const carried = '四、结转下年度继续办理';

describe('the last row of a table', () => {
  test.each([
    ['3 1', 'C1=3 C2=1'],
    ['| 3 | 1 |\n', 'C1=3 C2=1'],
    ['3 1\n五、问题', ''],
    ['3 1 0 0 0 0 4\n五、问题', 'C1=3 C2=1 C3=0 C4=0 C5=0 C6=0 C7=4'],
    ['3 1 0 0 0 0 4 9', ''],
    ['', ''],
  ])('cut off at the end of the text its first figures stand, before other words nobody can tell: %j', (row, read) => {
    expect(cells(2023, `${head}${carried}${row}`, 'R4.')).toBe(read);
  });

  test('a label with a bracket that is never closed has no figures', () => {
    expect(cells(2023, `${head}${carried}（附注 3 1 0 0 0 0 4`, 'R4.')).toBe('');
  });
});

test('figures run together lie where they say', () => {
  const text = report(2023, `${head}${carried}310000031\n五、问题\n`);
  const [table] = extractReport(text).tables;
  const carriedOut = table?.cells.filter(({ cell }) => cell.startsWith('R4.')) ?? [];
  expect(carriedOut.map(({ from, to }) => text.slice(from, to))).toEqual(['31', '0', '0', '0', '0', '0', '31']);
  expect(text.slice(table?.from, table?.to)).toContain(carried);
});

test.each([
  ['1.3', 3, ['1.3']],
  ['-12', 3, ['-12']],
  ['+5', 2, ['+5']],
  ['| 1,203.5 | 7 |', 2, ['1203.5', '7']],
  ['条 | 3 |', 1, ['3']],
  ['（注）件 3', 1, ['3']],
  ['件数 3', 1, []],
  ['：3', 1, ['3']],
  ['| 3 | — | \\ | / | 无 |', 5, ['3', null, null, null, null]],
  ['| 无关 | 3 |', 2, []],
  ['| 3 | 1 | | || ', 2, ['3', '1']],
  ['\n| 3 |\n| 1 |\n', 2, ['3', '1']],
])('%j in %i places', (text, width, values) => {
  expect(readValues(fold(text), { from: 0, to: text.length }, '件', width).map((value) => value.text)).toEqual(values);
});

describe('the third table, whose row has no label', () => {
  const figures = '1 0 0 0 1 0 0 0 0 0 2 0 0 0 2';
  test.each([
    [`未经复议直接起诉 复议后起诉 总计 ${figures}`, 15],
    [`未经复议直接起诉 总计 复议后起诉 总计 ${figures}\n五、问题`, 15],
    [`未经复议直接起诉 复议后起诉 ${figures}`, 0],
    [`未经复议直接起诉 ${'复议后起诉'.repeat(40)} 总计 ${figures}`, 0],
  ])('%s: %i', (body, count) => {
    expect(tables(2023, body).flatMap((table) => table.cells)).toHaveLength(count);
  });
});

test('the words of a table may be torn', () => {
  expect(
    cells(
      2023,
      `（本列 数据的\n勾稽|关系为）\n本年新收 政府信息公开申请数量 0 0 0 0 0 0 0 四、结转\n下年度"继续*办理 3 1 0 0 0 0 4`,
      'R4.',
    ),
  ).toContain('C7=4');
});
