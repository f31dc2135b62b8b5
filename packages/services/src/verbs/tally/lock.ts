import { setTallyLock } from '@gongkai/db';
import { ok } from '@gongkai/kernel';
import { editable } from '../../lock-of-report.ts';
import { loadForChange } from '../../report-context.ts';
import { mutation } from '../../verb.ts';

/** Cuts the unit's registers for a report at this moment, so that its figures stand while cases go on; or lifts the cut. */
export const lock = mutation({
  name: 'tally.lock',
  permission: 'report.edit',
  subject: ({ key }) => key.unit,
  run: async (tx, { key, locked }, asking) => {
    const loaded = await loadForChange(tx, key);
    if (!loaded.ok) return loaded;
    const free = editable(loaded.value, asking);
    if (!free.ok) return free;
    const at = locked ? asking.now.toISOString() : null;
    await setTallyLock(tx, { ...key, form: loaded.value.form }, at, asking.personName);
    return ok({ lockedAt: at });
  },
});
