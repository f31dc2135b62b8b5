import type { FormCode, PlainDate } from '@gongkai/kernel';

/** Half-open range of the original text. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * `blank`: a table row is there and its place empty. `claim`: what a report says about itself (八部分), to be held against
 * its own text. `derived`: no number is written, it follows from a list of names or from one dated event.
 */
export const factKinds = [
  'count',
  'zero-claim',
  'share',
  'amount',
  'change',
  'blank',
  'claim',
  'derived',
  'date',
  'contact',
] as const;
export type FactKind = (typeof factKinds)[number];

/** What span of time a figure speaks of. */
export type FactScope = 'year' | 'cumulative' | 'prior' | 'plan';

/** Where a figure stands: chapter by its place in `chapters`, table by its place in `tables`. */
export interface FactPlace {
  readonly chapter: number | null;
  readonly table: number | null;
  readonly row: string | null;
  readonly column: string | null;
}

/** One figure or zero claim with the words it came from. */
export interface Fact extends Range {
  /** Cell code of the report's form; a concept (`hotline.handled`) where no cell is meant; `other` when unknown. */
  readonly metric: string;
  readonly cell: string | null;
  readonly concept: string;
  /** The words by which the text names it. */
  readonly label: string;
  /** Exact decimal text in `measure`, never expanded (3.5 of 万人次); null: place there, nothing in it. Dates and contacts verbatim. */
  readonly value: string | null;
  readonly measure: string;
  /** 余, 多, 近, 约, 突破 … as written; null: exact. */
  readonly qualifier: string | null;
  readonly kind: FactKind;
  readonly scope: FactScope;
  /** The figure alone, inside the quote. */
  readonly figure: Range;
  readonly quote: string;
  readonly where: FactPlace;
  /** Index of the total of which this is a part 其中, or of the count of which this is the share or change. */
  readonly of: number | null;
}

export interface ChapterRead extends Range {
  readonly level: 1 | 2;
  readonly title: string;
  readonly number: number;
  /** Where its text starts, behind the title. */
  readonly body: number;
}

export interface TableCell extends Range {
  readonly cell: string;
  readonly value: string | null;
  /** Set where the unit is printed with the figure (251000元 in a column of 万元): it goes before the cell's own. */
  readonly unit?: string;
}

/** A table of a known form. Cells without a place in the text are in `unknown`: never zero, never blank. */
export interface TableRead extends Range {
  readonly form: FormCode;
  readonly code: string;
  readonly cells: readonly TableCell[];
  readonly unknown: readonly string[];
}

export interface Extraction {
  readonly unit: string | null;
  readonly year: number | null;
  /** Table found, else the form of the year; null when neither is known. */
  readonly form: FormCode | null;
  readonly title: string | null;
  readonly chapters: readonly ChapterRead[];
  readonly signedOn: PlainDate | null;
  readonly publishedOn: PlainDate | null;
  readonly period: { readonly from: PlainDate; readonly to: PlainDate; readonly quote: string } | null;
  readonly tables: readonly TableRead[];
  readonly facts: readonly Fact[];
}
