import { listPersons } from '@gongkai/db';
import { ok } from '@gongkai/kernel';
import { rangeOf } from '@gongkai/units';
import { unusedDays } from '../../people/unused.ts';
import { query } from '../../verb.ts';

/** Persons with a role in the subtree, and their roles there; what they do elsewhere is not told. */
export const list = query({
  name: 'people.list',
  permission: 'people.read',
  subject: ({ unit }) => unit,
  run: async (reading, { unit }, { today }) => {
    const persons = await listPersons(reading, rangeOf(unit), today);
    const ends = await unusedDays(reading, persons, today);
    return ok(persons.map(({ idleSince, ...person }) => ({ ...person, endsOn: ends.get(person.id) ?? null })));
  },
});
