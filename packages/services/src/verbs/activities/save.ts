import { addActivity, findUnit, lockActivity, nextNumber, supersedeActivity } from '@gongkai/db';
import { ok, refuse, yearOf } from '@gongkai/kernel';
import { problemOf } from '@gongkai/registers/activities';
import { putActivityWords } from '../../put-activity-words.ts';
import { mutation } from '../../verb.ts';

/** Writes a row down, or a newer revision of it; the older one stays for whoever counts as of then. */
export const save = mutation({
  name: 'activities.save',
  permission: 'activity.edit',
  subject: ({ unit }) => unit,
  run: async (tx, { unit, id, revision, entry }, { today, now, personName }) => {
    const standing = await findUnit(tx, unit, today);
    if (standing === null) return refuse('unit-not-found', { unit });
    const problem = problemOf(entry, { unitKind: standing.kind, today });
    if (problem !== null) return refuse('activity-row', { problem });
    const author = { by: personName, at: now.toISOString() };
    if (id !== null) {
      const held = await lockActivity(tx, unit, id);
      if (held === null) return refuse('activity-not-found', { unit, id });
      if (held.revision !== revision) return refuse('stale-version', { seen: revision, now: held.revision });
      await supersedeActivity(tx, unit, id, author.at);
    }
    const year = yearOf(entry.onDay);
    const saved = { id: id ?? `${year}-${await nextNumber(tx, unit, 'activity', year)}`, revision: revision + 1 };
    await addActivity(tx, unit, { ...entry, ...saved }, author);
    await putActivityWords(tx, unit, saved.id, entry);
    return ok(saved);
  },
});
