import { findUnit, listUnseen } from '@gongkai/db';
import { ok } from '@gongkai/kernel';
import type { UnitCode } from '@gongkai/units';
import { dueNature } from '../../due-nature.ts';
import { houseRanges } from '../../house-ranges.ts';
import { query } from '../../verb.ts';

const most = 200;

/** Reminders of a unit and its sections that nobody has seen: of each due day the most urgent. */
export const reminders = query({
  name: 'reminders.list',
  permission: 'register.read',
  subject: ({ unit }) => unit,
  run: async (reading, { unit }, { today }) => {
    const lists = await Promise.all(houseRanges(unit).map((range) => listUnseen(reading, range, most)));
    const all = lists
      .flat()
      .filter(({ register, step, dueOn }) => dueOn >= today || dueNature(register, step) !== 'chance')
      .sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
    const names = new Map<UnitCode, string>();
    for (const code of new Set(all.map((each) => each.unit)))
      names.set(code, (await findUnit(reading, code, today))?.name ?? code);
    return ok(all.map((each) => ({ ...each, unitName: names.get(each.unit) ?? each.unit })));
  },
});
