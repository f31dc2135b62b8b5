import { Settings } from '@gongkai/reports';
import { districtOf, UnitCode } from '@gongkai/units';
import { z } from 'zod';
import type { Tx } from '../database.ts';
import type { Query } from '../query.ts';

const Row = z.object({ unit: UnitCode, settings: Settings, revision: z.number().int() });
export type SettingRow = z.infer<typeof Row>;

/** What a unit and those above it have set, the highest first: the later ones prevail. */
export const listSettings = (query: Query, unit: UnitCode): Promise<SettingRow[]> =>
  query.rows(
    Row,
    `select unit_code as unit, settings, revision from unit_setting
     where unit_code in ('', left($1, 2), left($1, 4), left($1, 6), left($1, 9), $1) order by length(unit_code)`,
    [unit],
  );

/** The same for many units at once, by unit. */
export async function listSettingsOf(query: Query, units: readonly UnitCode[]): Promise<Map<UnitCode, SettingRow[]>> {
  const rows = await query.rows(
    Row,
    `select unit_code as unit, settings, revision from unit_setting
     where unit_code in (select distinct left(code, cut) from unnest($1::text[]) code, unnest(array[0, 2, 4, 6, 9, length(code)]) cut)
     order by length(unit_code)`,
    [units],
  );
  const heads = (unit: UnitCode) => new Set([0, 2, 4, 6, 9, unit.length].map((cut) => unit.slice(0, cut)));
  return new Map(units.map((unit) => [unit, rows.filter((row) => heads(unit).has(row.unit))]));
}

export interface SavedSettings {
  readonly settings: Settings;
  readonly revision: number;
  readonly by: string;
  readonly at: string;
}

/** Saves over revision `revision - 1` only; false when somebody was faster. */
export async function saveSettings(tx: Tx, unit: UnitCode, saved: SavedSettings): Promise<boolean> {
  const rows = await tx.rows(
    z.object({ revision: z.number().int() }),
    `insert into unit_setting (district_code, unit_code, settings, revision, updated_at, updated_by)
     values ($1, $2, $3::jsonb, $4::int, $5::timestamptz, $6)
     on conflict (district_code, unit_code) do update set settings = excluded.settings, revision = excluded.revision,
       updated_at = excluded.updated_at, updated_by = excluded.updated_by
     where unit_setting.revision = excluded.revision - 1
     returning revision`,
    [districtOf(unit), unit, JSON.stringify(saved.settings), saved.revision, saved.at, saved.by],
  );
  return rows.length === 1;
}
