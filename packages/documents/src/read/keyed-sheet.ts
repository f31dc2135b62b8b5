import type { Form, Table } from '@gongkai/forms';
import { ok, type Result, refuse } from '@gongkai/kernel';
import { parseMarker, parseRowKey } from '../excel/keys.ts';
import { gridOf } from '../grid.ts';
import { plainLabel } from './find-table.ts';
import type { TextSheet } from './xlsx-sheets.ts';

/** Does the sheet hold this table with its keys? */
export const isKeyed = (sheet: TextSheet, form: Form, table: Table): boolean => {
  const marker = markerOf(sheet);
  return marker?.form === form.code && marker.table === table.code;
};

/** Texts by cell code of a keyed sheet; refused as `placesByKeys`. */
export function textsByKeys(sheet: TextSheet, form: Form, table: Table): Result<ReadonlyMap<string, string>> {
  const places = placesByKeys(sheet, form, table);
  return places.ok ? ok(new Map([...places.value].map(([code, { text }]) => [code, text]))) : places;
}

/** A figure's text and where it stands: the row as a spreadsheet counts, from 1. */
export interface FoundPlace {
  readonly text: string;
  readonly sheet: string;
  readonly line: number;
}

/** Places by cell code of a keyed sheet; refused where keys and labels have been torn apart, or a key stands twice. */
export function placesByKeys(sheet: TextSheet, form: Form, table: Table): Result<ReadonlyMap<string, FoundPlace>> {
  const marker = markerOf(sheet);
  if (marker === undefined) return refuse('input-malformed', { path: sheet.name, problem: '隐藏的指标代码已丢失' });
  const columns = new Map(sheet.rows[marker.row]?.map((key, column) => [key, column]));
  const labels = rowLabels(form, table);
  const known = new Set(form.cells.map((cell) => cell.code));
  const texts = new Map<string, FoundPlace>();
  for (const [index, row] of sheet.rows.entries()) {
    if (index === marker.row) continue;
    for (const [key, code] of parseRowKey(row[marker.column] ?? '')) {
      const place = `${sheet.name} 第${index + 1}行`;
      const column = columns.get(key);
      if (column === undefined) return refuse('input-malformed', { path: place, problem: '隐藏的指标代码已丢失' });
      if (!known.has(code)) return refuse('cell-unknown', { form: form.code, cell: code });
      if (texts.has(code)) return refuse('input-malformed', { path: place, problem: '同一指标出现了两次' });
      if (isTorn(code, row, labels)) {
        return refuse('input-malformed', { path: place, problem: '行名与隐藏的指标代码不一致，行可能被单独移动过' });
      }
      texts.set(code, { text: row[column] ?? '', sheet: sheet.name, line: index + 1 });
    }
  }
  const lost = [...labels.keys()].find((code) => !texts.has(code));
  if (lost !== undefined) return refuse('input-malformed', { path: sheet.name, problem: `缺少指标“${lost}”所在的行` });
  return ok(texts);
}

function markerOf({ rows }: TextSheet) {
  for (const [row, cells] of rows.entries()) {
    for (const [column, text] of cells.entries()) {
      const marker = parseMarker(text);
      if (marker !== undefined) return { ...marker, row, column };
    }
  }
  return undefined;
}

/** The label that tells each figure's row from the others; none where a row has no label of its own. */
function rowLabels(form: Form, table: Table): ReadonlyMap<string, string> {
  const measures = new Set<string>(form.cells.map((cell) => cell.measure));
  const entries = gridOf(table).rows.flatMap((row) => {
    // A merged label speaks for several rows, a unit of measure for many: neither tells one row from another.
    const own = row.flatMap(({ slot, rowSpan }) =>
      slot.kind === 'label' && rowSpan === 1 && !measures.has(slot.text) ? [plainLabel(slot.text)] : [],
    );
    return row.flatMap(({ slot }): [string, string][] =>
      slot.kind === 'figure' ? [[slot.cell, own.at(-1) ?? '']] : [],
    );
  });
  return new Map(entries);
}

/** A renamed label is taken; a label that belongs to another row means that the row was moved without its key. */
function isTorn(code: string, row: readonly string[], labels: ReadonlyMap<string, string>): boolean {
  const expected = labels.get(code) ?? '';
  const texts = row.map(plainLabel).filter((text) => text !== '');
  if (expected === '' || texts.includes(expected)) return false;
  const others = new Set(labels.values());
  return texts.some((text) => others.has(text));
}
