import { CalendarYear } from '@gongkai/calendar';
import { districtOf, UnitCode } from '@gongkai/units';
import { z } from 'zod';
import type { Tx } from '../database.ts';
import type { Query } from '../query.ts';

/** A year as an office entered it; no body when it was taken back. */
export const EnteredYear = z.object({
  unit: UnitCode,
  year: z.number().int(),
  body: CalendarYear.nullable(),
  revision: z.number().int(),
  updatedAt: z.string(),
  updatedBy: z.string(),
});
export type EnteredYear = z.infer<typeof EnteredYear>;

/** Years entered by a unit and by those above it, the highest first: the later ones prevail. */
export const listEnteredYears = (query: Query, unit: UnitCode): Promise<EnteredYear[]> =>
  query.rows(
    EnteredYear,
    `select unit_code as unit, year, body, revision, updated_at as "updatedAt", updated_by as "updatedBy"
     from calendar_year
     where unit_code in ('', left($1, 2), left($1, 4), left($1, 6), left($1, 9), $1) order by length(unit_code), year`,
    [unit],
  );

export interface SavedYear {
  readonly year: number;
  readonly body: CalendarYear | null;
  readonly revision: number;
  readonly by: string;
  readonly at: string;
}

/** Saves over revision `revision - 1` only; false when somebody was faster. */
export async function saveEnteredYear(tx: Tx, unit: UnitCode, saved: SavedYear): Promise<boolean> {
  const rows = await tx.rows(
    z.object({ revision: z.number().int() }),
    `insert into calendar_year (district_code, unit_code, year, body, revision, updated_at, updated_by)
     select $1, $2, $3::int, $4::jsonb, $5::int, $6::timestamptz, $7
     where $5::int = 1 or exists (select from calendar_year where district_code = $1 and unit_code = $2 and year = $3::int)
     on conflict (district_code, unit_code, year) do update set body = excluded.body, revision = excluded.revision,
       updated_at = excluded.updated_at, updated_by = excluded.updated_by
     where calendar_year.revision = excluded.revision - 1
     returning revision`,
    [
      districtOf(unit),
      unit,
      saved.year,
      saved.body === null ? null : JSON.stringify(saved.body),
      saved.revision,
      saved.at,
      saved.by,
    ],
  );
  return rows.length === 1;
}
