import { type HeldRoles, hasOtherHolder, type Tx } from '@gongkai/db';
import type { RefusalOf, Role } from '@gongkai/kernel';
import { rolesWith } from '@gongkai/units';

/** What somebody must be able to do at every unit, or it would be lost to its people. */
const vital = ['people.manage', 'people.assign'] as const;

/** Roles that end at a unit; `kept` are those that stay with the person there. */
export interface Leaving extends HeldRoles {
  readonly kept?: readonly Role[];
}

/**
 * Null when every unit whose people `person` manages, or gives their roles, keeps somebody who does without them, at the
 * unit or above it.
 */
export async function findOrphaned(
  tx: Tx,
  person: string,
  leaving: readonly Leaving[],
): Promise<RefusalOf<'last-administrator'> | null> {
  for (const { unit, roles, kept = [] } of leaving)
    for (const permission of vital) {
      const able = rolesWith(permission);
      const loses = (held: readonly Role[]) => held.some((role) => able.includes(role));
      if (!loses(roles) || loses(kept)) continue;
      if (!(await hasOtherHolder(tx, unit, able, person))) return { code: 'last-administrator', facts: { unit } };
    }
  return null;
}
