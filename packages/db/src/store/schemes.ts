import { SchemeBody, UnitScore } from '@gongkai/auditing';
import { type FormCode, Period, PlainDate, SchemeRunKind, SchemeState } from '@gongkai/kernel';
import { ManualOfRun } from '@gongkai/reports';
import { type CodeRange, districtOf, UnitCode } from '@gongkai/units';
import { z } from 'zod';
import type { Tx } from '../database.ts';
import { findRow, type Query } from '../query.ts';

export const SchemeRecord = z.object({
  id: z.string(),
  version: z.number().int(),
  state: SchemeState,
  revision: z.number().int(),
  /** The revision last tried on past data. */
  rehearsed: z.number().int().nullable(),
  body: SchemeBody,
  updatedAt: z.string(),
  updatedBy: z.string(),
});
export type SchemeRecord = z.infer<typeof SchemeRecord>;

const columns = `id, version, state, revision, rehearsed_revision as rehearsed, body, updated_at as "updatedAt",
  updated_by as "updatedBy"`;

/** Every version of every scheme of a unit, newest version first. */
export const listSchemes = (query: Query, unit: UnitCode): Promise<SchemeRecord[]> =>
  query.rows(
    SchemeRecord,
    `select ${columns} from scheme where district_code = $1 and unit_code = $2 order by id, version desc`,
    [districtOf(unit), unit],
  );

export const findScheme = (query: Query, unit: UnitCode, id: string, version: number): Promise<SchemeRecord | null> =>
  findRow(
    query,
    SchemeRecord,
    `select ${columns} from scheme where district_code = $1 and unit_code = $2 and id = $3 and version = $4::int`,
    [districtOf(unit), unit, id, version],
  );

/** Saves over revision `seen` only; false when somebody was faster. A rehearsal alone leaves the revision as it is. */
export async function saveScheme(tx: Tx, unit: UnitCode, record: SchemeRecord, seen: number): Promise<boolean> {
  const { id, version, state, revision, rehearsed, body, updatedAt, updatedBy } = record;
  const rows = await tx.rows(
    z.object({ revision: z.number().int() }),
    `insert into scheme (district_code, unit_code, id, version, state, revision, rehearsed_revision, body, updated_at,
       updated_by)
     values ($1, $2, $3, $4::int, $5, $6::int, $7::int, $8::jsonb, $9::timestamptz, $10)
     on conflict (district_code, unit_code, id, version) do update set state = excluded.state,
       revision = excluded.revision, rehearsed_revision = excluded.rehearsed_revision, body = excluded.body,
       updated_at = excluded.updated_at, updated_by = excluded.updated_by
     where scheme.revision = $11::int
     returning revision`,
    [
      ...[districtOf(unit), unit, id, version, state, revision, rehearsed],
      ...[JSON.stringify(body), updatedAt, updatedBy, seen],
    ],
  );
  return rows.length === 1;
}

export const SchemeRunRecord = z.object({
  id: z.string(),
  scheme: z.string(),
  version: z.number().int(),
  body: SchemeBody,
  kind: SchemeRunKind,
  period: Period,
  settled: z.boolean(),
  revision: z.number().int(),
  manual: ManualOfRun,
  results: z.array(UnitScore.extend({ unit: UnitCode, unitName: z.string() })),
  at: z.string(),
  by: z.string(),
});
export type SchemeRunRecord = z.infer<typeof SchemeRunRecord>;

const runColumns =
  'id, scheme_id as scheme, version, body, kind, period, settled, revision, manual, results, at, person_name as by';

/** The applications of one scheme, newest first. */
export const listSchemeRuns = (query: Query, unit: UnitCode, scheme: string): Promise<SchemeRunRecord[]> =>
  query.rows(
    SchemeRunRecord,
    `select ${runColumns} from scheme_run where district_code = $1 and unit_code = $2 and scheme_id = $3
     order by at desc, id desc`,
    [districtOf(unit), unit, scheme],
  );

export const findSchemeRun = (query: Query, unit: UnitCode, id: string): Promise<SchemeRunRecord | null> =>
  findRow(
    query,
    SchemeRunRecord,
    `select ${runColumns} from scheme_run where district_code = $1 and unit_code = $2 and id = $3`,
    [districtOf(unit), unit, id],
  );

/** Saves over revision `revision - 1` only; false when somebody was faster, or it was settled. */
export async function saveSchemeRun(tx: Tx, unit: UnitCode, run: SchemeRunRecord): Promise<boolean> {
  const rows = await tx.rows(
    z.object({ revision: z.number().int() }),
    `insert into scheme_run (district_code, unit_code, id, scheme_id, version, body, kind, period, settled, revision, manual,
       results, at, person_name)
     values ($1, $2, $3, $4, $5::int, $6::jsonb, $7, $8, $9::boolean, $10::int, $11::jsonb, $12::jsonb, $13::timestamptz, $14)
     on conflict (district_code, unit_code, id) do update set settled = excluded.settled, revision = excluded.revision,
       manual = excluded.manual, results = excluded.results, at = excluded.at, person_name = excluded.person_name
     where scheme_run.revision = excluded.revision - 1 and not scheme_run.settled
     returning revision`,
    [
      ...[districtOf(unit), unit, run.id, run.scheme, run.version, JSON.stringify(run.body)],
      ...[run.kind, run.period, run.settled, run.revision],
      ...[JSON.stringify(run.manual), JSON.stringify(run.results), run.at, run.by],
    ],
  );
  return rows.length === 1;
}

/** The day each unit of a range first filed its report of a form and period: a Beijing day (design D10). */
export const listFilingDays = (query: Query, range: CodeRange, { form, period }: { form: FormCode; period: Period }) =>
  query.rows(
    z.object({ unit: UnitCode, on: PlainDate }),
    `select unit_code as unit, (min(at) at time zone 'Asia/Shanghai')::date as "on" from report_event
     where unit_code >= $1 and unit_code < $2 and kind = 'own' and form = $3 and period = $4 and event = 'submitted'
     group by unit_code`,
    [range.from, range.to, form, period],
  );
