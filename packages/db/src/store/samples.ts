import { type DrawnRecord, SampleStratum, Seed } from '@gongkai/auditing';
import { FormCode, Period, StrataKind, type TickVerdict } from '@gongkai/kernel';
import { TickRow } from '@gongkai/reports';
import { districtOf, UnitCode } from '@gongkai/units';
import { z } from 'zod';
import type { Tx } from '../database.ts';
import { findRow, type Query } from '../query.ts';

/** A sample as it was drawn, with how far it has been ticked. */
export const SampleRecord = z.object({
  id: z.string(),
  engagement: z.string(),
  figure: z.object({
    unit: UnitCode,
    reach: z.enum(['own', 'subtree']),
    form: FormCode,
    period: Period,
    cell: z.string(),
  }),
  generator: z.string(),
  seed: Seed,
  strata: StrataKind,
  size: z.number().int(),
  population: z.number().int(),
  sha256: z.string(),
  drawn: z.array(SampleStratum),
  at: z.string(),
  by: z.string(),
  ticked: z.number().int(),
  /** What cannot be verified is one. */
  errors: z.number().int(),
});
export type SampleRecord = z.infer<typeof SampleRecord>;

const columns = `s.id, s.engagement_id as engagement, jsonb_build_object('unit', s.of_unit, 'reach', s.reach, 'form', s.form,
    'period', s.period, 'cell', s.cell) as figure, s.generator, s.seed, s.strata, s.size, s.population, s.sha256, s.drawn, s.at,
  s.person_name as by, t.ticked, t.errors`;
const ticks = `cross join lateral (select count(r.verdict)::int as ticked,
    (count(*) filter (where r.verdict <> 'right'))::int as errors
  from sample_row r where r.district_code = s.district_code and r.unit_code = s.unit_code and r.sample_id = s.id) t`;

/** The samples of an auditor's unit, or of one of its engagements, in order of drawing. */
export const listSamples = (query: Query, unit: UnitCode, engagement: string | null): Promise<SampleRecord[]> =>
  query.rows(
    SampleRecord,
    `select ${columns} from sample s ${ticks} where s.district_code = $1 and s.unit_code = $2
       and ($3::text is null or s.engagement_id = $3) order by s.at, s.id`,
    [districtOf(unit), unit, engagement],
  );

export const findSample = (query: Query, unit: UnitCode, id: string): Promise<SampleRecord | null> =>
  findRow(
    query,
    SampleRecord,
    `select ${columns} from sample s ${ticks} where s.district_code = $1 and s.unit_code = $2 and s.id = $3`,
    [districtOf(unit), unit, id],
  );

const rowColumns = `ordinal, stratum, register, of_unit as unit, record_id as id, title, day, amount, verdict, note,
  ticked_by as by, ticked_at as at`;

/** The tick sheet, in order of drawing. */
export const listSampleRows = (query: Query, unit: UnitCode, id: string): Promise<TickRow[]> =>
  query.rows(
    TickRow,
    `select ${rowColumns} from sample_row where district_code = $1 and unit_code = $2 and sample_id = $3 order by ordinal`,
    [districtOf(unit), unit, id],
  );

export const findSampleRow = (query: Query, unit: UnitCode, id: string, ordinal: number): Promise<TickRow | null> =>
  findRow(
    query,
    TickRow,
    `select ${rowColumns} from sample_row
     where district_code = $1 and unit_code = $2 and sample_id = $3 and ordinal = $4::int`,
    [districtOf(unit), unit, id, ordinal],
  );

export type NewSample = Omit<SampleRecord, 'ticked' | 'errors'> & { readonly records: readonly DrawnRecord[] };

/** Writes a sample down with its sheet, nothing ticked. */
export async function addSample(tx: Tx, unit: UnitCode, { figure, records, ...sample }: NewSample): Promise<void> {
  await tx.run(
    `insert into sample (district_code, unit_code, id, engagement_id, of_unit, reach, form, period, cell, generator, seed,
       strata, size, population, sha256, drawn, at, person_name)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13::int, $14::int, $15, $16::jsonb, $17::timestamptz, $18)`,
    [
      ...[districtOf(unit), unit, sample.id, sample.engagement],
      ...[figure.unit, figure.reach, figure.form, figure.period, figure.cell],
      ...[sample.generator, sample.seed, sample.strata, sample.size, sample.population, sample.sha256],
      ...[JSON.stringify(sample.drawn), sample.at, sample.by],
    ],
  );
  const rows = records.map(({ stratum, record }, index) => ({ ...record, stratum, ordinal: index + 1 }));
  await tx.run(
    `insert into sample_row (district_code, unit_code, sample_id, ordinal, stratum, register, of_unit, record_id, title, day,
       amount, note)
     select $1, $2, $3, r.ordinal, r.stratum, r.register, r.unit, r.id, r.title, r.day, r.amount, ''
     from jsonb_to_recordset($4::jsonb) as r (ordinal int, stratum text, register text, unit text, id text, title text,
       day date, amount bigint)`,
    [districtOf(unit), unit, sample.id, JSON.stringify(rows)],
  );
}

export interface Tick {
  readonly ordinal: number;
  readonly verdict: TickVerdict | null;
  readonly note: string;
  readonly by: string;
  readonly at: string;
}

/** Says what was found of one record; null takes it back. */
export const tickSampleRow = (tx: Tx, unit: UnitCode, id: string, tick: Tick): Promise<void> =>
  tx.run(
    `update sample_row set verdict = $5, note = $6, ticked_by = case when $5::text is null then null else $7 end,
       ticked_at = case when $5::text is null then null else $8::timestamptz end
     where district_code = $1 and unit_code = $2 and sample_id = $3 and ordinal = $4::int`,
    [districtOf(unit), unit, id, tick.ordinal, tick.verdict, tick.note, tick.by, tick.at],
  );
