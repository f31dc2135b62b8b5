import { findFeedNumber } from '@gongkai/db';
import { ok } from '@gongkai/kernel';
import { feedAddress } from '../../feed-address.ts';
import { query } from '../../verb.ts';

/** Where one's calendar program finds what is due: in this unit, and in all units one works for. */
export const feed = query({
  name: 'calendar.feed',
  permission: 'unit.read',
  subject: ({ unit }) => unit,
  run: async (reading, { unit }, { personId }, sign) => {
    const number = await findFeedNumber(reading, personId);
    return ok({
      unit: feedAddress({ personId, unit, number }, sign),
      personal: feedAddress({ personId, unit: null, number }, sign),
    });
  },
});
