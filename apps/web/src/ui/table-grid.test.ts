import { forms, type Table } from '@gongkai/forms';
import { describe, expect, it } from 'vitest';
import { navigate } from '../screens/report/table/navigate.ts';
import { tableGrid } from './table-grid.ts';

const everywhere = () => true;

/** Two figure columns under one heading, a row with a dash, and a row heading over two rows. */
const table: Table = {
  code: 'T',
  chapter: 'X',
  title: '',
  widths: [1, 1, 1, 1],
  head: [
    [
      { kind: 'label', text: '指标', colSpan: 2, rowSpan: 2 },
      { kind: 'label', text: '法人', colSpan: 2 },
    ],
    [
      { kind: 'label', text: '企业' },
      { kind: 'label', text: '其他' },
    ],
  ],
  body: [
    [
      { kind: 'label', text: '一', rowSpan: 2 },
      { kind: 'label', text: 'a' },
      { kind: 'figure', cell: 'a1' },
      { kind: 'figure', cell: 'a2' },
    ],
    [{ kind: 'label', text: 'b' }, { kind: 'figure', cell: 'b1' }, { kind: 'dash' }],
    [
      { kind: 'label', text: 'c', colSpan: 2 },
      { kind: 'figure', cell: 'c1' },
      { kind: 'figure', cell: 'c2' },
    ],
  ],
};
const grid = tableGrid(table);

describe('tableGrid', () => {
  it('ties a figure to every heading over it and before it, across spans', () => {
    const b1 = grid.body.flat().find(({ slot }) => slot.kind === 'figure' && slot.cell === 'b1');
    expect(b1?.headers).toEqual(['T-0-2', 'T-1-2', 'T-2-0', 'T-3-1']);
  });

  it.each(
    Object.values(forms).flatMap((form) => form.tables.map((each) => [`${form.code} ${each.code}`, each] as const)),
  )('places every figure of %s once and names it by a row and a column', (_, each) => {
    const figures = tableGrid(each)
      .body.flat()
      .filter(({ slot }) => slot.kind === 'figure');
    expect(new Set(figures.map(({ row, column }) => `${row}/${column}`)).size).toBe(figures.length);
    for (const figure of figures) expect(figure.headers.length).toBeGreaterThanOrEqual(2);
  });
});

describe('navigate', () => {
  it.each([
    ['a1', 'next', 'a2'],
    ['a2', 'next', 'b1'],
    ['b1', 'previous', 'a2'],
    ['a1', 'down', 'b1'],
    ['a2', 'down', 'b1'],
    ['b1', 'down', 'c1'],
    ['c2', 'up', 'b1'],
    ['c2', 'down', null],
    ['a1', 'previous', null],
  ] as const)('from %s %s is %s', (from, step, to) => {
    expect(navigate(grid, from, step, everywhere)).toBe(to);
  });

  it('steps over cells that cannot be typed into', () => {
    expect(navigate(grid, 'a1', 'down', (cell) => cell !== 'b1')).toBe('c1');
    expect(navigate(grid, 'a1', 'next', (cell) => cell !== 'a2')).toBe('b1');
  });
});
