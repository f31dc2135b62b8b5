import type { FormCode } from '@gongkai/kernel';
import type { Theme } from '../concepts/concept.ts';
import { cellFor, matchConcept } from '../concepts/match.ts';
import type { Range } from '../extraction.ts';
import type { Found } from '../prose/reading.ts';
import { type Pair, settlePairs } from './settle-pairs.ts';

/** Tables of provinces before 2019, 指标名称 | 计量单位 | 2014年度 | 历年累计: where they stand, and what could be read. */
export interface LocalTables {
  readonly ranges: readonly Range[];
  readonly found: readonly Found[];
}

const head = /指\s?标\s?名\s?称[\s|]*(?:计量)?单位[\s|]*(?:20\d{2}|本) *年度?[\s|]*(?:历年)?累计(?:数量?)?/g;
const row =
  /[\s|]*(?:其中[::]?)?[\s|]*(?:(\d{1,2})[.、]?)?([^\d\n|]{2,30}?)[\s|]*(条|件|元|万元|人次|次|人)[\s|]*(\d[\d\s|]*)/y;

/**
 * Reads rows of two figures, this year's and that of all years. Digits run together (00, 4251516) are parted where only one
 * way is left: this year's is no more than that of all years, kinds make up their total, and the report tells it in words.
 * What stays open is not read, and no prose reader gets to see it.
 */
export function readLocalColumns(text: string, form: FormCode | null): LocalTables {
  const ranges: Range[] = [];
  const found: Found[] = [];
  for (const { index: from, 0: words } of text.matchAll(head)) {
    const { rows, to } = rowsFrom(text, from + words.length);
    if (rows.length < 3) continue;
    ranges.push({ from, to });
    const told = text.slice(0, from);
    settlePairs(rows, (value) => new RegExp(`(?<!\\d)${value}(?:条|件)`).test(told)).forEach((pair, index) => {
      const each = rows[index];
      if (pair !== null && each !== undefined) found.push(...factsOf(each, pair, form));
    });
  }
  return { ranges, found };
}

interface LocalRow extends Range {
  readonly label: string;
  readonly measure: string;
  /** A kind of the row before that has no number. */
  readonly isPart: boolean;
  readonly runs: readonly (Range & { readonly text: string })[];
}

function rowsFrom(text: string, start: number): { readonly rows: readonly LocalRow[]; readonly to: number } {
  const rows: LocalRow[] = [];
  let to = start;
  for (;;) {
    row.lastIndex = to;
    const match = row.exec(text);
    if (match === null) return { rows, to };
    const { 0: all, 1: number, 2: label = '', 3: measure = '', 4: digits = '' } = match;
    const end = to + all.length;
    const next = String(Number(number ?? 0) + 1);
    // Behind the figures may stand the number of the next row: 002.传真申请数.
    const isNumbered = /[.、]/.test(text.charAt(end));
    const figures = isNumbered && digits.endsWith(next) ? digits.slice(0, -next.length) : digits;
    const from = end - digits.length;
    const runs = [...figures.matchAll(/\d+/g)].map(({ index, 0: run }) => ({
      text: run,
      from: from + index,
      to: from + index + run.length,
    }));
    rows.push({
      label,
      measure,
      isPart: number !== undefined,
      runs,
      from: to + all.search(/[^\s|]/),
      to: from + figures.trimEnd().length,
    });
    to = from + figures.length;
  }
}

function factsOf(
  { label, measure, runs, from, to }: LocalRow,
  [year, all]: Pair,
  form: FormCode | null,
): readonly Found[] {
  const words = `${label}#`;
  const themes: readonly Theme[] = [/申请|答复/.test(label) ? 'application' : 'disclosure', 'review', 'litigation'];
  const ask = { words, measure, themes, parent: null };
  const concept = matchConcept(ask, false) ?? matchConcept(ask, true);
  const first = runs[0]?.from ?? from;
  const second = runs.length > 1 ? (runs[1]?.from ?? from) : first + year.length;
  const build = (value: string, at: number, scope: 'year' | 'cumulative'): Found => {
    const code =
      scope === 'cumulative' && concept?.code === 'disclosure.total' ? 'disclosure.cumulative' : concept?.code;
    const isSum = code === 'disclosure.cumulative' && form === 'a2008';
    const cell = scope === 'year' ? cellFor(concept, form) : isSum ? 'A1.2' : null;
    return {
      metric: cell ?? code ?? 'other',
      cell,
      concept: code ?? 'other',
      theme: concept?.theme ?? null,
      label,
      value,
      measure,
      qualifier: null,
      kind: measure.endsWith('元') ? 'amount' : 'count',
      scope,
      figure: { from: at, to: at + value.length },
      of: null,
      from,
      to,
    };
  };
  return [build(year, first, 'year'), build(all, second, 'cumulative')];
}
