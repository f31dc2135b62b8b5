import { listDuties, listDutyItems } from '@gongkai/db';
import { ok, plainDate, yearOf } from '@gongkai/kernel';
import { periodsDue } from '@gongkai/registers/disclosure';
import { houseOf } from '@gongkai/units';
import { query } from '../../verb.ts';

/** The recurring duties of a unit, with what is due of this year and the last, and the item that fulfils each period. */
export const list = query({
  name: 'duties.list',
  permission: 'register.read',
  subject: ({ unit }) => unit,
  run: async (reading, { unit }, { today }) => {
    const house = houseOf(unit);
    // A section has those of its house that are given to it.
    const duties = (await listDuties(reading, house)).filter(({ section }) => unit === house || section === unit);
    const items = await listDutyItems(reading, house);
    const from = plainDate(`${yearOf(today) - 1}-01-01`);
    return ok(
      duties.map((duty) => ({
        ...duty,
        unit,
        periods: periodsDue(duty, from, today).map((each) => {
          const item = items.find(({ duty: of, period }) => of === duty.id && period === each.period);
          return { ...each, item: item ?? null };
        }),
      })),
    );
  },
});
