import type { Permission, UnitKind } from '@gongkai/kernel';
import type { Me } from '@gongkai/reports';
import { type Mandate, may, mayAnywhere, UnitCode } from '@gongkai/units';
import { useSuspenseQuery } from '@tanstack/react-query';
import { queries } from '../api/queries.ts';
import { useValue } from '../ui/value.ts';
import { actingUnit } from './acting-unit.ts';

export interface Session {
  readonly me: Me;
  readonly mandate: Mandate;
  readonly membership: Me['memberships'][number];
  readonly unitName: string;
  readonly unitKind: UnitKind;
  readonly may: (permission: Permission, unit: string) => boolean;
  readonly mayAnywhere: (permission: Permission) => boolean;
}

/** The membership acted with: the one chosen in this tab while it is still held, else the first. */
export const membershipOf = (me: Me, chosen: string | null): Me['memberships'][number] | undefined =>
  me.memberships.find(({ unit }) => unit === chosen) ?? me.memberships[0];

/** Who is signed in and what they may. Throws where nobody is: screens behind it are only reached signed in. */
export function useSession(): Session {
  const { data: me } = useSuspenseQuery(queries.me());
  const chosen = useValue(actingUnit);
  const membership = membershipOf(me, chosen);
  if (membership === undefined) throw new Error('no membership to act with');
  const { unit, roles, past } = membership;
  const mandate = { unit, roles, past };
  return {
    me,
    mandate,
    membership,
    unitName: membership.unitName,
    unitKind: membership.unitKind,
    may: (permission, unit) => {
      const code = UnitCode.safeParse(unit);
      return code.success && may(mandate, permission, code.data);
    },
    mayAnywhere: (permission) => mayAnywhere(mandate, permission),
  };
}
