import { getForm } from '@gongkai/forms';
import type { FormCode } from '@gongkai/kernel';
import type { Range } from '../extraction.ts';
import type { Folded } from '../text/fold.ts';
import { alignRows, type Found } from './align.ts';
import { remediesByOrder, rowsBetween, rowsByOrder } from './by-order.ts';
import { settleBySums } from './column-sums.ts';
import { formInText, startsOfTables } from './known-tables.ts';
import { type Row, rowsOf } from './rows.ts';
import { type Stream, streamText, toStream } from './stream.ts';
import { readValues, type Value } from './values.ts';

/** A row as found: its label and its figures, places in the folded text. `values` in the order of `row.cells`. */
export interface RowRead extends Range {
  readonly row: Row;
  readonly values: readonly (Value | null)[];
}

export interface GridRead extends Range {
  readonly form: FormCode;
  readonly code: string;
  readonly rows: readonly RowRead[];
  readonly unknown: readonly string[];
}

/**
 * The tables of known forms in a text, in all shapes: bars, one cell a line, columns of spaces, digits run together. What a
 * cut table no longer holds is unknown.
 */
export function readTables(source: Folded, year: number | null): readonly GridRead[] {
  const folded = { text: source.text.replace(ruling, (line) => ' '.repeat(line.length)), at: source.at };
  const form = formInText(streamText(folded.text), year);
  if (form !== 't2014' && form !== 'a2019' && form !== 'a2021') return [];
  const stream = toStream(folded.text);
  const full = getForm(form);
  return full.tables.flatMap((table) => {
    const { code } = table;
    const starts = startsOfTables[form][code] ?? [];
    const rows = rowsOf(full, table);
    const start = firstOf(stream.text, starts, 0);
    const first = start < 0 ? null : readCopy({ folded, stream, form, code, rows }, start);
    const again = first === null ? -1 : firstOf(stream.text, starts, first.end);
    const second = again < 0 ? null : readCopy({ folded, stream, form, code, rows }, again);
    return [first, second].flatMap((copy) => (copy === null ? [] : [copy.table]));
  });
}

interface Print {
  readonly folded: Folded;
  readonly stream: Stream;
  readonly form: FormCode;
  readonly code: string;
  readonly rows: readonly Row[];
}

/** One print of a table, and where it ends in the stream. A text may hold a second one: two reports, or an annex. */
function readCopy(print: Print, start: number): { readonly table: GridRead; readonly end: number } | null {
  const { folded, stream, form, code, rows } = print;
  const aligned = code === 'T3' ? lastHead(stream, rows, start) : alignRows(stream, rows, start);
  const labelled = aligned.map((found, index) => readRow(folded, stream, found, aligned[index + 1]));
  const read =
    code === 'T2' ? withSums(print, start, labelled) : code === 'T3' ? withHeads(print, start, labelled) : labelled;
  const last = read.at(-1);
  const known = new Set(read.flatMap(({ row, values }) => row.cells.filter((_, index) => values[index] != null)));
  if (last === undefined || known.size === 0 || (code === 'T' && read.length < 4))
    return isPrinted(stream, code, start) ? unread(print, start) : null;
  const unknown = rows.flatMap((row) => row.cells).filter((cell) => !known.has(cell));
  return {
    table: { form, code, rows: read, unknown, from: stream.at(start), to: last.to },
    end: aligned.at(-1)?.labelEnd ?? start,
  };
}

// Words that stand in no sentence, and figures behind them: the table is there, though nothing in it could be read.
const isPrinted = ({ text }: Stream, code: string, start: number): boolean =>
  /\d(?![.\d])/.test(text.slice(start, start + 300)) &&
  (code === 'T3'
    ? /维持[^。]{0,60}纠正[^。]{0,100}总计/.test(text.slice(Math.max(0, start - 60), start + 160))
    : code === 'T2' && text.startsWith('本列数据的勾稽关系', start));

const unread = ({ stream, form, code, rows }: Print, start: number) => {
  const from = stream.at(start);
  return { table: { form, code, rows: [], unknown: rows.flatMap((row) => row.cells), from, to: from }, end: start + 1 };
};

// Where digits can be cut in several ways, the columns decide; where labels are torn from their figures, the order does.
function withSums({ folded, stream, rows }: Print, start: number, labelled: readonly Draft[]): readonly RowRead[] {
  if (labelled.every(({ values }) => values.some((value) => value !== null)) && labelled.length === rows.length)
    return labelled;
  const open = labelled.map(({ row, values, ways }) => ({
    code: codeOf(row),
    ways: ways.length > 0 ? ways : [values.flatMap((value) => (value === null ? [] : [value]))],
  }));
  const settled = labelled.length === rows.length ? settleBySums(open) : null;
  if (settled?.every((values) => values.length > 0))
    return labelled.map((draft, index) => placed(draft, settled[index] ?? []));
  const from = stream.at(start);
  const after = firstOf(stream.text, startsOfTables.a2021.T3 ?? [], start);
  const to = after < 0 ? from + longestTable : stream.at(after);
  const inOrder = rowsByOrder(folded, { from, to }, rows.map(codeOf));
  if (inOrder !== null) return rows.map((row, index) => placed({ row, from, to: from }, inOrder[index] ?? []));
  const known = rows.map(
    (row) => labelled.find((draft) => draft.row === row && draft.values.every((value) => value !== null)) ?? null,
  );
  const between = rowsBetween(folded, { from, to }, known);
  return rows.flatMap((row, index): readonly RowRead[] => {
    const values = between.get(index);
    return values === undefined
      ? labelled.filter((draft) => draft.row === row)
      : [placed({ row, from: values[0]?.from ?? from, to: from }, values)];
  });
}

const longestTable = 6000;
const codeOf = ({ cells }: Row): string => cells[0]?.replace(/\.C\d$/, '') ?? '';

function withHeads({ folded, stream, rows }: Print, start: number, labelled: readonly Draft[]): readonly RowRead[] {
  const row = rows[0];
  if (row === undefined || labelled.some(({ values }) => values.some((value) => value !== null))) return labelled;
  const values = remediesByOrder(folded, stream, start);
  return values === null ? labelled : [placed({ row, from: values[0]?.from ?? 0, to: 0 }, values)];
}

const placed = ({ row, from }: Pick<RowRead, 'row' | 'from' | 'to'>, values: readonly Value[]): RowRead => ({
  row,
  values,
  from: Math.min(from, values[0]?.from ?? from),
  to: values.at(-1)?.to ?? from,
});

// |---|:--:| under the head of a table in marked-up text.
const ruling = /^ *(?:\| *)?(?::?-{2,}:? *\| *)+(?::?-{2,}:? *)?$/gm;

function firstOf(text: string, words: readonly string[], from: number): number {
  for (const word of words) {
    const at = text.indexOf(word, from);
    if (at >= 0) return at;
  }
  return -1;
}

// Table three has no row label: its figures follow the last 总计 of the head.
function lastHead(stream: Stream, rows: readonly Row[], start: number): readonly Found[] {
  const head = stream.text.slice(start, start + 160);
  const at = start + head.lastIndexOf('总计') + 2;
  return rows.map((row) => ({ row, from: at - 2, labelEnd: at }));
}

/** A row with all that its digits can mean where they do not tell. */
interface Draft extends RowRead {
  readonly ways: readonly (readonly Value[])[];
}

function readRow(folded: Folded, stream: Stream, { row, from, labelEnd }: Found, next: Found | undefined): Draft {
  const begin = stream.at(labelEnd - 1) + 1;
  const end = next === undefined ? folded.text.length : stream.at(next.from);
  const limit = Math.min(end, begin + 60 + 40 * row.cells.length);
  const {
    values: read,
    ways,
    to,
  } = readValues(folded, { from: begin, to: limit }, row.measure, printedWidth(row.cells));
  const isCut = /^[\s|]*$/.test(folded.text.slice(read.at(-1)?.to ?? begin));
  const values = spread(read, row.cells, isCut);
  const last = values.findLast((value) => value !== null)?.to ?? to;
  return { row, values, ways, from: stream.at(from), to: Math.max(last, begin) };
}

// 「本年增/减」 is one printed column and two cells.
const printedWidth = (cells: readonly string[]): number =>
  cells.length - (cells.some((cell) => cell.endsWith('.removed')) ? 1 : 0);

/** Figures onto cells. Too few where the text ends: the table was cut, the first ones stand. Elsewhere nobody can tell which is missing. */
function spread(read: readonly Value[], cells: readonly string[], isCut: boolean): readonly (Value | null)[] {
  const nothing = cells.map(() => null);
  if (read.length === cells.length) return read;
  if (read.length === printedWidth(cells)) return splitChange(read, cells);
  if (read.length < cells.length) return isCut ? cells.map((_, index) => read[index] ?? null) : nothing;
  return cells.length === 1 ? read.slice(0, 1) : nothing;
}

// A figure with a minus was taken away, the other side is zero.
function splitChange(read: readonly Value[], cells: readonly string[]): readonly (Value | null)[] {
  const added = cells.findIndex((cell) => cell.endsWith('.added'));
  return cells.map((cell, index) => {
    if (index < added) return read[index] ?? null;
    const change = read[added] ?? null;
    if (index > added + 1) return read[index - 1] ?? null;
    if (change === null || change.text === null) return change;
    const isLess = change.text.startsWith('-');
    const size = change.text.replace(/^[+-]/, '');
    return { ...change, text: isLess === cell.endsWith('.removed') ? size : '0' };
  });
}
