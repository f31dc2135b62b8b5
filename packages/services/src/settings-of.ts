import { listSettings, listSettingsOf, type Query, type SettingRow } from '@gongkai/db';
import { SecuritySettings, type Settings, type SettingsView, securityNames } from '@gongkai/reports';
import type { UnitCode } from '@gongkai/units';

/**
 * What a unit says itself and what holds for it: a field it leaves out is its nearest superior's; about accounts the
 * highest word prevails, or a street would undo what the district demands.
 */
export async function settingsOf(query: Query, unit: UnitCode): Promise<SettingsView> {
  const rows = await listSettings(query, unit);
  const own = rows.find((row) => row.unit === unit);
  const inherited = merged(rows.filter((row) => row.unit !== unit));
  return { unit, own: own?.settings ?? {}, inherited, effective: merged(rows), revision: own?.revision ?? 0 };
}

const merged = (rows: readonly SettingRow[]): Settings =>
  Object.assign({}, ...rows.map((row) => row.settings), ...rows.toReversed().map((row) => securityOf(row.settings)));

/** What holds for each of many units. */
export async function effectiveSettings(query: Query, units: readonly UnitCode[]): Promise<Map<UnitCode, Settings>> {
  const rows = await listSettingsOf(query, units);
  return new Map([...rows].map(([unit, own]) => [unit, merged(own)]));
}

/** What each of many units says itself. */
export async function ownSettings(query: Query, units: readonly UnitCode[]): Promise<Map<UnitCode, Settings>> {
  const rows = await listSettingsOf(query, units);
  return new Map([...rows].map(([unit, own]) => [unit, own.find((row) => row.unit === unit)?.settings ?? {}]));
}

/** What settings say about accounts. */
export const securityOf = (settings: Settings): SecuritySettings =>
  SecuritySettings.parse(
    Object.fromEntries(securityNames.flatMap((name) => (settings[name] === undefined ? [] : [[name, settings[name]]]))),
  );
