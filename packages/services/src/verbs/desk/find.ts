import { findCases } from '@gongkai/db';
import { ok } from '@gongkai/kernel';
import { rangeOf } from '@gongkai/units';
import { query } from '../../verb.ts';

/** Cases of every register in one's scope that hold the words asked for: two characters suffice. */
export const find = query({
  name: 'search.find',
  permission: 'register.read',
  subject: ({ unit }) => unit,
  run: async (reading, { unit, text, limit }) => ok(await findCases(reading, rangeOf(unit), text, limit)),
});
