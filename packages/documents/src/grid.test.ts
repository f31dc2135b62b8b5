import { forms, type Table } from '@gongkai/forms';
import { expect, test } from 'vitest';
import { gridOf } from './grid.ts';

const table = (body: Table['body']): Table => ({
  code: 'T',
  chapter: 'C',
  title: '表',
  widths: [1, 1, 1],
  head: [],
  body,
});
const label = (text: string, spans = {}) => ({ kind: 'label', text, ...spans }) as const;

test('a merged label pushes the slots of the rows it reaches into', () => {
  const grid = gridOf(
    table([
      [label('甲', { rowSpan: 2 }), label('乙', { colSpan: 2 })],
      [label('丙'), { kind: 'dash' }],
    ]),
  );
  expect(grid.rows[1]?.map(({ column }) => column)).toEqual([1, 2]);
  expect(grid.at(1, 0)?.slot).toMatchObject({ text: '甲' });
  expect(grid.at(0, 2)?.slot).toMatchObject({ text: '乙' });
});

test('slots that overlap, leave the columns or the rows are a fault in the form', () => {
  expect(() => gridOf(table([[label('甲', { colSpan: 4 })]]))).toThrow(RangeError);
  expect(() => gridOf(table([[label('甲', { rowSpan: 2 })]]))).toThrow(RangeError);
});

test.each(Object.values(forms).flatMap((form) => form.tables.map((own) => [form.code, own.code, own] as const)))(
  '%s %s is a full rectangle',
  (_form, _code, own) => {
    const grid = gridOf(own);
    const holes = grid.rows.flatMap((_, row) =>
      own.widths.filter((_width, column) => grid.at(row, column) === undefined),
    );
    expect(holes).toEqual([]);
  },
);
