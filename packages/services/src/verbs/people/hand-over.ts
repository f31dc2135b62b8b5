import { dropSessions, listMemberships, setRoles } from '@gongkai/db';
import { ok } from '@gongkai/kernel';
import { findOrphaned } from '../../people/find-orphaned.ts';
import { handoverOf } from '../../people/handover-of.ts';
import { refuseRoles } from '../../people/refuse-roles.ts';
import { mutation } from '../../verb.ts';

/**
 * A leaving colleague's roles, and with them all that was begun, pass to another person; the leaver's sessions end. What
 * the leaver has done stays under their name.
 */
export const handOver = mutation({
  name: 'people.handOver',
  permission: 'people.assign',
  subject: ({ unit }) => unit,
  run: async (tx, { person, to }, asking) => {
    const passing = await handoverOf(tx, asking, { person, to });
    if (!passing.ok) return passing;
    const held = await listMemberships(tx.models, to);
    for (const { unit, roles, gained } of passing.value.memberships) {
      const before = held.find((each) => each.unit === unit)?.roles ?? [];
      const after = [...before, ...gained];
      const refusal = await refuseRoles(tx, unit, { person: to, roles: after }, asking);
      if (refusal !== null) return { ok: false, refusal };
      await setRoles(tx.models, to, unit, after);
      const orphaned = await findOrphaned(tx, person, [{ unit, roles }]);
      if (orphaned !== null) return { ok: false, refusal: orphaned };
      await setRoles(tx.models, person, unit, []);
    }
    await dropSessions(tx.models, person);
    return ok(passing.value);
  },
});
