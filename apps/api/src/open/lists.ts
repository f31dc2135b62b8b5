import type { PublishedRow } from '@gongkai/db';
import { type ListTable, listToCsv, listToXlsx } from '@gongkai/documents';
import type { Form } from '@gongkai/forms';
import { PublishedBody } from '@gongkai/services';
import type { Unit } from '@gongkai/units';
import { glossOf } from '@gongkai/words/en';
import { z } from 'zod';
import { fileTypes, type MadeFile } from '../files/report-file.ts';
import { dataOf, pageOf } from './published.ts';

/** Shapes of a list; JSON is the one without a suffix. */
export const ListKind = z.enum(['json', 'csv', 'xlsx']);
export type ListKind = z.infer<typeof ListKind>;

type Row = Readonly<Record<string, string | number | boolean | null>>;

/** A list as JSON rows, or as a table under the same names. */
export async function listFile(
  title: string,
  head: readonly string[],
  rows: readonly Row[],
  kind: ListKind,
): Promise<MadeFile> {
  const table: ListTable = {
    title,
    head,
    rows: rows.map((row) => head.map((name) => (row[name] === null ? '' : String(row[name])))),
  };
  switch (kind) {
    case 'json':
      return { type: fileTypes.json, body: JSON.stringify(rows) };
    case 'csv':
      return { type: fileTypes.csv, body: listToCsv(table) };
    case 'xlsx':
      return { type: fileTypes.xlsx, body: new Uint8Array(await listToXlsx(table)) };
  }
}

export const unitHead = ['code', 'name', 'kind', 'openedOn', 'closedOn', 'demo'] as const;
export const unitRow = ({ code, name, kind, openedOn, closedOn, demo }: Unit): Row => ({
  code,
  name,
  kind,
  openedOn,
  closedOn,
  demo,
});

export const reportHead = [
  'unit',
  'unitName',
  'kind',
  'form',
  'period',
  'version',
  'publishedAt',
  'sha256',
  'demo',
  'data',
  'page',
] as const;

export function reportRow(row: PublishedRow): Row {
  const body = PublishedBody.parse(row.body);
  const { unit, kind, form, period, version, sha256 } = row;
  const publishedAt = body.dates.publishedOn ?? row.publishedAt.slice(0, 10);
  const addresses = { data: dataOf(row), page: pageOf(row) };
  return {
    unit,
    unitName: body.unitName,
    kind,
    form,
    period,
    version,
    publishedAt,
    sha256,
    demo: body.demo,
    ...addresses,
  };
}

export const cellHead = ['code', 'label', 'fullLabel', 'measure', 'nature', 'rollUp', 'notFor', 'gloss'] as const;
export const cellRows = (form: Form): Row[] =>
  form.cells.map(({ code, label, fullLabel, measure, nature, rollUp, notFor = [] }) => ({
    code,
    label,
    fullLabel,
    measure,
    nature,
    rollUp: rollUp.how,
    notFor: notFor.join(' '),
    gloss: glossOf(fullLabel),
  }));

/** A form without its layout: what its figures are called, measured in, and how they hang together. */
export const openForm = ({ tables: _, sections: __, ...form }: Form) => ({
  ...form,
  cells: form.cells.map((cell) => ({ ...cell, gloss: glossOf(cell.fullLabel) })),
});
