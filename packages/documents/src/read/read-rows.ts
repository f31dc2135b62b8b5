import { ok, type Result, refuse } from '@gongkai/kernel';
import { parseCsv } from '../csv.ts';
import { decodeText } from './decode-text.ts';
import { notWhatItSays } from './limits.ts';
import { sniffKind } from './sniff-kind.ts';
import { xlsxSheets } from './xlsx-sheets.ts';

/** A row of a list as it stands in the file: `line` counts from 1 with the head, cells by column name. */
export interface FileRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** What a column may be called, by its name here. */
export type HeadNames = Readonly<Record<string, readonly string[]>>;

export interface ListShape {
  readonly columns: HeadNames;
  readonly required: readonly string[];
}

/** Rows of a list in a CSV or Excel file (its first sheet), blank rows left out. Other kinds of file are refused. */
export async function readRows(bytes: Uint8Array, name: string, shape: ListShape): Promise<Result<readonly FileRow[]>> {
  const kind = sniffKind(bytes, name);
  if (!kind.ok) return kind;
  const table = kind.value === 'xlsx' ? await firstSheet(bytes, name) : csvRows(bytes, name, kind.value);
  return table.ok ? rowsByHead(table.value, shape) : table;
}

async function firstSheet(bytes: Uint8Array, name: string): Promise<Result<readonly (readonly string[])[]>> {
  const sheets = await xlsxSheets(bytes, name);
  return sheets.ok ? ok(sheets.value[0]?.rows ?? []) : sheets;
}

function csvRows(bytes: Uint8Array, name: string, kind: string): Result<readonly (readonly string[])[]> {
  const text = kind === 'csv' ? decodeText(bytes) : null;
  return text === null ? notWhatItSays(name, 'CSV 表格或 Excel 文件') : ok(parseCsv(text));
}

function rowsByHead(
  table: readonly (readonly string[])[],
  { columns, required }: ListShape,
): Result<readonly FileRow[]> {
  const start = table.findIndex((row) => row.some((text) => text.trim() !== ''));
  const head = (table[start] ?? []).map((text) => text.trim());
  const places = Object.entries(columns).map(([column, names]) => ({
    column,
    names,
    index: head.findIndex((text) => names.some((known) => known.toLowerCase() === text.toLowerCase())),
  }));
  const lacking = places.find(({ column, index }) => index < 0 && required.includes(column));
  if (lacking !== undefined) {
    return refuse('input-malformed', { path: '表头', problem: `缺少“${lacking.names[0] ?? lacking.column}”一列` });
  }
  const rows = table.slice(start + 1).map((row, index) => ({
    line: start + index + 2,
    cells: Object.fromEntries(places.map(({ column, index: place }) => [column, (row[place] ?? '').trim()])),
  }));
  return ok(rows.filter(({ cells }) => Object.values(cells).some((text) => text !== '')));
}
