import { RecurringDuty } from '@gongkai/registers/disclosure';
import { districtOf, rangeOf, UnitCode } from '@gongkai/units';
import { z } from 'zod';
import type { Tx } from '../database.ts';
import type { Query } from '../query.ts';

const DutyRow = RecurringDuty.extend({ revision: z.number().int() });
export type DutyRow = z.infer<typeof DutyRow>;

/** The recurring duties of a unit, oldest first. */
export const listDuties = (query: Query, unit: UnitCode): Promise<DutyRow[]> =>
  query.rows(
    DutyRow,
    `select id, revision, title, category, section, cycle, within_days as within, since, until from recurring_duty
     where district_code = $1 and unit_code = $2 order by since, id`,
    [districtOf(unit), unit],
  );

/** Units of the place that `top` heads that have recurring duties: below a city lie places of their own. */
export const listPlaceDuties = (query: Query, top: UnitCode): Promise<UnitCode[]> =>
  query
    .rows(
      z.object({ unit: UnitCode }),
      `select distinct unit_code as unit from recurring_duty
       where district_code = $3 and unit_code >= $1 and unit_code < $2 order by 1`,
      [rangeOf(top).from, rangeOf(top).to, districtOf(top)],
    )
    .then((rows) => rows.map(({ unit }) => unit));

/** Saves over revision `revision - 1` only; false when somebody was faster. */
export async function saveDuty(tx: Tx, unit: UnitCode, duty: DutyRow, by: string, at: string): Promise<boolean> {
  const rows = await tx.rows(
    z.object({ revision: z.number().int() }),
    `insert into recurring_duty (district_code, unit_code, id, revision, title, category, section, cycle, within_days, since,
       until, updated_at, updated_by)
     values ($1, $2, $3, $4::int, $5, $6, $7, $8, $9::int, $10::date, $11::date, $12::timestamptz, $13)
     on conflict (district_code, unit_code, id) do update set revision = excluded.revision, title = excluded.title,
       category = excluded.category, section = excluded.section, cycle = excluded.cycle, within_days = excluded.within_days,
       since = excluded.since, until = excluded.until, updated_at = excluded.updated_at, updated_by = excluded.updated_by
     where recurring_duty.revision = excluded.revision - 1
     returning revision`,
    [
      districtOf(unit),
      unit,
      duty.id,
      duty.revision,
      duty.title,
      duty.category,
      duty.section,
      duty.cycle,
      duty.within,
      duty.since,
      duty.until,
      at,
      by,
    ],
  );
  return rows.length === 1;
}
