import type { Fact, Range } from '@gongkai/extraction';
import { checkForm, parseFigure } from '@gongkai/figures';
import { cellIndex, type Form, findCell, formOfYear, getForm } from '@gongkai/forms';
import type { Evidence, Figure, Finding, UnitKind } from '@gongkai/kernel';
import type { Read, ReadContext } from './read-context.ts';
import { foldWidth, isInside, rangesBetween, splitText } from './text.ts';

/** A fact with its place among the facts read: `of` of others points at it. */
export interface Placed extends Fact {
  readonly index: number;
}

/** Figures in the cell order of their form. */
export interface Table {
  readonly form: Form;
  readonly figures: readonly Figure[];
}

/** A read with everything that several rules look at, made once. */
export interface Reading {
  readonly read: Read;
  readonly context: ReadContext;
  readonly year: number | null;
  /** Form the report ought to have. */
  readonly form: Form | null;
  /** Of an unknown unit `other`. */
  readonly unitKind: UnitKind;
  /** Name of the unit: as known, else as read. */
  readonly unitName: string | null;
  /** The text with full-width signs made narrow, as long as the text itself. */
  readonly plain: string;
  /** Stretches of prose: the text without its tables. */
  readonly prose: readonly Range[];
  readonly paragraphs: readonly Range[];
  readonly sentences: readonly Range[];
  readonly facts: readonly Placed[];
  /** Facts outside tables. */
  readonly stated: readonly Placed[];
  /** Recorded, else of the tables in the text; null where there are neither. */
  readonly table: Table | null;
  /** What `checkForm` says about them. */
  readonly relations: readonly Finding[];
}

export function readingOf(read: Read, context: ReadContext): Reading {
  const { text, extraction } = read;
  const year = context.year ?? extraction.year;
  const code = context.form ?? (year === null ? extraction.form : (formOfYear(year) ?? null));
  const form = code === null ? null : getForm(code);
  const plain = foldWidth(text);
  const prose = rangesBetween(text.length, extraction.tables);
  const facts = extraction.facts.map((fact, index) => ({ ...fact, index }));
  const unitKind = context.unit?.kind ?? 'other';
  const table = form === null ? null : tableOf(read, context, form);
  return {
    read,
    context,
    year,
    form,
    unitKind,
    unitName: context.unit?.name ?? extraction.unit,
    plain,
    prose,
    paragraphs: splitText(plain, prose, /\n/),
    sentences: splitText(plain, prose, /[。；;!?\n]/),
    facts,
    stated: facts.filter(({ where }) => where.table === null),
    table,
    relations: table === null ? [] : relationsOf(read, context, table, unitKind),
  };
}

/** The words from `from` to `to` as evidence. */
export const evidenceAt = ({ read }: Reading, { from, to }: Range): Evidence => ({
  quote: read.text.slice(from, to),
  from,
  to,
});

export const evidenceOf = ({ quote, from, to }: Fact): Evidence => ({ quote, from, to });

/** Where `words` stand in prose. */
export const proseMatches = ({ plain, prose }: Reading, words: RegExp): readonly RegExpExecArray[] =>
  [...plain.matchAll(words)].filter(({ index }) => prose.some((range) => isInside(range, index)));

export const sentenceAt = ({ sentences }: Reading, at: number): Range | undefined =>
  sentences.find((sentence) => isInside(sentence, at));

/** Figure of a cell, or null: not reported, or the form has no such cell. */
export function figureAt({ table }: Reading, code: string): Figure {
  if (table === null || findCell(table.form, code) === undefined) return null;
  return table.figures[cellIndex(table.form, code)] ?? null;
}

/** Where a cell's figure stands in the tables of the text. */
export function evidenceOfCell(reading: Reading, code: string): readonly Evidence[] {
  const fact = reading.facts.find(({ cell, where }) => cell === code && where.table !== null);
  return fact === undefined ? [] : [evidenceOf(fact)];
}

function tableOf({ extraction }: Read, { figures }: ReadContext, form: Form): Table | null {
  if (figures != null) return { form, figures };
  const cells = extraction.tables.filter((table) => table.form === form.code).flatMap((table) => table.cells);
  if (cells.length === 0) return null;
  const values = new Map(cells.map(({ cell, value }) => [cell, value]));
  const read = form.cells.map((cell) => {
    const figure = parseFigure(cell, values.get(cell.code) ?? '', 'stored');
    return figure.ok ? figure.value : null;
  });
  return { form, figures: read };
}

// A place that was not found in a cut table is unknown, not blank: its error is dropped. An unreadable one is R09's own.
function relationsOf(read: Read, context: ReadContext, { form, figures }: Table, unitKind: UnitKind) {
  const { prior } = context;
  const before = prior?.form === form.code ? prior.figures : null;
  const findings = checkForm(form, { unitKind, figures, prior: before });
  if (context.figures != null) return findings;
  const blank = new Set(
    read.extraction.tables.flatMap(({ cells }) => cells.flatMap(({ cell, value }) => (value === null ? [cell] : []))),
  );
  return findings.filter(({ kind, cells }) => kind !== 'blank' || cells.some((cell) => blank.has(cell)));
}
