import { setDeadlines as store } from '@gongkai/db';
import { ok } from '@gongkai/kernel';
import { ownOpening } from '../../own-opening.ts';
import { mutation } from '../../verb.ts';

/** Due days by kind of unit: the law leaves those of streets to local notice (domain §0.1). */
export const setDeadlines = mutation({
  name: 'years.setDeadlines',
  permission: 'year.manage',
  subject: ({ unit }) => unit,
  run: async (tx, { unit, form, period, deadlines }) => {
    const opening = await ownOpening(tx, unit, form, period);
    if (!opening.ok) return opening;
    await store(tx, { unit, form, period }, deadlines);
    return ok({ ...opening.value, deadlines });
  },
});
