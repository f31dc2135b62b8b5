import { lockActivity, supersedeActivity } from '@gongkai/db';
import { ok, refuse } from '@gongkai/kernel';
import { forgetActivityWords } from '../../put-activity-words.ts';
import { mutation } from '../../verb.ts';

/** Takes a row out: it counts no more, and stays for whoever counts as of before. */
export const remove = mutation({
  name: 'activities.remove',
  permission: 'activity.edit',
  subject: ({ unit }) => unit,
  run: async (tx, { unit, id, revision }, { now }) => {
    const held = await lockActivity(tx, unit, id);
    if (held === null) return refuse('activity-not-found', { unit, id });
    if (held.revision !== revision) return refuse('stale-version', { seen: revision, now: held.revision });
    await supersedeActivity(tx, unit, id, now.toISOString());
    await forgetActivityWords(tx, unit, id, held);
    return ok({ done: true });
  },
});
