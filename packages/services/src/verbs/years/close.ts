import { closeOpening } from '@gongkai/db';
import { ok } from '@gongkai/kernel';
import { ownOpening } from '../../own-opening.ts';
import { mutation } from '../../verb.ts';

/** From the day on nothing of the period is edited or submitted; with null it is open again. */
export const close = mutation({
  name: 'years.close',
  permission: 'year.manage',
  subject: ({ unit }) => unit,
  run: async (tx, { unit, form, period, on }) => {
    const opening = await ownOpening(tx, unit, form, period);
    if (!opening.ok) return opening;
    await closeOpening(tx, { unit, form, period }, on);
    return ok({ ...opening.value, closedOn: on });
  },
});
