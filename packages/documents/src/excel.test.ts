import { printFigure } from '@gongkai/figures';
import { cellIndex, getForm } from '@gongkai/forms';
import { ok } from '@gongkai/kernel';
import { describe, expect, test } from 'vitest';
import { readXlsxFigures, toXlsx } from './index.ts';
import { xlsxSheets } from './read/xlsx-sheets.ts';
import { partOf, sheetXmls, withPart } from './testing/office-parts.ts';
import { countingFigures, sampleDistrictReport, sampleReport } from './testing/sample-report.ts';

const a2021 = getForm('a2021');
const counting = countingFigures(a2021, 'street');

/** Formulas of a sheet with the results they carry. */
const formulasOf = (xml: string) =>
  [...xml.matchAll(/<c r="(\w+)"[^>]*><f>([^<]*)<\/f><v>([^<]*)<\/v><\/c>/g)].map(([, at, formula, result]) => ({
    at,
    formula: formula?.replaceAll('&lt;', '<'),
    result,
  }));

describe('computed totals', () => {
  test('are formulas over their parts and carry their result', async () => {
    const [, , applications, remedies] = sheetXmls(await toXlsx(sampleReport(['a2021', 'street'])));
    const formulas = formulasOf(applications ?? '');
    // 25 rows of 总计 and six columns of （七）总计.
    expect(formulas).toHaveLength(31);
    expect(formulas[0]).toEqual({ at: 'J6', formula: 'SUM(D6:I6)', result: resultOf('R1.C7') });
    expect(formulas.find(({ at }) => at === 'D29')).toEqual({
      at: 'D29',
      formula: 'SUM(D8:D28)',
      result: resultOf('R3.7.C1'),
    });
    expect(formulasOf(remedies ?? '')).toHaveLength(3);
  });

  test('show nothing while a part is not reported', async () => {
    const figures = counting.map((figure, index) =>
      [cellIndex(a2021, 'RV.OTHER'), cellIndex(a2021, 'RV.TOTAL')].includes(index) ? null : figure,
    );
    const [, , , remedies] = sheetXmls(await toXlsx(sampleReport(['a2021', 'street'], figures)));
    expect(formulasOf(remedies ?? '')[0]).toEqual({
      at: 'E6',
      formula: 'IF(COUNT(A6:D6)<4,"",SUM(A6:D6))',
      result: '',
    });
  });

  test('that a report states wrongly stay as stated', async () => {
    const figures = counting.map((figure, index) => (index === cellIndex(a2021, 'RV.TOTAL') ? 7 : figure));
    const file = await toXlsx(sampleReport(['a2021', 'street'], figures));
    expect(formulasOf(sheetXmls(file)[3] ?? '')).toHaveLength(2);
    expect(await readXlsxFigures(file, a2021, 'street')).toEqual(ok(figures));
  });

  test('leave out parts that do not apply', async () => {
    const [, sheet] = sheetXmls(await toXlsx(sampleReport(['grassroots', 'community'])));
    const [total] = formulasOf(sheet ?? '');
    expect(total?.formula).toBe('SUM(C7:C11,C15)');
  });

  const resultOf = (code: string) => String(counting[cellIndex(a2021, code)]);
});

test('a district-wide file has own, below and the total as a formula, a row a cell', async () => {
  const report = sampleDistrictReport(counting, counting);
  const file = await toXlsx(report);
  const formulas = formulasOf(sheetXmls(file)[4] ?? '');
  expect(formulas).toHaveLength(a2021.cells.length);
  expect(formulas[0]).toEqual({ at: 'F3', formula: 'SUM(D3:E3)', result: '2' });
  const sheets = await xlsxSheets(file, 'x.xlsx');
  const rows = sheets.ok ? (sheets.value[4]?.rows ?? []) : [];
  expect(rows.slice(2).map(([code, , , own, below, total]) => [code, own, below, total])).toEqual(
    a2021.cells.map((cell, index) => [
      cell.code,
      ...[1, 1, 2].map((times) => printFigure(cell, times * (counting[index] ?? 0))),
    ]),
  );
});

describe('text is never a formula', () => {
  const names = ['=1+1', '+SUM(A1)', '-2', '@x', '=HYPERLINK("http://evil.example")'];

  test.each(names)('%s', async (unitName) => {
    const file = await toXlsx({ ...sampleReport(['t2014', 'street']), unitName, title: unitName });
    const sheets = await xlsxSheets(file, 'x.xlsx');
    expect(sheets.ok && sheets.value[0]?.rows.flat().filter((text) => text === unitName)).toHaveLength(2);
    expect(sheetXmls(file).join('')).not.toContain('HYPERLINK');
    expect(formulasOf(sheetXmls(file)[0] ?? '')).toEqual([]);
    // `@` keeps the cell text even when someone edits it in place.
    expect(partOf(file, 'xl/styles.xml')).toContain('formatCode="@"');
  });
});

describe('the cover says', () => {
  test('whose figures, which version, how complete, and that they are fictional', async () => {
    const sheets = await xlsxSheets(await toXlsx(sampleDistrictReport(counting, counting)), 'x.xlsx');
    const cover = new Map(sheets.ok ? sheets.value[0]?.rows.map(([name, value]) => [name, value]) : []);
    expect(cover.get('单位')).toBe('示范区海棠街道办事处');
    expect(cover.get('单位代码')).toBe('990101001');
    expect(cover.get('报表代码')).toBe('a2021');
    expect(cover.get('报送版本')).toBe('2');
    expect(cover.get('数据校验码（SHA-256）')).toBe('c0ffee'.padEnd(64, '0'));
    expect(cover.get('报送情况')).toContain('未报1个：春晓街道');
    expect(cover.has('演示数据')).toBe(true);
  });
});

test('keys are hidden, and headings are merged as the form merges them', async () => {
  const [, , sheet] = sheetXmls(await toXlsx(sampleReport(['a2021', 'street'])));
  expect(sheet).toMatch(/<row r="1"[^>]*hidden="1"/);
  expect(sheet).toMatch(/<col min="11" max="11"[^>]*hidden="1"/);
  for (const merged of ['A3:C5', 'D3:J3', 'E4:I4', 'A8:A29', 'B10:B17']) {
    expect(sheet).toContain(`<mergeCell ref="${merged}"/>`);
  }
});

test('the same report gives the same bytes', async () => {
  const report = sampleReport(['a2021', 'street']);
  expect(await toXlsx(report)).toEqual(await toXlsx(report));
});

describe('exact numbers', () => {
  test('an amount that a spreadsheet added up in floating point is read to the 分', async () => {
    const figures = countingFigures(getForm('t2014'), 'street').map(() => 300_000);
    const file = await toXlsx(sampleReport(['t2014', 'street'], figures));
    // 0.1 + 0.2 as Excel stores it.
    const added = withPart(file, 'xl/worksheets/sheet2.xml', (xml) =>
      xml.replaceAll('<v>0.3</v>', '<v>0.30000000000000004</v>'),
    );
    expect(await readXlsxFigures(added, getForm('t2014'), 'street')).toEqual(ok(figures));
  });

  test('more digits than a spreadsheet keeps are written as text', async () => {
    const figures = countingFigures(getForm('t2014'), 'street').map(() => Number.MAX_SAFE_INTEGER);
    const file = await toXlsx(sampleReport(['t2014', 'street'], figures));
    expect(sheetXmls(file)[1]).not.toContain('9007199254740991');
    expect(await readXlsxFigures(file, getForm('t2014'), 'street')).toEqual(ok(figures));
  });
});
