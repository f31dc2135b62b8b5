import { listUnits, type Query } from '@gongkai/db';
import type { PlainDate } from '@gongkai/kernel';
import { districtOf, parentOf, rangeOf, type Unit, type UnitCode, unitCode } from '@gongkai/units';

/** Names that have no business in a unit's report (R28): of its kind under its superior. An office may well name a department. */
export async function namesAround(query: Query, unit: Unit, on: PlainDate): Promise<readonly string[]> {
  const names = (await namesByLikes(query, unit.code, on)).get(likesOf(unit)) ?? [];
  return names.filter((name) => name !== unit.name);
}

/** Names of all units of a place (of a subtree, above districts) by what they are like. */
export async function namesByLikes(query: Query, about: UnitCode, on: PlainDate): Promise<Map<string, string[]>> {
  const root = about.length > 6 ? districtOf(about) : about;
  const found = new Map<string, string[]>();
  for (const unit of await listUnits(query, rangeOf(unitCode(root)), on))
    found.set(likesOf(unit), [...(found.get(likesOf(unit)) ?? []), unit.name]);
  return found;
}

/** Units of one kind under one superior. */
export const likesOf = ({ code, kind }: Unit): string => `${parentOf(code) ?? ''} ${kind}`;
