import { randomUUID } from 'node:crypto';
import {
  addMembership,
  addPerson,
  findPersonByLogin,
  findUnit,
  listMemberships,
  reinstatePerson,
  setRoles,
} from '@gongkai/db';
import { ok, refuse } from '@gongkai/kernel';
import { existsOn, may } from '@gongkai/units';
import { hashPassword, makeFirstPassword } from '../../people/password.ts';
import { refuseRoles } from '../../people/refuse-roles.ts';
import { mutation } from '../../verb.ts';

/**
 * A new person at one unit and a first password, shown once. Roles are given at once by whoever may give them, else the
 * membership waits for them. Somebody who has no role anywhere any more comes back under the old sign-in name.
 */
export const invite = mutation({
  name: 'people.invite',
  permission: 'people.manage',
  subject: ({ unit }) => unit,
  personal: ['name', 'login'],
  secretAnswer: true,
  run: async (tx, { unit, name, login, roles }, asking) => {
    const { today, now, mandate } = asking;
    if (roles.length > 0 && !may(mandate, 'people.assign', unit))
      return refuse('not-allowed', { permission: 'people.assign', unit });
    const place = await findUnit(tx, unit, today);
    if (place === null) return refuse('unit-not-found', { unit });
    if (!existsOn(place, today)) return refuse('unit-closed', { unit, on: place.closedOn ?? place.openedOn });
    const known = await findPersonByLogin(tx.models, login);
    if (known !== null && (await listMemberships(tx.models, known.id)).length > 0)
      return refuse('person-exists', { name: login });
    const person = known?.id ?? randomUUID();
    const refusal = await refuseRoles(tx, unit, { person, roles }, asking);
    if (refusal !== null) return { ok: false, refusal };
    const firstPassword = makeFirstPassword();
    const passwordHash = await hashPassword(firstPassword);
    const add = known === null ? addPerson : reinstatePerson;
    await add(tx.models, { id: person, name, login, passwordHash, firstPassword: 'issued', at: now });
    if (roles.length === 0) await addMembership(tx.models, person, unit);
    else await setRoles(tx.models, person, unit, [...new Set(roles)]);
    return ok({ person, firstPassword });
  },
});
