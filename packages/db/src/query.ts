import type { QueryConfig } from 'pg';
import type { z } from 'zod';

/** What a parameter may be; arrays with blanks travel as array literals (`figuresToText`). */
export type Parameter = string | number | boolean | null | readonly string[];

/**
 * One way to run SQL, inside a reading or a writing transaction. Each row arrives as JSON (numbers, ISO days, nulls in
 * arrays kept) and is parsed by `row`; a row that does not fit is a bug and throws.
 */
export interface Query {
  rows<Row>(row: z.ZodType<Row>, text: string, values?: readonly Parameter[]): Promise<Row[]>;
  /**
   * As `rows`, for lists and their counts. Where it reads it is planned by what is asked: how many rows a range of units or a
   * filter leaves decides between reading a page in order and sorting everything.
   */
  list<Row>(row: z.ZodType<Row>, text: string, values?: readonly Parameter[]): Promise<Row[]>;
  run(text: string, values?: readonly Parameter[]): Promise<void>;
}

/**
 * The statement whose rows come back as one JSON column: Prisma's connections and the pipelined ones then answer alike,
 * blanks in arrays and days without a zone among it. A bigint beyond the safe integers fails in `Figure`, for `JSON.parse`
 * rounds it to one that is not safe either. The order of the rows is that of the statement.
 */
export function asJson(text: string): string {
  const made = wrapped.get(text) ?? `with q as (${text}) select to_json(q.*) as row from q`;
  if (wrapped.size < mostKept) wrapped.set(text, made);
  return made;
}

// Lists put their texts together from what is asked: what nobody asks twice is not kept, here and in every connection.
const mostKept = 1_000;

// Made once: the same string again is found by its name without being read.
const wrapped = new Map<string, string>();

const names = new Map<string, string>();

/**
 * A prepared statement, planned once a connection: the sums of a form of 200 cells take longer to plan than to run (an
 * acceptance 9 ms against 37). Named by its text, so texts are the program's own and few; values never stand in them. Beyond a
 * thousand of them a text is planned each time it is asked.
 */
export function statement(text: string, values: readonly Parameter[]): QueryConfig {
  const known = names.get(text);
  if (known === undefined && names.size >= mostKept) return { text, values: [...values] };
  const name = known ?? `q${names.size}`;
  names.set(text, name);
  return { name, text, values: [...values] };
}

/** The first row, or null. */
export async function findRow<Row>(
  query: Query,
  row: z.ZodType<Row>,
  text: string,
  values: readonly Parameter[] = [],
): Promise<Row | null> {
  const rows = await query.rows(row, text, values);
  return rows[0] ?? null;
}

/** An array literal for a `$n::text::bigint[]` parameter; null is "not reported". */
export const figuresToText = (figures: readonly (number | null)[]): string =>
  `{${figures.map((figure) => (figure === null ? 'NULL' : String(figure))).join(',')}}`;
