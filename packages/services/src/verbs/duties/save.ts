import { listDuties, nextNumber, saveDuty } from '@gongkai/db';
import { ok, refuse, yearOf } from '@gongkai/kernel';
import { breaks } from '@gongkai/registers/disclosure';
import { houseOf } from '@gongkai/units';
import { liftDutyDue, putDutyDue } from '../../items/duty-due.ts';
import { mutation } from '../../verb.ts';

/** 周期性公开事项: begins one, changes it, or ends it with its last day. */
export const save = mutation({
  name: 'duties.save',
  permission: 'item.edit',
  subject: ({ unit }) => unit,
  run: async (tx, { unit, id, revision, duty }, { today, now, personName }) => {
    if (houseOf(unit) !== unit) return breaks('house-step');
    const year = yearOf(today);
    const own = id ?? `${year}-${await nextNumber(tx, unit, 'duty', year)}`;
    const row = { ...duty, id: own, revision: revision + 1 };
    const before = (await listDuties(tx, unit)).find((each) => each.id === own);
    if (await saveDuty(tx, unit, row, personName, now.toISOString())) {
      if (before !== undefined && before.section !== row.section) await liftDutyDue(tx, before.section ?? unit, own);
      await putDutyDue(tx, unit, today);
      return ok({ id: own, revision: row.revision });
    }
    const current = (await listDuties(tx, unit)).find((each) => each.id === own);
    return refuse('stale-version', { seen: revision, now: current?.revision ?? 0 });
  },
});
