import { renewFeedNumber } from '@gongkai/db';
import { ok } from '@gongkai/kernel';
import { mutation } from '../../verb.ts';

/** Gives up every address of one's calendar that was ever handed out, and nothing else: new ones take their place. */
export const renewFeed = mutation({
  name: 'calendar.renewFeed',
  permission: 'unit.read',
  subject: ({ unit }) => unit,
  run: async (tx, _, { personId }) => {
    await renewFeedNumber(tx.models, personId);
    return ok({ done: true });
  },
});
