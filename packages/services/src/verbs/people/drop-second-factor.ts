import { dropFactor, dropSessions } from '@gongkai/db';
import { ok } from '@gongkai/kernel';
import { findReachedWholly } from '../../people/reached-person.ts';
import { mutation } from '../../verb.ts';

/**
 * Takes away the second factor of somebody who has lost the device and the recovery codes; their sessions end. Where their
 * role asks for one they set up another at their next sign-in.
 */
export const dropSecondFactor = mutation({
  name: 'people.dropSecondFactor',
  permission: 'people.manage',
  subject: ({ unit }) => unit,
  run: async (tx, { person }, asking) => {
    const reached = await findReachedWholly(tx, asking, person);
    if (!reached.ok) return reached;
    await dropFactor(tx.models, person);
    await dropSessions(tx.models, person);
    return ok({ done: true });
  },
});
