import { dropSessions, listSessions } from '@gongkai/db';
import { ok } from '@gongkai/kernel';
import { findReachedWholly } from '../../people/reached-person.ts';
import { mutation } from '../../verb.ts';

/** Ends every session of a person; their next request finds them signed out. */
export const endSessions = mutation({
  name: 'people.endSessions',
  permission: 'people.manage',
  subject: ({ unit }) => unit,
  run: async (tx, { person }, asking) => {
    const reached = await findReachedWholly(tx, asking, person);
    if (!reached.ok) return reached;
    const ended = (await listSessions(tx, person, asking.now)).length;
    await dropSessions(tx.models, person);
    return ok({ ended });
  },
});
