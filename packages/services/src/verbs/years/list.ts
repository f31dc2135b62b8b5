import { listOpenings, listOpeningsBelow } from '@gongkai/db';
import { ok } from '@gongkai/kernel';
import { query } from '../../verb.ts';

/** What is opened for a unit from above, and what it has opened itself for those below. */
export const list = query({
  name: 'years.list',
  permission: 'year.read',
  subject: ({ unit }) => unit,
  run: async (reading, { unit }) => {
    const above = await listOpenings(reading, unit);
    const below = await listOpeningsBelow(reading, unit);
    return ok([...above, ...below.filter((opening) => opening.unit !== unit)]);
  },
});
