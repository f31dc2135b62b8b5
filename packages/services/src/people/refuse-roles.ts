import { listMemberships, type Tx } from '@gongkai/db';
import type { RefusalOf, Role } from '@gongkai/kernel';
import { doubledDuty, type UnitCode } from '@gongkai/units';
import { settingsOf } from '../settings-of.ts';
import type { Asking } from '../verb.ts';

type Refused = RefusalOf<'duties-separated'> | RefusalOf<'own-decision'>;

/**
 * Where the three administrators are kept apart: nobody becomes two of them, wherever they serve, and nobody gives roles to
 * themselves. Null where they are not, or nothing is in the way.
 */
export async function refuseRoles(
  tx: Tx,
  unit: UnitCode,
  { person, roles }: { readonly person: string; readonly roles: readonly Role[] },
  { personId }: Asking,
): Promise<Refused | null> {
  const { effective } = await settingsOf(tx, unit);
  if (effective.separateDuties !== true) return null;
  if (person === personId) return { code: 'own-decision', facts: { unit } };
  const elsewhere = (await listMemberships(tx.models, person)).filter((held) => held.unit !== unit);
  const doubled = doubledDuty([...roles, ...elsewhere.flatMap((held) => held.roles)]);
  return doubled === null ? null : { code: 'duties-separated', facts: { role: doubled } };
}
