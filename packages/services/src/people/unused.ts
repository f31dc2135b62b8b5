import { listPersons, type PersonRow, type Place, type Query, type Tx } from '@gongkai/db';
import { addDays, daysBetween, type PlainDate } from '@gongkai/kernel';
import { defaultUnusedDays, leastUnusedDays, unusedNotice } from '@gongkai/reports';
import { districtOf, rangeOf, type UnitCode } from '@gongkai/units';
import { settingsOf } from '../settings-of.ts';

export interface Unused {
  readonly person: PersonRow;
  /** Day on which the account is suspended. */
  readonly end: PlainDate;
}

/** The accounts of a place that are near that day or past it, by login. */
export async function unusedOf(tx: Tx, { place, top }: Place, today: PlainDate): Promise<readonly Unused[]> {
  const persons = (await listPersons(tx, rangeOf(top), today)).filter(({ memberships }) =>
    memberships.some(({ unit }) => districtOf(unit) === place),
  );
  const ends = await unusedDays(tx, persons, today);
  return persons.flatMap((person) => {
    const end = ends.get(person.id);
    return end === undefined ? [] : [{ person, end }];
  });
}

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
