import { getForm } from '@gongkai/forms';
import { type Figure, ok } from '@gongkai/kernel';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PlannedCell, type SheetPlan, text } from '../excel/plan.ts';
import { writeSheets } from '../excel/write-sheets.ts';
import { readXlsxFigures, toXlsx } from '../index.ts';
import { countingFigures, sampleReport } from '../testing/sample-report.ts';
import { type TextSheet, xlsxSheets } from './xlsx-sheets.ts';

const form = getForm('t2014');
const figures = countingFigures(form, 'street');
const sheets = await sheetsOf(await toXlsx(sampleReport(['t2014', 'street'])));
const statistics = sheets[1]?.rows.map((row) => [...row]) ?? [];
const keyColumn = 3;
const firstRow = 4;
const dataRows = statistics.flatMap((row, index) => (row[keyColumn]?.includes('=') === true ? [index] : []));

/** The sheet as somebody sends it back, read again. */
async function readBack(rows: readonly (readonly string[])[]): Promise<Awaited<ReturnType<typeof readXlsxFigures>>> {
  const width = Math.max(...rows.map((row) => row.length));
  const plan: SheetPlan = {
    name: '统计表',
    widths: Array.from({ length: width }, () => 10),
    landscape: false,
    frozen: 0,
    keyed: false,
    rows: rows.map((row) => Array.from({ length: width }, (_, column): PlannedCell => text(row[column] ?? ''))),
  };
  return readXlsxFigures(await writeSheets([plan]), form, 'street');
}

describe('a sheet that was moved about is read by its keys', () => {
  test('rows in any order', async () => {
    const head = statistics.slice(0, firstRow);
    const body = statistics.slice(firstRow);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(body, { minLength: body.length }), async (moved) => {
        expect(await readBack([...head, ...moved])).toEqual(ok(figures));
      }),
      { numRuns: 20 },
    );
  });

  test('a column put in, a row put in, labels reworded', async () => {
    const wider = statistics.map((row) => [row[0] ?? '', '备注', ...row.slice(1)]);
    expect(await readBack(wider)).toEqual(ok(figures));
    expect(await readBack(statistics.flatMap((row) => [row, ['说明', '', '', '']]))).toEqual(ok(figures));
    const reworded = statistics.map((row) => [row[0]?.replace('申请数', '申请总件数') ?? '', ...row.slice(1)]);
    expect(await readBack(reworded)).toEqual(ok(figures));
  });

  test('a figure that was changed is read as changed', async () => {
    const [first = 0] = dataRows;
    const changed = statistics.map((row, index) =>
      index === first ? [row[0] ?? '', row[1] ?? '', '999', row[3] ?? ''] : row,
    );
    expect(await readBack(changed)).toEqual(ok(figures.map((figure, index): Figure => (index === 0 ? 999 : figure))));
  });
});

describe('never a wrong cell', () => {
  test('labels and figures moved without their keys are refused, whichever two rows it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(dataRows, { minLength: 2, maxLength: 2 }), async ([a = 0, b = 0]) => {
        const torn = statistics.map((row, index) => {
          const from = index === a ? b : index === b ? a : index;
          return [...(statistics[from] ?? []).slice(0, keyColumn), row[keyColumn] ?? ''];
        });
        const result = await readBack(torn);
        const alike = statistics[a]?.[0] === statistics[b]?.[0];
        if (!alike) expect(result).toMatchObject({ ok: false, refusal: { code: 'input-malformed' } });
      }),
      { numRuns: 60 },
    );
  });

  test('a row that is gone, a key that stands twice, a key without its column, a cell of another form', async () => {
    const [row = 0] = dataRows;
    const without = statistics.filter((_, index) => index !== row);
    const twice = [...statistics, statistics[row] ?? []];
    const noColumns = statistics.map((cells, index) => (index === 0 ? ['', '', '', cells[3] ?? ''] : cells));
    const foreign = statistics.map((cells) => [...cells.slice(0, 3), cells[3]?.replace('=S1.1.a', '=R1.C1') ?? '']);
    expect(await readBack(without)).toMatchObject({
      ok: false,
      refusal: { facts: { problem: '缺少指标“S1.1”所在的行' } },
    });
    expect(await readBack(twice)).toMatchObject({ ok: false, refusal: { facts: { problem: '同一指标出现了两次' } } });
    expect(await readBack(noColumns)).toMatchObject({
      ok: false,
      refusal: { facts: { problem: '隐藏的指标代码已丢失' } },
    });
    expect(await readBack(foreign)).toMatchObject({ ok: false, refusal: { code: 'cell-unknown' } });
  });

  test('words, dates and fractions where a count belongs', async () => {
    const [row = 0] = dataRows;
    for (const wrong of ['无', '—', '12.5', '-1', '1e3', '2024-01-01']) {
      const changed = statistics.map((cells, index) =>
        index === row ? [cells[0] ?? '', cells[1] ?? '', wrong, cells[3] ?? ''] : cells,
      );
      expect(await readBack(changed)).toMatchObject({ ok: false, refusal: { code: 'figure-malformed' } });
    }
  });
});

describe('a sheet without keys is read by its labels', () => {
  const plain = statistics.slice(1).map((row) => row.slice(0, keyColumn));

  test('wherever on the sheet the table begins', async () => {
    expect(await readBack(plain)).toEqual(ok(figures));
    expect(await readBack([[], ['', '某区统计资料'], [], ...plain.map((row) => ['', '', ...row])])).toEqual(
      ok(figures),
    );
  });

  test('and refused when one label is another, or the table stands twice', async () => {
    const renamed = plain.map((row) => [row[0]?.replace('传真', '电话') ?? '', ...row.slice(1)]);
    expect(await readBack(renamed)).toMatchObject({ ok: false, refusal: { code: 'input-malformed' } });
    expect(await readBack([...plain, ...plain])).toMatchObject({
      ok: false,
      refusal: { facts: { problem: '文件中有不止一张这样的表格' } },
    });
  });
});

async function sheetsOf(file: Uint8Array): Promise<readonly TextSheet[]> {
  const read = await xlsxSheets(file, 'x.xlsx');
  return read.ok ? read.value : [];
}
