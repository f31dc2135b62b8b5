import { listSettings, type Query } from '@gongkai/db';
import type { Settings, SettingsView } from '@gongkai/reports';
import type { UnitCode } from '@gongkai/units';

/** What a unit says itself and what holds for it: a field it leaves out is its nearest superior's. */
export async function settingsOf(query: Query, unit: UnitCode): Promise<SettingsView> {
  const rows = await listSettings(query, unit);
  const own = rows.find((row) => row.unit === unit);
  const effective: Settings = Object.assign({}, ...rows.map((row) => row.settings));
  return { unit, own: own?.settings ?? {}, effective, revision: own?.revision ?? 0 };
}
