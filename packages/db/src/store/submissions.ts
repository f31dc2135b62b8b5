import { type Figure, Figure as FigureSchema } from '@gongkai/kernel';
import { type Narrative, type ReportKey, Submission, type Waiver, Waiver as WaiverSchema } from '@gongkai/reports';
import { type CodeRange, districtOf, UnitCode } from '@gongkai/units';
import { z } from 'zod';
import type { Tx } from '../database.ts';
import { figuresToText, findRow, type Query } from '../query.ts';
import { keyValues } from './reports.ts';

export interface NewSubmission {
  readonly version: number;
  readonly figures: readonly Figure[];
  readonly nil: boolean;
  readonly narrative: Narrative;
  readonly waivers: readonly Waiver[];
  readonly frozen: string;
  readonly sha256: string;
  readonly by: string;
  readonly at: string;
}

/** Keeps a frozen copy for ever: there is no right to change or delete one. */
export const addSubmission = (tx: Tx, key: ReportKey, copy: NewSubmission): Promise<void> =>
  tx.run(
    `insert into submission (district_code, unit_code, kind, form, period, version, figures, nil, narrative, waivers,
       frozen, sha256, person_name, at)
     values ($1, $2, $3, $4, $5, $6::int, ($7::text)::bigint[], $8::boolean, $9::jsonb, $10::jsonb, $11, $12, $13,
       $14::timestamptz)`,
    [
      ...keyValues(key),
      copy.version,
      figuresToText(copy.figures),
      copy.nil,
      JSON.stringify(copy.narrative),
      JSON.stringify(copy.waivers),
      copy.frozen,
      copy.sha256,
      copy.by,
      copy.at,
    ],
  );

export const findSubmission = (query: Query, key: ReportKey, version: number): Promise<Submission | null> =>
  findRow(
    query,
    Submission,
    `select version, at, person_name as by, figures, narrative, waivers, sha256 from submission
     where district_code = $1 and unit_code = $2 and kind = $3 and form = $4 and period = $5 and version = $6::int`,
    [...keyValues(key), version],
  );

/** The canonical text that was hashed at submission. */
export async function findFrozen(query: Query, key: ReportKey, version: number): Promise<string | null> {
  const row = await findRow(
    query,
    z.object({ frozen: z.string() }),
    `select frozen from submission
     where district_code = $1 and unit_code = $2 and kind = $3 and form = $4 and period = $5 and version = $6::int`,
    [...keyValues(key), version],
  );
  return row?.frozen ?? null;
}

/** Counted submissions of a range: what stands behind a total, cell by cell, with who reported it and when. */
export const CountedCell = z.object({
  unit: UnitCode,
  figure: FigureSchema,
  version: z.number().int(),
  by: z.string(),
  at: z.string(),
  waivers: z.array(WaiverSchema),
});
export type CountedCell = z.infer<typeof CountedCell>;

export const listCountedCell = (
  query: Query,
  range: CodeRange,
  key: Omit<ReportKey, 'unit' | 'kind'>,
  cell: number,
): Promise<CountedCell[]> =>
  query.rows(
    CountedCell,
    `select s.unit_code as unit, s.figures[$5::int] as figure, s.version, s.person_name as by, s.at, s.waivers
     from (select distinct on (unit_code) district_code, unit_code, counted from report_event
             where unit_code >= $1 and unit_code < $2 and kind = 'own' and form = $3 and period = $4
             order by unit_code, seq desc) e
     join submission s on s.district_code = e.district_code and s.unit_code = e.unit_code and s.kind = 'own'
       and s.form = $3 and s.period = $4 and s.version = e.counted
     order by s.unit_code collate "C"`,
    [range.from, range.to, key.form, key.period, cell + 1],
  );

/** Waivers of the working copy. */
export const listWaivers = (query: Query, key: ReportKey): Promise<Waiver[]> =>
  query.rows(
    WaiverSchema,
    `select finding, reason, person_name as by, at from waiver
     where district_code = $1 and unit_code = $2 and kind = $3 and form = $4 and period = $5 order by finding`,
    keyValues(key),
  );

export const listWaiversOfRange = (query: Query, range: CodeRange, key: Omit<ReportKey, 'unit'>) =>
  query.rows(
    WaiverSchema.extend({ unit: UnitCode }),
    `select unit_code as unit, finding, reason, person_name as by, at from waiver
     where unit_code >= $1 and unit_code < $2 and kind = $3 and form = $4 and period = $5`,
    [range.from, range.to, key.kind, key.form, key.period],
  );

/** Explains a finding, explains it anew, or with null takes the explanation back. */
export async function setWaiver(
  tx: Tx,
  key: ReportKey,
  finding: string,
  waiver: { reason: string; by: string; at: Date } | null,
): Promise<void> {
  const id = {
    districtCode: districtOf(key.unit),
    unitCode: key.unit,
    kind: key.kind,
    form: key.form,
    period: key.period,
    finding,
  };
  if (waiver === null) {
    await tx.models.waiver.deleteMany({ where: id });
    return;
  }
  const data = { reason: waiver.reason, personName: waiver.by, at: waiver.at };
  await tx.models.waiver.upsert({
    where: { districtCode_unitCode_kind_form_period_finding: id },
    create: { ...id, ...data },
    update: data,
  });
}
