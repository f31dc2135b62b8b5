import { findUnit, isSuspended, listBegun, type Query } from '@gongkai/db';
import { ok, type Result, refuse } from '@gongkai/kernel';
import type { Handover } from '@gongkai/reports';
import { isWithin, rangeOf } from '@gongkai/units';
import type { Asking } from '../verb.ts';
import { findReached } from './reached-person.ts';

/**
 * What passes from one person to a colleague, within the asker's reach: their roles there, and with the roles what they
 * have begun. A case belongs to its unit and hangs on nobody, so whoever holds the role goes on with it.
 */
export async function handoverOf(
  query: Query,
  asking: Asking,
  { person, to }: { readonly person: string; readonly to: string },
): Promise<Result<Handover>> {
  const leaver = await findReached(query, asking, person);
  if (!leaver.ok) return leaver;
  const colleague = to === person ? refuse('person-not-found', { person: to }) : await findReached(query, asking, to);
  if (!colleague.ok) return colleague;
  if (await isSuspended(query, to)) return refuse('person-suspended', {});
  const passing = leaver.value.filter(({ unit }) => isWithin(unit, asking.mandate.unit));
  const memberships = await Promise.all(
    passing.map(async ({ unit, roles }) => {
      const held = colleague.value.find((each) => each.unit === unit)?.roles ?? [];
      const place = await findUnit(query, unit, asking.today);
      return { unit, unitName: place?.name ?? unit, roles, gained: roles.filter((role) => !held.includes(role)) };
    }),
  );
  return ok({ memberships, work: await listBegun(query, person, rangeOf(asking.mandate.unit)) });
}
