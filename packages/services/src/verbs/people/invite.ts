import { randomUUID } from 'node:crypto';
import { addPerson, findPersonByLogin, findUnit, listMemberships, reinstatePerson, setRoles } from '@gongkai/db';
import { ok, refuse } from '@gongkai/kernel';
import { existsOn } from '@gongkai/units';
import { hashPassword, makeFirstPassword } from '../../people/password.ts';
import { mutation } from '../../verb.ts';

/**
 * A new person with roles at one unit and a first password, shown once. Somebody who has no role anywhere any more comes
 * back under the old sign-in name.
 */
export const invite = mutation({
  name: 'people.invite',
  permission: 'people.manage',
  subject: ({ unit }) => unit,
  personal: ['name', 'login'],
  secretAnswer: true,
  run: async (tx, { unit, name, login, roles }, { today, now }) => {
    const place = await findUnit(tx, unit, today);
    if (place === null) return refuse('unit-not-found', { unit });
    if (!existsOn(place, today)) return refuse('unit-closed', { unit, on: place.closedOn ?? place.openedOn });
    const known = await findPersonByLogin(tx.models, login);
    if (known !== null && (await listMemberships(tx.models, known.id)).length > 0)
      return refuse('person-exists', { name: login });
    const person = known?.id ?? randomUUID();
    const firstPassword = makeFirstPassword();
    const passwordHash = await hashPassword(firstPassword);
    const add = known === null ? addPerson : reinstatePerson;
    await add(tx.models, { id: person, name, login, passwordHash, firstPassword: 'issued', at: now });
    await setRoles(tx.models, person, unit, roles);
    return ok({ person, firstPassword });
  },
});
