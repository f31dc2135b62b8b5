import { countCellsOf, listTallyLocks, type Query, type TallyKey } from '@gongkai/db';
import type { Form } from '@gongkai/forms';
import type { Figure, Period } from '@gongkai/kernel';
import { keptRegisters, type Settings } from '@gongkai/reports';
import type { UnitCode } from '@gongkai/units';
import { effectiveSettings } from './settings-of.ts';

/** What a unit's registers say about one report, and where they are cut for it. */
export interface Counted {
  readonly key: TallyKey;
  readonly figures: readonly Figure[];
  readonly lock: { readonly at: string | null; readonly by: string } | null;
}

/** The counts of a unit's report, cut where it has cut its registers. */
export async function countedOf(query: Query, unit: UnitCode, form: Form, period: Period): Promise<Counted | null> {
  const found = await countedOfAll(query, [unit], form, period);
  return found.get(unit) ?? null;
}

/** The same for many units, with as many statements as for one; units that keep no register in full are left out. */
export async function countedOfAll(
  query: Query,
  units: readonly UnitCode[],
  form: Form,
  period: Period,
): Promise<Map<UnitCode, Counted>> {
  const keys = await tallyKeysOf(query, units, form, period);
  const counts = await countCellsOf(
    query,
    { form, period },
    [...keys.values()].map(({ key }) => key),
  );
  return new Map(
    [...keys].map(([unit, { key, lock }]) => [
      unit,
      { key, lock, figures: counts.get(unit) ?? form.cells.map(() => null) },
    ]),
  );
}

/** The questions of many units' reports, each cut where its unit has cut its registers. */
export async function tallyKeysOf(
  query: Query,
  units: readonly UnitCode[],
  form: Form,
  period: Period,
): Promise<Map<UnitCode, Pick<Counted, 'key' | 'lock'>>> {
  if (units.length === 0) return new Map();
  const [settings, locks] = await Promise.all([
    effectiveSettings(query, units),
    listTallyLocks(query, units, form, period),
  ]);
  const asked = units.flatMap((unit) => keyOf(unit, settings.get(unit) ?? {}, form, period) ?? []);
  return new Map(
    asked.map((key) => {
      const lock = locks.get(key.unit) ?? null;
      return [key.unit, { key: { ...key, cut: lock?.at ?? null }, lock }];
    }),
  );
}

/** The question a report puts to its unit's registers, or null when the unit keeps none in full in that year. */
function keyOf(unit: UnitCode, settings: Settings, form: Form, period: Period): TallyKey | null {
  const kept = keptRegisters(settings, period);
  return kept.length === 0 ? null : { unit, form, period, registers: kept, cut: null };
}
