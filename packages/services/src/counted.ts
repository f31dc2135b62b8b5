import { countCells, findTallyLock, type Query, type TallyKey } from '@gongkai/db';
import type { Form } from '@gongkai/forms';
import { type Figure, type Period, registers, yearOfPeriod } from '@gongkai/kernel';
import type { UnitCode } from '@gongkai/units';
import { settingsOf } from './settings-of.ts';

/** What a unit's registers say about one report, and where they are cut for it. */
export interface Counted {
  readonly key: TallyKey;
  readonly figures: readonly Figure[];
  readonly lock: { readonly at: string | null; readonly by: string } | null;
}

/**
 * The question a report puts to its unit's registers, or null when the unit keeps none in full in that year: what a
 * register does not hold must not look like zero.
 */
export async function tallyKeyOf(query: Query, unit: UnitCode, form: Form, period: Period): Promise<TallyKey | null> {
  const { effective } = await settingsOf(query, unit);
  const since = effective.registersSince ?? {};
  const kept = registers.filter((register) => (since[register] ?? Number.POSITIVE_INFINITY) <= yearOfPeriod(period));
  return kept.length === 0 ? null : { unit, form, period, registers: kept, cut: null };
}

/** The counts of a unit's report, cut where it has cut its registers. */
export async function countedOf(query: Query, unit: UnitCode, form: Form, period: Period): Promise<Counted | null> {
  const asked = await tallyKeyOf(query, unit, form, period);
  if (asked === null) return null;
  const lock = await findTallyLock(query, asked);
  const key = { ...asked, cut: lock?.at ?? null };
  return { key, figures: await countCells(query, key), lock };
}
