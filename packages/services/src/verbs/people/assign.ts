import { findUnit, setRoles } from '@gongkai/db';
import { ok, refuse } from '@gongkai/kernel';
import { existsOn } from '@gongkai/units';
import { findOrphaned } from '../../people/find-orphaned.ts';
import { findReached } from '../../people/reached-person.ts';
import { refuseRoles } from '../../people/refuse-roles.ts';
import { mutation } from '../../verb.ts';

/** The roles of a person at a unit, as a whole; none ends the membership. */
export const assign = mutation({
  name: 'people.assign',
  permission: 'people.assign',
  subject: ({ unit }) => unit,
  run: async (tx, { unit, person, roles }, asking) => {
    const place = await findUnit(tx, unit, asking.today);
    if (place === null) return refuse('unit-not-found', { unit });
    if (roles.length > 0 && !existsOn(place, asking.today))
      return refuse('unit-closed', { unit, on: place.closedOn ?? place.openedOn });
    const reached = await findReached(tx, asking, person);
    if (!reached.ok) return reached;
    const leaving = reached.value.flatMap((held) => (held.unit === unit ? [{ ...held, kept: roles }] : []));
    const refusal =
      (await refuseRoles(tx, unit, { person, roles }, asking)) ?? (await findOrphaned(tx, person, leaving));
    if (refusal !== null) return { ok: false, refusal };
    await setRoles(tx.models, person, unit, [...new Set(roles)]);
    return ok({ done: true });
  },
});
