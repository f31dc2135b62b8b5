import { applies, cellIndex, type Table } from '@gongkai/forms';
import { formTable, type PrintedFigures } from '../form-table.ts';
import type { OutlineCell, OutlineTable } from '../outline.ts';
import { phrases } from '../phrases.ts';
import { type Address, plainFigure, totalCell } from './formula.ts';
import { columnKey, markerText, rowKey } from './keys.ts';
import { type Look, type PlannedCell, type SheetPlan, text, wideRow } from './plan.ts';

/** One table of a form as a sheet: hidden keys, title, the form's own headings and rows with merged cells, its notes. */
export function formSheet(table: Table, printed: PrintedFigures, name: string): SheetPlan {
  const outline = formTable(table, printed);
  const columns = outline.widths.length;
  const before = [
    [...outline.widths.map((_, column) => text(columnKey(column))), text(markerText(printed.form.code, table.code))],
    wideRow(table.title, columns, { align: 'center', strong: true, size: 16 }),
    ...outline.top.map((line) => wideRow(line, columns)),
  ];
  // A number's place must stay free of words: here a blank means what print says as 未报.
  const notes = outline.notes.map((line) => (line === phrases.legend ? phrases.blankLegend : line));
  const after = notes.map((line) => wideRow(line, columns));
  return {
    name,
    widths: [...charactersOf(outline.widths), 12],
    landscape: columns > 6,
    frozen: before.length + outline.headRows,
    keyed: true,
    rows: [...before, ...bodyRows(outline, printed, before.length), ...after],
  };
}

/** Columns share the width of a page: about 90 characters upright, 130 across. */
function charactersOf(widths: readonly number[]): number[] {
  const whole = widths.length > 6 ? 130 : 90;
  const sum = widths.reduce((total, width) => total + width, 0);
  return widths.map((width) => Math.max(7, Math.round((width / sum) * whole)));
}

function bodyRows(outline: OutlineTable, printed: PrintedFigures, offset: number): (PlannedCell | null)[][] {
  const places = new Map<string, Address>();
  for (const cell of outline.rows.flat()) {
    if (cell.cell !== null) places.set(cell.cell, { row: cell.row + offset, column: cell.column });
  }
  return outline.rows.map((cells) => {
    const row: (PlannedCell | null)[] = outline.widths.map(() => null);
    for (const cell of cells) row[cell.column] = planCell(cell, printed, (code) => places.get(code));
    const keys = cells.flatMap(({ cell, column }) => (cell === null ? [] : [[column, cell] as const]));
    return [...row, keys.length === 0 ? null : text(rowKey(keys))];
  });
}

function planCell(
  cell: OutlineCell,
  printed: PrintedFigures,
  addressOf: (code: string) => Address | undefined,
): PlannedCell {
  const look = lookOf(cell);
  const index = cell.cell === null ? -1 : cellIndex(printed.form, cell.cell);
  const asked = printed.form.cells[index];
  if (asked === undefined) return text(cell.text, look);
  if (!applies(asked, printed.unitKind)) return text(phrases.notApplicable, look);
  return asked.computedFrom === undefined
    ? plainFigure(asked, printed.figures[index] ?? null, look)
    : totalCell(asked, printed, addressOf, look);
}

const lookOf = (cell: OutlineCell): Look => ({
  colSpan: cell.colSpan,
  rowSpan: cell.rowSpan,
  align: cell.role === 'row-head' ? 'left' : 'center',
  strong: cell.strong,
  shaded: cell.role === 'head',
  framed: true,
  indent: cell.indent,
});
