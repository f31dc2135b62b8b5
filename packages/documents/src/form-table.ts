import { cellState, printFigure } from '@gongkai/figures';
import { type Cell, cellIndex, type Form, type Table } from '@gongkai/forms';
import type { Figure, UnitKind } from '@gongkai/kernel';
import { type Grid, gridOf, type PlacedSlot } from './grid.ts';
import { type Headings, headingsOf } from './headings.ts';
import type { OutlineCell, OutlineTable } from './outline.ts';
import { phrases } from './phrases.ts';
import { plainLine } from './plain-text.ts';

/** What a printed form needs to know about its figures. */
export interface PrintedFigures {
  readonly form: Form;
  readonly unitKind: UnitKind;
  readonly unitName: string;
  readonly figures: readonly Figure[];
}

/** A figure as documents print it: exact in the form's measure, or the word for its state; never blank, never a false 0. */
export function printedFigure(cell: Cell, unitKind: UnitKind, figure: Figure): string {
  const state = cellState(cell, unitKind, figure);
  if (state === 'not-applicable') return phrases.notApplicable;
  return state === 'not-reported' ? phrases.notReported : printFigure(cell, figure);
}

/** One table of a form with its figures in place. `prefix` keeps ids apart where a form is printed twice. */
export function formTable(table: Table, printed: PrintedFigures, prefix = ''): OutlineTable {
  const grid = gridOf(table);
  const code = `${prefix}${table.code}`;
  const headings = headingsOf(grid, printed.form);
  const rows = grid.rows.map((row, index) =>
    withHoles(row, index, grid).map((place) => cellAt(place, headings, code, printed)),
  );
  return {
    code,
    title: table.title,
    top: (table.top ?? []).map((text, index) =>
      index === 0 ? `${text}：${plainLine(printed.unitName)}` : `${text}：`,
    ),
    notes: [
      ...(table.note === undefined ? [] : [table.note]),
      ...legendOf(rows),
      ...(table.foot === undefined ? [] : [table.foot.map((text) => `${text}：`).join('　　')]),
    ],
    widths: table.widths,
    headRows: grid.headRows,
    align: 'center',
    rows,
  };
}

type Place = PlacedSlot | { readonly slot: null; readonly row: number; readonly column: number };

/** Holes the form leaves at a row's end become blank cells, so that every printer gets a full rectangle. */
function withHoles(row: readonly PlacedSlot[], index: number, grid: Grid): readonly Place[] {
  const holes = Array.from({ length: grid.columns }, (_, column) => column)
    .filter((column) => grid.at(index, column) === undefined)
    .map((column) => ({ slot: null, row: index, column }));
  return [...row, ...holes].sort((a, b) => a.column - b.column);
}

function cellAt(place: Place, headings: Headings, code: string, printed: PrintedFigures): OutlineCell {
  const at = { row: place.row, column: place.column, id: idOf(code, place) };
  const plain = { rowSpan: 1, colSpan: 1, indent: 0, strong: false, cell: null, headers: [] };
  if (place.slot === null) return { ...plain, ...at, role: 'text', text: '' };
  const spans = { rowSpan: place.rowSpan, colSpan: place.colSpan };
  const { slot } = place;
  switch (slot.kind) {
    case 'label': {
      const look = { indent: slot.indent ?? 0, strong: slot.strong === true };
      return { ...plain, ...at, ...spans, ...look, role: headings.roleOf(place), text: slot.text };
    }
    case 'dash':
      return { ...plain, ...at, ...spans, role: 'dash', text: phrases.notApplicable };
    case 'figure': {
      const headers = headings.headersOf(place).map((head) => idOf(code, head));
      return { ...plain, ...at, ...spans, role: 'figure', cell: slot.cell, headers, text: textOf(slot.cell, printed) };
    }
  }
}

const idOf = (code: string, place: { row: number; column: number }): string =>
  `${code}-${place.row}-${place.column}`.replace(/[^A-Za-z0-9-]/g, '_');

function textOf(code: string, { form, unitKind, figures }: PrintedFigures): string {
  const index = cellIndex(form, code);
  const cell = form.cells[index];
  return cell === undefined ? '' : printedFigure(cell, unitKind, figures[index] ?? null);
}

/** A figure printed as a word needs to be explained: neither — nor 未报 is a zero. */
export function legendOf(rows: readonly (readonly OutlineCell[])[]): readonly string[] {
  const states: readonly string[] = [phrases.notApplicable, phrases.notReported];
  return rows.flat().some(({ role, text }) => role === 'figure' && states.includes(text)) ? [phrases.legend] : [];
}
