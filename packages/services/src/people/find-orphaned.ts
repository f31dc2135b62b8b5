import { type HeldRoles, hasOtherAdministrator, type Tx } from '@gongkai/db';
import type { RefusalOf } from '@gongkai/kernel';

/**
 * Null when every unit whose administrator `person` is keeps one without them, at the unit or above it; a unit nobody
 * can administer any more would be lost to its people.
 */
export async function findOrphaned(
  tx: Tx,
  person: string,
  leaving: readonly HeldRoles[],
): Promise<RefusalOf<'last-administrator'> | null> {
  for (const { unit, roles } of leaving) {
    if (!roles.includes('administrator')) continue;
    if (!(await hasOtherAdministrator(tx, unit, person))) return { code: 'last-administrator', facts: { unit } };
  }
  return null;
}
