import type { Row } from './rows.ts';
import type { Stream } from './stream.ts';

/** Where a row of the form stands in the stream: its number, and the end of its label with bracketed remark. */
export interface Found {
  readonly row: Row;
  readonly from: number;
  readonly labelEnd: number;
}

/**
 * Finds the rows of a printed table in order. A row whose label would be reached only by passing over one of the next
 * rows is missing: 其他情形数 stands under reviews and again under lawsuits.
 */
export function alignRows(stream: Stream, rows: readonly Row[], start: number): readonly Found[] {
  const found: Found[] = [];
  let cursor = start;
  rows.forEach((row, index) => {
    const at = locate(stream.text, row, cursor);
    if (at === null) return;
    const passed = rows.slice(index + 1, index + 4).some((next) => {
      const other = next.core === row.core ? null : locate(stream.text, next, cursor);
      return other !== null && other.from < at.from;
    });
    if (passed) return;
    found.push({ row, ...at });
    cursor = at.labelEnd;
  });
  return found.map((one, index) => headed(stream.text, one, found[index + 1]?.from ?? stream.text.length));
}

// The head of the only column, where a page was read line by line: 行政许可 / 本年处理决定数量 / 707.
const columnHead = /^本年(?:处理决定数量|收费金额\(单位:万元\))(?=\d)/;

// A row of its own table: its label is the heading, and stands again before its figures behind the heads of columns.
function headed(text: string, found: Found, end: number): Found {
  const { row, labelEnd } = found;
  const head = columnHead.exec(text.slice(labelEnd, labelEnd + 20))?.[0];
  if (head !== undefined) return { ...found, labelEnd: labelEnd + head.length };
  if (row.core.length <= 2) return found;
  const between = text.slice(labelEnd, Math.min(end, labelEnd + 80));
  const again = between.indexOf(row.core);
  if (again < 0 || /(?<!数据|项目|列)\d/.test(between.slice(0, again))) return found;
  return { ...found, labelEnd: endOfRemark(text, labelEnd + again + row.core.length) };
}

function locate(text: string, row: Row, from: number): { readonly from: number; readonly labelEnd: number } | null {
  // 总计 and 其他 are also column heads: with so short a label its number must stand before it.
  const full = row.core.length <= 2 && row.number !== '' ? row.number + row.core : row.core;
  // The form of 2019 says 规范性文件, that of 2021 行政规范性文件; reports say either.
  const needle = text.includes(full, from) ? full : full.replace(/^行政(?=规范性)/, '');
  const at = text.indexOf(needle, from);
  if (at < 0) return null;
  const withNumber = text.slice(0, at).endsWith(row.number) && needle === row.core ? at - row.number.length : at;
  return { from: Math.max(withNumber, from), labelEnd: endOfRemark(text, at + needle.length) };
}

function endOfRemark(text: string, at: number): number {
  // (六) behind an empty row numbers the next one.
  if (text.charAt(at) !== '(' || /^\([一二三四五六七八九十]{1,3}\)/.test(text.slice(at, at + 5))) return at;
  const close = text.indexOf(')', at);
  return close < 0 || close - at > 200 ? at : close + 1;
}
