import { dropSessions, setSuspended } from '@gongkai/db';
import { ok } from '@gongkai/kernel';
import { findOrphaned } from '../../people/find-orphaned.ts';
import { findReachedWholly } from '../../people/reached-person.ts';
import { mutation } from '../../verb.ts';

/** Shuts a person out at once, everywhere, or lets them in again; what they have done stays. */
export const suspend = mutation({
  name: 'people.suspend',
  permission: 'people.manage',
  subject: ({ unit }) => unit,
  run: async (tx, { person, suspended }, asking) => {
    const reached = await findReachedWholly(tx, asking, person);
    if (!reached.ok) return reached;
    const refusal = suspended ? await findOrphaned(tx, person, reached.value) : null;
    if (refusal !== null) return { ok: false, refusal };
    await setSuspended(tx.models, person, suspended, asking.now);
    if (suspended) await dropSessions(tx.models, person);
    return ok({ done: true });
  },
});
