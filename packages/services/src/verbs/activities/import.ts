import { addActivity, nextNumber } from '@gongkai/db';
import { ok, refuse, yearOf } from '@gongkai/kernel';
import { judgeActivitiesFile } from '../../activities-file.ts';
import { putActivityWords } from '../../put-activity-words.ts';
import { mutation } from '../../verb.ts';

/** Takes in a file: all of it, or with one wrong row nothing. What the register has already is not added again. */
export const importActivities = mutation({
  name: 'activities.import',
  permission: 'activity.edit',
  subject: ({ unit }) => unit,
  run: async (tx, { unit, ...file }, { today, now, personName }) => {
    const judged = await judgeActivitiesFile(tx, unit, file, today);
    if (!judged.ok) return judged;
    const count = judged.value.filter(({ outcome }) => outcome === 'error').length;
    if (count > 0) return refuse('import-has-errors', { count });
    const fresh = judged.value.flatMap(({ entry, outcome }) => (entry !== null && outcome === 'new' ? [entry] : []));
    for (const entry of fresh) {
      const year = yearOf(entry.onDay);
      const id = `${year}-${await nextNumber(tx, unit, 'activity', year)}`;
      await addActivity(tx, unit, { ...entry, id, revision: 1 }, { by: personName, at: now.toISOString() });
      await putActivityWords(tx, unit, id, entry);
    }
    return ok({ added: fresh.length, same: judged.value.length - fresh.length });
  },
});
