import type { ApplicationRow } from '@gongkai/registers/applications';
import type { ApplicationKey } from '@gongkai/reports';
import { z } from 'zod';
import type { Tx } from '../database.ts';
import { findRow, type Parameter, type Query } from '../query.ts';
import { applicationValues } from './application-events.ts';

/** An application as it is first written down. */
export interface NewApplication {
  readonly key: ApplicationKey;
  readonly row: ApplicationRow;
  readonly seq: number;
  /** Masked. */
  readonly applicant: string;
  readonly description: string;
  readonly source: string | null;
  readonly at: string;
}

export const addApplication = (tx: Tx, { key, row, seq, applicant, description, source, at }: NewApplication) =>
  tx.run(
    `insert into application (district_code, unit_code, id, seq, state, channel, applicant_kind, arrived_on, received_on,
       handler, outcome, closed_on, closed_at, extended, on_time, counted, applicant, description, source, registered_at,
       changed_at, title)
     values ($1, $2, $3, $4::int, $5, $6, $7, $8::date, $9::date, $10, $11, $12::date, $13::timestamptz, $14, $15, $16, $17, $18,
       $19, $20::timestamptz, $20::timestamptz, left($18, 80))`,
    [...applicationValues(key), seq, ...rowValues(row, at), applicant, description, source, at],
  );

/** Writes what the events come to; the caller has locked the row. `at`: when the newest event was recorded. */
export const saveApplication = (
  tx: Tx,
  key: ApplicationKey,
  { row, seq, description, at }: Pick<NewApplication, 'row' | 'seq' | 'description' | 'at'>,
) =>
  tx.run(
    `update application set seq = $4::int, state = $5, channel = $6, applicant_kind = $7, arrived_on = $8::date,
       received_on = $9::date, handler = $10, outcome = $11, closed_on = $12::date,
       closed_at = case when $12::date is null then null else coalesce(closed_at, $13::timestamptz) end,
       extended = $14, on_time = $15, counted = $16, description = $17, title = left($17, 80),
       changed_at = $18::timestamptz
     where district_code = $1 and unit_code = $2 and id = $3`,
    [...applicationValues(key), seq, ...rowValues(row, at), description, at],
  );

const rowValues = (row: ApplicationRow, at: string): Parameter[] => [
  row.state,
  row.channel,
  row.applicantKind,
  row.arrivedOn,
  row.receivedOn,
  row.handler,
  row.outcome,
  row.closedOn,
  row.closedOn === null ? null : at,
  row.extended,
  row.onTime,
  row.counted,
];

/** Locks an application until the transaction ends: every verb on one begins with this. Answers its last event. */
export async function lockApplication(tx: Tx, key: ApplicationKey): Promise<number | null> {
  const where = 'district_code = $1 and unit_code = $2 and id = $3';
  await tx.run(`select from application where ${where} for update`, applicationValues(key));
  const Seq = z.object({ seq: z.number().int() });
  const row = await findRow(tx, Seq, `select seq from application where ${where}`, applicationValues(key));
  return row?.seq ?? null;
}

/** Numbers already taken over from an old register. */
export const listSources = (query: Query, key: Omit<ApplicationKey, 'id'>, sources: readonly string[]) =>
  query
    .rows(
      z.object({ source: z.string() }),
      'select source from application where district_code = $1 and unit_code = $2 and source = any($3::text[])',
      [...applicationValues({ ...key, id: '' }).slice(0, 2), sources],
    )
    .then((rows) => rows.map(({ source }) => source));
