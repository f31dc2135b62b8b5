import type { FormCode, Period } from '@gongkai/kernel';
import { type CellChange, CorrectionNotice } from '@gongkai/reports';
import { districtOf, UnitCode } from '@gongkai/units';
import { z } from 'zod';
import type { Reading, Tx } from '../database.ts';

export interface NewCorrection {
  readonly of: UnitCode;
  readonly form: FormCode;
  readonly period: Period;
  readonly version: number;
  readonly cells: readonly CellChange[];
  readonly reason: string;
  readonly at: string;
}

/** Tells every unit above the corrected one within its place; once a version. */
export const tellAbove = (tx: Tx, { of, form, period, version, cells, reason, at }: NewCorrection): Promise<void> =>
  tx.inPlace(() =>
    tx.run(
      `insert into correction_notice (district_code, unit_code, of_unit, form, period, version, cells, reason, at)
       select $1, code, $2, $3, $4, $5::int, $6::jsonb, $7, $8::timestamptz from unit
       where district_code = $1 and $2 ^@ code and code <> $2 on conflict do nothing`,
      [districtOf(of), of, form, period, version, JSON.stringify(cells), reason, at],
    ),
  );

/** What was told to a unit, the newest first; what was taken note of stays. */
export const listCorrections = (query: Reading, unit: UnitCode, most: number): Promise<CorrectionNotice[]> =>
  query.atPlace(districtOf(unit), () =>
    query.rows(
      CorrectionNotice,
      `select c.unit_code as unit, c.of_unit as of, c.form, c.period, c.version, c.cells, c.reason, c.at, c.seen_by as "seenBy",
         (select n.name from unit_name n where n.district_code = c.district_code and n.code = c.of_unit
            order by n.since desc limit 1) as "ofName"
       from correction_notice c where c.district_code = $1 and c.unit_code = $2
       order by c.seen_at is not null, c.at desc limit $3::int`,
      [districtOf(unit), unit, most],
    ),
  );

export const markCorrectionSeen = (
  tx: Tx,
  unit: UnitCode,
  of: Pick<NewCorrection, 'of' | 'form' | 'period' | 'version'>,
  by: string,
  at: string,
): Promise<void> =>
  tx.inPlace(() =>
    tx.run(
      `update correction_notice set seen_by = $7, seen_at = $8::timestamptz
       where district_code = $1 and unit_code = $2 and of_unit = $3 and form = $4 and period = $5 and version = $6::int
         and seen_at is null`,
      [districtOf(unit), unit, of.of, of.form, of.period, of.version, by, at],
    ),
  );

const Seen = z.object({
  of: UnitCode,
  form: z.string(),
  period: z.string(),
  version: z.number().int(),
  by: z.string(),
});

/**
 * What the districts below a city, a province or the nation were told, the newest first, with what this unit itself has
 * taken note of: corrections do not stop at the district, whose rows only it may change.
 */
export async function listCorrectionsAbove(
  query: Reading,
  unit: UnitCode,
  districts: readonly UnitCode[],
  most: number,
): Promise<CorrectionNotice[]> {
  // One after the other: only one place is open at a time.
  const told: CorrectionNotice[] = [];
  for (const district of districts) told.push(...(await listCorrections(query, district, most)));
  const seen = await query.rows(
    Seen,
    `select of_unit as of, form, period, version, seen_by as by from correction_seen where district_code = $1 and unit_code = $2`,
    [districtOf(unit), unit],
  );
  const by = new Map(seen.map((each) => [nameOf(each), each.by]));
  return told
    .map((notice) => ({ ...notice, unit, seenBy: by.get(nameOf(notice)) ?? null }))
    .toSorted((a, b) => Number(a.seenBy !== null) - Number(b.seenBy !== null) || b.at.localeCompare(a.at))
    .slice(0, most);
}

const nameOf = ({ of, form, period, version }: { of: string; form: string; period: string; version: number }): string =>
  `${of}/${form}/${period}/${version}`;

export const addCorrectionSeen = (
  tx: Tx,
  unit: UnitCode,
  { of, form, period, version }: Pick<NewCorrection, 'of' | 'form' | 'period' | 'version'>,
  by: string,
  at: string,
): Promise<void> =>
  tx.run(
    `insert into correction_seen (district_code, unit_code, of_unit, form, period, version, seen_by, seen_at)
     values ($1, $2, $3, $4, $5, $6::int, $7, $8::timestamptz) on conflict do nothing`,
    [districtOf(unit), unit, of, form, period, version, by, at],
  );
