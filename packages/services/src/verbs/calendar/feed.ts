import { ok } from '@gongkai/kernel';
import { feedAddress } from '../../feed-address.ts';
import { query } from '../../verb.ts';

/** Where one's calendar program finds what is due: in this unit, and in all units one works for. */
export const feed = query({
  name: 'calendar.feed',
  permission: 'unit.read',
  subject: ({ unit }) => unit,
  run: async (_, { unit }, { personId }, sign) =>
    ok({ unit: feedAddress({ personId, unit }, sign), personal: feedAddress({ personId, unit: null }, sign) }),
});
