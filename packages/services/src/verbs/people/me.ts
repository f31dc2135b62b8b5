import { findMe } from '@gongkai/db';
import { ok } from '@gongkai/kernel';
import { query, type Standing } from '../../verb.ts';

/** Who is signed in, and where they may act. */
export const me = query({
  name: 'people.me',
  permission: null,
  subject: (_, { mandate }) => mandate.unit,
  run: async (reading, _, { personId, today, standing = unasked }) => {
    const found = await findMe(reading, personId, today);
    return found === null
      ? { ok: false, refusal: { code: 'not-signed-in', facts: {} } }
      : ok({ ...found, ...standing });
  },
});

// Asked by no session: nothing of it can be in the way.
const unasked: Standing = {
  mustChangePassword: false,
  mustEnroll: false,
  secondFactor: false,
  passwordProfile: 'length',
};
