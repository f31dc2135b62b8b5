import { listPersons } from '@gongkai/db';
import { ok } from '@gongkai/kernel';
import { rangeOf } from '@gongkai/units';
import { query } from '../../verb.ts';

/** Persons with a role in the subtree, and their roles there; what they do elsewhere is not told. */
export const list = query({
  name: 'people.list',
  permission: 'people.read',
  subject: ({ unit }) => unit,
  run: async (reading, { unit }, { today }) => ok(await listPersons(reading, rangeOf(unit), today)),
});
