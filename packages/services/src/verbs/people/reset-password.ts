import { dropSessions, setPassword } from '@gongkai/db';
import { ok } from '@gongkai/kernel';
import { hashPassword, makeFirstPassword } from '../../people/password.ts';
import { findReachedWholly } from '../../people/reached-person.ts';
import { mutation } from '../../verb.ts';

/** A new first password, shown once; the old password and every session end. */
export const resetPassword = mutation({
  name: 'people.resetPassword',
  permission: 'people.manage',
  subject: ({ unit }) => unit,
  secretAnswer: true,
  run: async (tx, { person }, asking) => {
    const reached = await findReachedWholly(tx, asking, person);
    if (!reached.ok) return reached;
    const firstPassword = makeFirstPassword();
    await setPassword(tx.models, person, await hashPassword(firstPassword), 'issued', asking.now);
    await dropSessions(tx.models, person);
    return ok({ firstPassword });
  },
});
