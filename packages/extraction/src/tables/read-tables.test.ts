import { getForm } from '@gongkai/forms';
import type { FormCode } from '@gongkai/kernel';
import { describe, expect, test } from 'vitest';
import { extractReport } from '../extract-report.ts';
import { cellsOfTable, type Figures, printTable, tableShapes } from '../fixtures/print-table.ts';

const years = { t2014: 2016, a2019: 2019, a2021: 2023 } as const;
type Printed = keyof typeof years;

const inReport = (code: Printed, table: string): string =>
  `东河街道${years[code]}年政府信息公开工作年度报告\n\n一、总体情况\n各项工作有序推进。\n\n${table}\n\n五、存在的主要问题及改进情况\n公开不够及时。\n`;

/** Single digits throughout, so that also figures run together can be told apart. */
function someFigures(code: FormCode, table: string): Figures {
  const found = getForm(code).tables.find((each) => each.code === table);
  const cells = found === undefined ? [] : cellsOfTable(found);
  return Object.fromEntries(cells.map((cell, index) => [cell, String((index * 7 + 3) % 10)]));
}

const printed: readonly (readonly [Printed, string])[] = [
  ['t2014', 'T'],
  ['a2019', 'T2'],
  ['a2019', 'T3'],
  ['a2021', 'T1'],
  ['a2021', 'T2'],
  ['a2021', 'T3'],
];

describe.each(printed)('%s %s', (code, table) => {
  test.each(tableShapes)('every cell, printed as %s', (shape) => {
    const figures = someFigures(code, table);
    const text = inReport(code, printTable(code, table, figures, shape));
    const read = extractReport(text);
    const mine = read.tables.find((each) => each.code === table);
    expect(mine?.form).toBe(code === 'a2019' && table !== 'T1' ? 'a2019' : code);
    expect(mine?.unknown).toEqual([]);
    expect(Object.fromEntries(mine?.cells.map(({ cell, value }) => [cell, value]) ?? [])).toEqual(figures);
    for (const { from, to, value } of mine?.cells ?? []) expect(text.slice(from, to)).toBe(value);
    expect(read.facts.filter(({ where }) => where.table === null)).toEqual([]);
  });
});
