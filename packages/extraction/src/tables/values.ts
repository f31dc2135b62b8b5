import type { Range } from '../extraction.ts';
import type { Folded } from '../text/fold.ts';
import { waysToCut } from './cut-digits.ts';

/** A figure's place in a table: its text, or null where the place is empty. Ranges are of the folded text. */
export interface Value extends Range {
  readonly text: string | null;
  /** A unit printed with the figure itself (251000元), which then goes before that of its column. */
  readonly unit?: string;
}

const number = /([+-]?\d+(?:,\d{3})+(?:\.\d+)?|[+-]?\d+(?:\.\d+)?)(?: *(万元|亿元|元))?/g;
const printedUnit = /(?<=\d *)(?:万元|亿元|元)/g;
const noneAlone = /(?<![\u4e00-\u9fff])无(?![\u4e00-\u9fff])/g;
const emptyMark = /^(?:\/|\\|—+|-+|–|无)$/;

/** The figures of a row. `ways`: all that digits run together can mean, where it is more than one thing. */
export interface RowValues {
  /** Where its figures end, also those that could not be told apart. */
  readonly to: number;
  readonly values: readonly Value[];
  readonly ways: readonly (readonly Value[])[];
}

/** The figures between a label and the next label, with empty places where bars show them. */
export function readValues(folded: Folded, range: Range, measure: string, width: number): RowValues {
  const piece = folded.text.slice(range.from, range.to);
  const start = range.from + measureEnd(piece, measure);
  const rest = folded.text.slice(start, range.to);
  const body = withoutOrdinal(rest, firstWord(rest));
  const to = start + body.trimEnd().length;
  const values = body.includes('|') ? barred(body, start) : numbers(body, start);
  if (values.length < width && !body.includes('|')) {
    const ways = waysToCut(values, width);
    return { values: (ways.length === 1 ? ways[0] : undefined) ?? values, ways: ways.length > 1 ? ways : [], to };
  }
  if (values.length <= width) return { values, ways: [], to };
  // More places than the row has: a bar that ends a line and the one that opens the next enclose nothing.
  const inside = values.filter(({ text, from }) => text !== null || !opensLine(folded.text, from));
  return { values: trimmed(inside, width), ways: [], to };
}

// Cells merged in the head leave empty places behind the row: | 3 | 0 | 3 | ||
function trimmed(values: readonly Value[], width: number): readonly Value[] {
  const last = values.findLastIndex(({ text }) => text !== null);
  return values.slice(0, Math.max(width, last + 1));
}

const opensLine = (text: string, place: number): boolean => /^[ ]*\n/.test(text.slice(place, place + 40));

function measureEnd(piece: string, measure: string): number {
  const spot = new RegExp(
    `^[\\s|:]*(?:\\([^()]*\\))?[\\s|:]*(?:${measure}|条|件|次|篇|个|人次|人|万元|元)(?=[\\s|\\d]|$)`,
  );
  return spot.exec(piece)?.[0].length ?? 0;
}

// The number of a following row whose label is printed otherwise: 1 0 1\n2.其他法律…
function withoutOrdinal(rest: string, word: number): string {
  const body = rest.slice(0, word);
  return word < rest.length ? body.replace(/(?<=[\s|])\d{1,2}[.、]\s*$/, '') : body;
}

// Headings of the following rows may stand before their first label: 三、本年度办理结果, （三）不予公开.
function firstWord(rest: string): number {
  const plain = rest.replace(printedUnit, (all) => ' '.repeat(all.length)).replace(noneAlone, ' ');
  const word = plain.search(/[\u4e00-\u9fff(（"“第]/);
  return word < 0 ? rest.length : word;
}

export function numbers(body: string, start: number): readonly Value[] {
  return [...body.matchAll(number)].map(({ index, 1: figure = '', 2: unit }) => {
    const from = start + index;
    const value = { text: figure.replaceAll(',', ''), from, to: from + figure.length };
    return unit === undefined ? value : { ...value, unit };
  });
}

function barred(body: string, start: number): readonly Value[] {
  const values: Value[] = [];
  let at = 0;
  const cells = body.split('|');
  cells.forEach((cell, index) => {
    const left = start + at;
    at += cell.length + 1;
    const text = cell.trim();
    const inside = numbers(cell, left);
    const from = left + cell.indexOf(text);
    if (inside.length > 0) values.push(...inside);
    else if (emptyMark.test(text)) values.push({ text: null, from, to: from + text.length });
    // Before the first bar and behind the last one there is no place.
    else if (index > 0 && index < cells.length - 1) values.push({ text: null, from: left, to: left });
  });
  return values;
}
