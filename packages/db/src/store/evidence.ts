import { EvidenceFileKind, type EvidenceState } from '@gongkai/kernel';
import {
  type EvidenceCursor,
  type EvidenceFilter,
  EvidenceHeadFields,
  EvidenceRow,
  Observation,
  Reading,
  type StoredRefusal,
} from '@gongkai/reports';
import { districtOf, type UnitCode } from '@gongkai/units';
import { z } from 'zod';
import type { Tx } from '../database.ts';
import { findRow, type Query } from '../query.ts';

export interface EvidenceRef {
  readonly unit: UnitCode;
  readonly id: string;
}

/** What was accepted, as it was recorded: a cell's figure in its measure, with its words and their place in the text. */
export const RecordedEvidence = z.object({
  cells: z.record(z.string(), z.string()),
  quotes: z.array(
    z.object({
      cell: z.string(),
      text: z.string(),
      quote: z.string(),
      from: z.number().int().nullable(),
      to: z.number().int().nullable(),
    }),
  ),
  observations: z.array(Observation),
});
export type RecordedEvidence = z.infer<typeof RecordedEvidence>;

/** One old report with what was read in it. */
export const EvidenceRecord = EvidenceRow.extend({
  sha256: z.string(),
  text: z.string().nullable(),
  reading: Reading.nullable(),
  dates: EvidenceHeadFields.shape.dates,
  bare: z.array(z.number().int()),
  recorded: RecordedEvidence.nullable(),
  removed: z.boolean(),
});
export type EvidenceRecord = z.infer<typeof EvidenceRecord>;

const rowColumns = `unit_code as unit, id, name, kind, state, unit_name as "unitName", about_unit as "aboutUnit",
  about_year as year, form, size, refusal, asked, doubtful, undecided, seq, at, by,
  coalesce(jsonb_path_query_array(reading, '$.tables[*].code'), '[]') as tables,
  coalesce(jsonb_path_query_array(reading, '$.tables[*].unknown[*]'), '[]') as unknown`;
const columns = `${rowColumns}, sha256, text, reading, dates, bare, recorded, removed_at is not null as removed`;

export const findEvidence = (query: Query, { unit, id }: EvidenceRef): Promise<EvidenceRecord | null> =>
  findRow(query, EvidenceRecord, `select ${columns} from evidence where unit_code = $1 and id = $2`, [unit, id]);

/** A unit's old report about a unit and year, the newest where there are several. */
export const findEvidenceAbout = (query: Query, unit: UnitCode, about: UnitCode, year: number) =>
  findRow(
    query,
    EvidenceRecord,
    `select ${columns} from evidence where unit_code = $1 and about_unit = $2 and about_year = $3::int
       and removed_at is null and text is not null order by at desc, id desc limit 1`,
    [unit, about, year],
  );

/** The same, locked until the transaction ends: every verb that changes it begins with this. */
export async function lockEvidence(tx: Tx, { unit, id }: EvidenceRef): Promise<EvidenceRecord | null> {
  await tx.run('select from evidence where unit_code = $1 and id = $2 for update', [unit, id]);
  return findEvidence(tx, { unit, id });
}

const File = z.object({ name: z.string(), kind: EvidenceFileKind, body: z.base64() });

/** What was handed in, its bytes in base64. */
export const findEvidenceFile = (query: Query, { unit, id }: EvidenceRef): Promise<z.infer<typeof File> | null> =>
  findRow(
    query,
    File,
    `select name, kind, replace(encode(body, 'base64'), E'\\n', '') as body from evidence
     where unit_code = $1 and id = $2 and body is not null and removed_at is null`,
    [unit, id],
  );

const asked = `unit_code = $1 and removed_at is null and ($2::text is null or state = $2) and ($3::int is null or about_year = $3)
  and ($4 = '' or position($4 in name) > 0 or position($4 in coalesce(unit_name, '')) > 0 or about_unit = $4)`;

/** A unit's old reports, the newest first. */
export const listEvidence = (
  query: Query,
  unit: UnitCode,
  { state, year, text }: EvidenceFilter,
  after: EvidenceCursor | null,
  limit: number,
): Promise<EvidenceRow[]> =>
  query.rows(
    EvidenceRow,
    `select ${rowColumns} from evidence where ${asked} and ($5::timestamptz is null or (at, id) < ($5::timestamptz, $6))
     order by at desc, id desc limit $7::int`,
    [unit, state, year, text, after?.at ?? null, after?.id ?? '', limit],
  );

export async function countEvidence(
  query: Query,
  unit: UnitCode,
  { state, year, text }: EvidenceFilter,
): Promise<number> {
  const row = await findRow(
    query,
    z.object({ count: z.number() }),
    `select count(*)::int as count from evidence where ${asked}`,
    [unit, state, year, text],
  );
  return row?.count ?? 0;
}

export interface NewEvidence extends EvidenceRef {
  readonly sha256: string;
  readonly name: string;
  readonly kind: EvidenceFileKind;
  readonly size: number;
  /** null: what could not be read. */
  readonly body: Uint8Array | null;
  readonly text: string | null;
  readonly reading: Reading | null;
  readonly bare: readonly number[];
  readonly refusal: z.infer<typeof StoredRefusal> | null;
  readonly unitName: string | null;
  readonly head: EvidenceHeadFields;
  readonly state: EvidenceState;
  readonly counts: EvidenceCounts;
  readonly at: string;
  readonly by: string;
}

export interface EvidenceCounts {
  readonly asked: number;
  readonly doubtful: number;
  readonly undecided: number;
}

const json = (value: unknown): string | null => (value === null ? null : JSON.stringify(value));

/** Keeps what was handed in; what had been refused, and may be read now, is written over. */
export const putEvidence = (tx: Tx, added: NewEvidence): Promise<void> =>
  tx.run(
    `insert into evidence (district_code, unit_code, id, sha256, name, kind, state, seq, size, body, text, reading, bare,
       refusal, unit_name, about_unit, about_year, form, dates, asked, doubtful, undecided, at, by, updated_at, updated_by)
     values ($1, $2, $3, $4, $5, $6, $7, 0, $8::int, decode($9, 'base64'), $10, $11::jsonb, $12::jsonb, $13::jsonb, $14, $15,
       $16::int, $17, $18::jsonb, $19::int, $20::int, $21::int, $22::timestamptz, $23, $22::timestamptz, $23)
     on conflict (district_code, unit_code, id) do update set name = excluded.name, kind = excluded.kind,
       state = excluded.state, seq = evidence.seq + 1, size = excluded.size, body = excluded.body, text = excluded.text,
       reading = excluded.reading, bare = excluded.bare, refusal = excluded.refusal, unit_name = excluded.unit_name,
       about_unit = excluded.about_unit, about_year = excluded.about_year, form = excluded.form, dates = excluded.dates,
       asked = excluded.asked, doubtful = excluded.doubtful, undecided = excluded.undecided, at = excluded.at,
       by = excluded.by, updated_at = excluded.updated_at, updated_by = excluded.updated_by, removed_at = null`,
    [
      districtOf(added.unit),
      added.unit,
      added.id,
      added.sha256,
      added.name,
      added.kind,
      added.state,
      added.size,
      added.body === null ? null : Buffer.from(added.body).toString('base64'),
      added.text,
      json(added.reading),
      JSON.stringify(added.bare),
      json(added.refusal),
      added.unitName,
      added.head.aboutUnit,
      added.head.year,
      added.head.form,
      json(added.head.dates),
      added.counts.asked,
      added.counts.doubtful,
      added.counts.undecided,
      added.at,
      added.by,
    ],
  );

export interface EvidenceChange extends EvidenceRef {
  readonly seq: number;
  readonly state: EvidenceState;
  readonly head: EvidenceHeadFields;
  readonly reading: Reading | null;
  readonly counts: EvidenceCounts;
  readonly recorded: RecordedEvidence | null;
  readonly removed: boolean;
  readonly at: string;
  readonly by: string;
}

/** Writes a change back; the caller has locked the row. */
export const saveEvidence = (tx: Tx, changed: EvidenceChange): Promise<void> =>
  tx.run(
    `update evidence set seq = $3::int, state = $4, about_unit = $5, about_year = $6::int, form = $7, dates = $8::jsonb,
       reading = $9::jsonb, asked = $10::int, doubtful = $11::int, undecided = $12::int, recorded = $13::jsonb,
       removed_at = case when $14 = 'yes' then $15::timestamptz end, updated_at = $15::timestamptz, updated_by = $16
     where unit_code = $1 and id = $2`,
    [
      changed.unit,
      changed.id,
      changed.seq,
      changed.state,
      changed.head.aboutUnit,
      changed.head.year,
      changed.head.form,
      json(changed.head.dates),
      json(changed.reading),
      changed.counts.asked,
      changed.counts.doubtful,
      changed.counts.undecided,
      json(changed.recorded),
      changed.removed ? 'yes' : 'no',
      changed.at,
      changed.by,
    ],
  );
