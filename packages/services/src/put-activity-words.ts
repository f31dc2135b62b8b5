import { putSearchEntry, type Tx } from '@gongkai/db';
import type { ActivityEntry } from '@gongkai/registers/activities';
import type { UnitCode } from '@gongkai/units';
import { activityKindNames } from '@gongkai/words';

/** Makes a row of the 工作台账 findable by what it says. */
export const putActivityWords = (tx: Tx, unit: UnitCode, id: string, entry: ActivityEntry): Promise<void> =>
  putSearchEntry(tx, {
    unit,
    register: 'activities',
    caseId: id,
    title: entry.title,
    day: entry.onDay,
    text: `${activityKindNames[entry.kind]} ${entry.note}`,
    actingUnit: unit,
  });

/** Words of a row that was taken out: nothing finds it any more. */
export const forgetActivityWords = (tx: Tx, unit: UnitCode, id: string, { onDay }: ActivityEntry): Promise<void> =>
  putSearchEntry(tx, { unit, register: 'activities', caseId: id, title: '', day: onDay, text: '', actingUnit: unit });
