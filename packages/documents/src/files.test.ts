import { getForm } from '@gongkai/forms';
import { ok } from '@gongkai/kernel';
import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { numberCell, text } from './excel/plan.ts';
import { writeSheets } from './excel/write-sheets.ts';
import { readReportRows, readUnitRows, toJson } from './index.ts';
import { countingFigures, sampleReport } from './testing/sample-report.ts';

const unit = { code: '990101003', name: '春晓街道', kind: '街道', parent: '990101', openedOn: '2020-01-01' };
const units = '代码,名称,类型,上级代码,启用日期\r\n990101003,春晓街道,街道,990101,2020-01-01\r\n';

// 代码,名称,类型 / 990101003,春晓街道,街道 as a Chinese Windows saves them.
const gb18030 = Uint8Array.from([
  ...[0xb4, 0xfa, 0xc2, 0xeb, 0x2c, 0xc3, 0xfb, 0xb3, 0xc6, 0x2c, 0xc0, 0xe0, 0xd0, 0xcd, 0x0d, 0x0a],
  ...strToU8('990101003,'),
  ...[0xb4, 0xba, 0xcf, 0xfe, 0xbd, 0xd6, 0xb5, 0xc0, 0x2c, 0xbd, 0xd6, 0xb5, 0xc0],
]);

const sheet = (rows: Parameters<typeof writeSheets>[0][number]['rows']) =>
  writeSheets([{ name: '单位', widths: [10, 10, 10, 10, 10], landscape: false, frozen: 0, keyed: false, rows }]);

describe('a list of units', () => {
  test.each([
    ['UTF-8', strToU8(units)],
    ['UTF-8 with its mark', strToU8(`\uFEFF${units}`)],
    [
      'UTF-16 as Excel saves “Unicode text”',
      Uint8Array.from(Buffer.from(`\uFEFF${units.replaceAll(',', '\t')}`, 'utf16le')),
    ],
    [
      'English heads in any order',
      strToU8('openedOn,parent,kind,name,code\n2020-01-01,990101,街道,春晓街道,990101003\n'),
    ],
  ])('from CSV: %s', async (_, bytes) => {
    expect(await readUnitRows(bytes, '单位.csv')).toEqual(ok([{ line: 2, cells: unit }]));
  });

  test('from CSV in GB18030, without the columns that may be missing', async () => {
    const cells = { ...unit, parent: '', openedOn: '' };
    expect(await readUnitRows(gb18030, '单位.csv')).toEqual(ok([{ line: 2, cells }]));
  });

  test('from Excel, where a code is a number', async () => {
    const head = ['代码', '名称', '类型', '上级代码', '启用日期'].map((name) => text(name));
    const row = [numberCell('990101003'), text('春晓街道'), text('街道'), numberCell('990101'), text('2020-01-01')];
    expect(await readUnitRows(await sheet([head, row]), '单位.xlsx')).toEqual(ok([{ line: 2, cells: unit }]));
  });

  test('blank lines are passed over and lines counted as the file counts them', async () => {
    const read = await readUnitRows(strToU8(`\r\n${units},,,,\r\n990101004,海棠街道,街道,,`), '单位.csv');
    expect(read.ok && read.value.map(({ line, cells }) => [line, cells.code])).toEqual([
      [3, '990101003'],
      [5, '990101004'],
    ]);
  });

  test('is refused without a needed column, or when it is something else', async () => {
    expect(await readUnitRows(strToU8('代码,类型\n1,街道'), '单位.csv')).toMatchObject({
      ok: false,
      refusal: { code: 'input-malformed', facts: { problem: '缺少“名称”一列' } },
    });
    expect(await readUnitRows(strToU8('{"a":1}'), '单位')).toMatchObject({ ok: false });
    expect(await readUnitRows(strToU8(units), '单位.xlsx')).toMatchObject({
      ok: false,
      refusal: { code: 'file-not-what-it-says' },
    });
  });
});

describe('figures of many reports', () => {
  const row = { line: 2, unit: '990101003', form: 't2014', period: '2018', cell: 'S7', figure: '0.038' };

  test('from CSV and Excel', async () => {
    const csv = strToU8('单位代码,报表,年度,指标代码,数\r\n990101003,t2014,2018年,S7,0.038');
    expect(await readReportRows(csv, '补录.csv')).toEqual(ok([row]));
    const head = ['单位代码', '报表', '年度', '指标代码', '数'].map((name) => text(name));
    const cells = [numberCell('990101003'), text('t2014'), numberCell('2018'), text('S7'), numberCell('0.038')];
    expect(await readReportRows(await sheet([head, cells]), '补录.xlsx')).toEqual(ok([row]));
  });

  test('from open reports, one or a list', async () => {
    const open = toJson(sampleReport(['t2014', 'street']));
    const one = await readReportRows(strToU8(JSON.stringify(open)), '报告.json');
    const two = await readReportRows(strToU8(JSON.stringify([open, open])), '报告.json');
    const form = getForm('t2014');
    expect(one.ok && one.value).toHaveLength(form.cells.length);
    expect(one.ok && one.value[0]).toEqual({
      line: 1,
      unit: '990101001',
      form: 't2014',
      period: '2024',
      cell: 'S1.1',
      figure: '1',
    });
    expect(two.ok && two.value.map(({ line }) => line)).toEqual([1, 2].flatMap((line) => form.cells.map(() => line)));
    expect(countingFigures(form, 'street')[0]).toBe(1);
  });

  test('an open report at fault is named with its field', async () => {
    const open = toJson(sampleReport(['t2014', 'street']));
    const bad = strToU8(JSON.stringify([open, { ...open, period: '24' }]));
    expect(await readReportRows(bad, '报告.json')).toMatchObject({
      ok: false,
      refusal: { code: 'input-malformed', facts: { path: '第2份.period' } },
    });
  });
});
