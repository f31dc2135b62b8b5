import type { PlainDate, RemedyResult } from '@gongkai/kernel';
import { isCounted, RemedyCase, type RemedyCommand } from '@gongkai/registers/remedies';
import { type RemedyCursor, type RemedyFilter, RemedyHappened } from '@gongkai/reports';
import { type CodeRange, districtOf, UnitCode } from '@gongkai/units';
import { z } from 'zod';
import type { Tx } from '../database.ts';
import { findRow, type Query } from '../query.ts';
import type { EventAuthor } from './events.ts';

export interface RemedyKey {
  readonly unit: UnitCode;
  readonly id: string;
}

export const StoredRemedy = z.object({
  unit: UnitCode,
  id: z.string(),
  body: RemedyCase,
  /** When it was written down, and when its result was. */
  recordedAt: z.string(),
  decidedAt: z.string().nullable(),
});
export type StoredRemedy = z.infer<typeof StoredRemedy>;

const columns = `unit_code as unit, id, body, recorded_at as "recordedAt", decided_at as "decidedAt"`;
const isKey = 'district_code = $1 and unit_code = $2 and id = $3';
const valuesOf = ({ unit, id }: RemedyKey) => [districtOf(unit), unit, id] as const;

export const findRemedy = (query: Query, key: RemedyKey): Promise<StoredRemedy | null> =>
  findRow(query, StoredRemedy, `select ${columns} from remedy where ${isKey}`, valuesOf(key));

/** The case, its row taken: whoever comes second waits, and then sees what the first has done. */
export const lockRemedy = (tx: Tx, key: RemedyKey): Promise<StoredRemedy | null> =>
  findRow(tx, StoredRemedy, `select ${columns} from remedy where ${isKey} for update`, valuesOf(key));

/** Suits that followed a review. */
export const listSuitsAfter = (query: Query, { unit, id }: RemedyKey): Promise<StoredRemedy[]> =>
  query.rows(
    StoredRemedy,
    `select ${columns} from remedy where district_code = $1 and unit_code = $2 and review_id = $3 order by received_on, id`,
    valuesOf({ unit, id }),
  );

/** Which of these case numbers the unit has a case of already, a void one too: what was taken over once is not again. */
export const listKnownCaseNumbers = (query: Query, unit: UnitCode, numbers: readonly string[]): Promise<string[]> =>
  query
    .rows(
      z.object({ number: z.string() }),
      `select distinct case_number as number from remedy
       where district_code = $1 and unit_code = $2 and case_number = any($3::text[])`,
      [districtOf(unit), unit, numbers],
    )
    .then((rows) => rows.map(({ number }) => number));

/** Which of these numbers are applications of the unit. */
export const listKnownApplications = (query: Query, unit: UnitCode, ids: readonly string[]): Promise<string[]> =>
  query
    .rows(
      z.object({ id: z.string() }),
      'select id from application where district_code = $1 and unit_code = $2 and id = any($3::text[])',
      [districtOf(unit), unit, ids],
    )
    .then((rows) => rows.map(({ id }) => id));

const Found = z.object({ id: z.string() });
export const hasApplication = async (query: Query, unit: UnitCode, id: string): Promise<boolean> =>
  (await findRow(query, Found, 'select id from application where district_code = $1 and unit_code = $2 and id = $3', [
    districtOf(unit),
    unit,
    id,
  ])) !== null;

// Standing in the year: from the receipt on until the result. $5 is the year, null for any.
const inYear = `($5::int is null or (received_on < make_date($5::int + 1, 1, 1)
    and (decided_on is null or decided_on >= make_date($5::int, 1, 1))))`;
const isPending = '(decided_on is null or ($5::int is not null and decided_on >= make_date($5::int + 1, 1, 1)))';
const inColumn = `($6::text is null or (counted and case when ${isPending} then 'pending' else result end = $6))`;
const matches = `unit_code >= $1 and unit_code < $2 and ($3::text is null or kind = $3) and ($4::text is null or state = $4)
  and ${inYear} and ${inColumn}
  and ($7::text is null or application_id = $7)
  and ($8 = '' or position($8 in case_number || ' ' || organ || ' ' || (body->>'matter')) > 0)`;
const filterValues = (range: CodeRange, { kind, state, year, column, application, text }: RemedyFilter) =>
  [range.from, range.to, kind, state, year, column, application, text] as const;

/** Newest first; the next page begins after its cursor. */
export const listRemedies = (
  query: Query,
  range: CodeRange,
  filter: RemedyFilter,
  page: { readonly after: RemedyCursor | null; readonly limit: number },
): Promise<StoredRemedy[]> =>
  query.list(
    StoredRemedy,
    `select ${columns} from remedy where ${matches}
       and ($9::date is null or (received_on, unit_code, id) < ($9::date, $10, $11))
     order by received_on desc, unit_code desc, id desc limit $12::int`,
    [
      ...filterValues(range, filter),
      page.after?.receivedOn ?? null,
      page.after?.unit ?? null,
      page.after?.id ?? null,
      page.limit,
    ],
  );

export async function countRemedies(query: Query, range: CodeRange, filter: RemedyFilter): Promise<number> {
  const [row] = await query.list(
    z.object({ count: z.number().int() }),
    `select count(*)::int as count from remedy where ${matches}`,
    filterValues(range, filter),
  );
  return row?.count ?? 0;
}

/**
 * The row of a case as its newest event leaves it. A result once written down keeps its moment. `source`: its number in the
 * old register it is taken over from, with its first event.
 */
export async function saveRemedy(
  tx: Tx,
  key: RemedyKey,
  body: RemedyCase,
  at: string,
  source: string | null = null,
): Promise<void> {
  const { seq, state, kind, role, receivedOn, application, review, caseNumber, organ, final } = body;
  await tx.run(
    `insert into remedy (district_code, unit_code, id, seq, state, kind, role, counted, received_on, recorded_at,
       decided_on, decided_at, result, application_id, review_id, case_number, organ, body, source, changed_at)
     values ($1, $2, $3, $4::int, $5, $6, $7, $8::boolean, $9::date, $10::timestamptz, $11::date,
       case when $11::date is null then null else $10::timestamptz end, $12, $13, $14, $15, $16, $17::jsonb, $18, $10::timestamptz)
     on conflict (district_code, unit_code, id) do update set seq = excluded.seq, state = excluded.state,
       counted = excluded.counted, decided_on = excluded.decided_on, result = excluded.result,
       decided_at = coalesce(remedy.decided_at, excluded.decided_at), application_id = excluded.application_id,
       case_number = excluded.case_number, organ = excluded.organ, body = excluded.body,
       changed_at = excluded.changed_at`,
    [
      ...valuesOf(key),
      ...[seq, state, kind, role, isCounted(body), receivedOn, at, final?.on ?? null, resultOf(final?.result)],
      ...[application, review, caseNumber, organ, JSON.stringify(body), source],
    ],
  );
}

const resultOf = (result: RemedyResult | undefined): RemedyResult | null => result ?? null;

/** Appends one event. Its number is in the key: a second one after the same event is a unique violation. */
export async function appendRemedyEvent(
  tx: Tx,
  { unit, id }: RemedyKey,
  { seq, onDay, command }: { readonly seq: number; readonly onDay: PlainDate; readonly command: RemedyCommand },
  author: EventAuthor,
): Promise<void> {
  const { event, ...facts } = command;
  await tx.models.remedyEvent.create({
    data: {
      districtCode: districtOf(unit),
      unitCode: unit,
      ...{ id, seq, event, facts, onDay: new Date(`${onDay}T00:00:00Z`) },
      ...author,
    },
  });
}

/** The whole life of a case, oldest first. */
export const listRemedyEvents = (query: Query, key: RemedyKey): Promise<RemedyHappened[]> =>
  query.rows(
    RemedyHappened,
    `select seq, on_day as "onDay", facts || jsonb_build_object('event', event) as command, person_name as by, at
     from remedy_event where ${isKey} order by seq`,
    valuesOf(key),
  );
