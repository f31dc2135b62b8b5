import { listSessions } from '@gongkai/db';
import { ok } from '@gongkai/kernel';
import { findReachedWholly } from '../../people/reached-person.ts';
import { query } from '../../verb.ts';

/** Where a person is signed in. */
export const sessions = query({
  name: 'people.sessions',
  permission: 'people.manage',
  subject: ({ unit }) => unit,
  run: async (reading, { person }, asking) => {
    const reached = await findReachedWholly(reading, asking, person);
    return reached.ok ? ok(await listSessions(reading, person, asking.now)) : reached;
  },
});
