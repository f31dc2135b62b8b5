import { describe, expect, test } from 'vitest';
import { extractReport } from '../extract-report.ts';
import { printTable } from '../fixtures/print-table.ts';
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
  expect(readValues(fold(text), { from: 0, to: text.length }, '件', width).values.map((value) => value.text)).toEqual(
    values,
  );
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

describe('rows keep their printed order', () => {
  const text = `东河局2016年政府信息公开年度报告\n${printTable('t2014', 'T', { 'S4.3': '1', 'S5.3': '2' }, 'bars')}\n`;
  const read = (printed: string) => {
    const [table] = extractReport(printed).tables;
    const figureOf = (code: string) => table?.cells.find(({ cell }) => cell === code)?.value;
    return [figureOf('S4.3'), figureOf('S5.3'), table?.unknown];
  };

  test('其他情形数 stands under reviews and again under lawsuits', () => {
    expect(read(text)).toEqual(['1', '2', []]);
    expect(read(text.replace(/^.*其他情形数.*\n/m, ''))).toEqual([undefined, '2', ['S4.3']]);
  });

  test.each([
    ['t2014', 'S4.3', '（三）其他情形数'],
    ['t2014', 'S1.1', '（一）主动公开政府信息数'],
    ['a2021', 'R1.C7', '一、本年新收政府信息公开申请数量'],
    ['a2021', 'R3.1.C7', '（一）予以公开'],
    ['a2021', 'R3.3.1.C7', '1.属于国家秘密'],
    ['a2021', 'R3.7.C7', '（七）总计'],
    ['a2021', 'P5.LICENSE.decisions', '行政许可'],
  ] as const)('%s: the row of %s is %s', (form, code, label) => {
    const table = code.startsWith('S') ? 'T' : code.startsWith('R') ? 'T2' : 'T1';
    const year = form === 't2014' ? 2016 : 2023;
    const { facts } = extractReport(report(year, `${printTable(form, table, {}, 'bars')}\n`));
    expect(facts.find(({ cell }) => cell === code)?.where.row).toContain(label);
  });
});

test('a row whose number is missing is found by its words', () => {
  expect(cells(2023, `本列数据的勾稽关系\n本年新收政府信息公开申请数量 3 1 0 0 0 0 4\n五、问题`, 'R1.')).toContain(
    'C7=4',
  );
});

test('a place too many behind the only figure of a row', () => {
  const printed = printTable('t2014', 'T', { 'S1.1': '12' }, 'bars').replace(/\| 12 \|/, '| 12 | 7 |');
  expect(cells(2016, printed, 'S1.1').split(' ')[0]).toBe('=12');
});

test('a change left empty is empty on both sides', () => {
  const row =
    '第二十条第（五）项\n信息内容 本年新制作数量\n| 行政许可 | 12 | | 140 |\n| 其他对外管理服务事项 | 5 | 1 | 60 |\n';
  expect(cells(2019, row, 'P5.LICENSE.')).toBe('prior=12 added=— removed=— decisions=140');
});

test('a table reaches from its first word to its last figure, past the ruling of marked-up text', () => {
  const row = '| 3 | 1 | 0 | 0 | 0 | 0 | 4 |';
  const body = `本列数据的勾稽关系\n|---|:--:|\n| 一、本年新收政府信息公开申请数量 ${row}\n五、问题`;
  const text = report(2023, body);
  const [table] = extractReport(text).tables;
  expect(text.slice(table?.from, table?.to)).toBe(body.slice(0, body.indexOf('4 |') + 1));
  expect(table?.cells.map(({ from, to }) => text.slice(from, to)).join('')).toBe('3100004');
});

test('a table without figures is none', () => {
  expect(tables(2023, '本列数据的勾稽关系\n一、本年新收政府信息公开申请数量\n五、问题')).toEqual([]);
});

test('figure and empty place as facts: what they say, and the row up to where they stand', () => {
  const text = report(2023, `${head}${carried} | 3 | | 0 | 0 | 0 | 0 | 4 |\n五、问题\n电话：86543210\n`);
  const { facts } = extractReport(text);
  const of = (concept: string) => facts.find((each) => each.concept === concept);
  expect(of('R4.C1')).toMatchObject({
    kind: 'count',
    value: '3',
    measure: '件',
    scope: 'year',
    quote: `${carried} | 3`,
  });
  expect(of('R4.C2')).toMatchObject({ kind: 'blank', value: null, scope: 'year', quote: `${carried} | 3 |` });
  expect(of('contact.phone')).toMatchObject({ kind: 'contact', scope: 'year', quote: '电话：86543210', of: null });
});
