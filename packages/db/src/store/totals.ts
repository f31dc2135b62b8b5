import type { Form } from '@gongkai/forms';
import { Counts, Figures, type FormCode, type Period, periodEnd, UnitKind } from '@gongkai/kernel';
import { type DistrictCode, districtOf, UnitCode } from '@gongkai/units';
import { z } from 'zod';
import type { Reading } from '../database.ts';
import { findRow } from '../query.ts';

/** Which totals: one form and period of one place. */
export interface TotalsKey {
  readonly place: DistrictCode;
  readonly form: Form;
  readonly period: Period;
}

const Count = z.number().int();

export const RollupRow = z.object({
  unit: UnitCode,
  unitName: z.string(),
  unitKind: UnitKind,
  own: Figures,
  below: Figures,
  reported: Counts,
  ownState: z.enum(['none', 'missing', 'nil', 'counted']),
  expected: Count,
  counted: Count,
  nil: Count,
  missing: z.array(UnitCode),
  asOf: z.string(),
});
export type RollupRow = z.infer<typeof RollupRow>;

const rowsOf = `select r.unit_code as unit, u.kind as "unitKind",
    coalesce((select n.name from unit_name n where n.district_code = r.district_code and n.code = r.unit_code
       and n.since <= $4::date order by n.since desc limit 1),
      (select n.name from unit_name n where n.district_code = r.district_code and n.code = r.unit_code order by n.since limit 1)) as "unitName",
    r.own, r.below, r.reported, r.own_state as "ownState", r.expected, r.counted, r.nil, r.missing, h.updated_at as "asOf"
  from rollup r
  join rollup_head h on h.district_code = r.district_code and h.form = r.form and h.period = r.period
  join unit u on u.district_code = r.district_code and u.code = r.unit_code
  where r.district_code = $1 and r.form = $2 and r.period = $3`;

const rowOf = `${rowsOf} and r.unit_code = $5`;

const values = (place: DistrictCode, form: FormCode, period: Period) => [place, form, period, periodEnd(period)];

/** One unit's own, below and coverage; null when the period was never opened there. */
export const findTotals = (query: Reading, unit: UnitCode, form: FormCode, period: Period): Promise<RollupRow | null> =>
  query.atPlace(districtOf(unit), () =>
    findRow(query, RollupRow, rowOf, [...values(districtOf(unit), form, period), unit]),
  );

/** The rows of whole districts, each read in its own place; a district where the period was never opened has none. */
export async function listDistrictTotals(
  query: Reading,
  districts: readonly UnitCode[],
  form: FormCode,
  period: Period,
): Promise<RollupRow[]> {
  const rows: RollupRow[] = [];
  for (const unit of districts) {
    const place = districtOf(unit);
    const row = await query.atPlace(place, () =>
      findRow(query, RollupRow, rowOf, [...values(place, form, period), unit]),
    );
    if (row !== null) rows.push(row);
  }
  return rows;
}

/** The units one level below, those without a row of their own left out. */
export const listChildTotals = (query: Reading, unit: UnitCode, form: FormCode, period: Period): Promise<RollupRow[]> =>
  query.atPlace(districtOf(unit), () =>
    query.rows(
      RollupRow,
      `${rowsOf} and r.unit_code ^@ $5 and length(r.unit_code) = length($5) + 3 order by r.unit_code collate "C"`,
      [...values(districtOf(unit), form, period), unit],
    ),
  );

const OwnFigures = RollupRow.pick({ unit: true, own: true, ownState: true });

/** What every unit of a place that owed a form in a period has counted itself, in code order. */
export const listOwnFigures = (
  query: Reading,
  place: DistrictCode,
  form: FormCode,
  period: Period,
): Promise<z.infer<typeof OwnFigures>[]> =>
  query.inPlace(() =>
    query.rows(
      OwnFigures,
      `select unit_code as unit, own, own_state as "ownState" from rollup
       where district_code = $1 and form = $2 and period = $3 and own_state <> 'none' order by unit_code`,
      [place, form, period],
    ),
  );
