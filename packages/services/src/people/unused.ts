import type { PersonRow, Query } from '@gongkai/db';
import { addDays, daysBetween, type PlainDate } from '@gongkai/kernel';
import { defaultUnusedDays, leastUnusedDays, unusedNotice } from '@gongkai/reports';
import type { UnitCode } from '@gongkai/units';
import { settingsOf } from '../settings-of.ts';

/**
 * The day on which each account is suspended for disuse, of those that are near it or past it, by person. The shortest time
 * that one of their units sets counts; one that says never keeps the account.
 */
export async function unusedDays(
  query: Query,
  persons: readonly PersonRow[],
  today: PlainDate,
): Promise<ReadonlyMap<string, PlainDate>> {
  const known = new Map<UnitCode, number>();
  const daysOf = async (unit: UnitCode): Promise<number> => {
    const days = known.get(unit) ?? (await settingsOf(query, unit)).effective.unusedDays ?? defaultUnusedDays;
    known.set(unit, days);
    return days;
  };
  const ends = new Map<string, PlainDate>();
  for (const { id, suspended, idleSince, memberships } of persons) {
    if (suspended || daysBetween(idleSince, today) < leastUnusedDays - unusedNotice) continue;
    const said: number[] = [];
    for (const { unit } of memberships) said.push(await daysOf(unit));
    if (said.length === 0 || said.includes(0)) continue;
    const end = addDays(idleSince, Math.min(...said));
    if (daysBetween(today, end) <= unusedNotice) ends.set(id, end);
  }
  return ends;
}
