import { listFormerPasswords, setOwnPassword } from '@gongkai/db';
import { type Result, refuse } from '@gongkai/kernel';
import { checkPassword, formerPasswords, hashPassword, passwordDays, verifyPassword } from '@gongkai/services';
import type { ServedHouse } from '../house.ts';
import type { Client } from '../server/client-of.ts';
import { confirmPassword } from './confirm-password.ts';
import type { SignedIn } from './sessions.ts';
import type { SignInRefusal } from './sign-in.ts';

/**
 * Gives the signed-in person a password of their own and ends their other sessions. Whoever sits at an open screen must
 * know the present password, and guesses as slowly as at the door.
 */
export async function changePassword(
  house: ServedHouse,
  client: Client,
  session: SignedIn,
  current: string,
  next: string,
): Promise<{ readonly ok: true } | SignInRefusal> {
  const known = await confirmPassword(house, client, session, current);
  if (!known.ok) return known;
  const judged = await judge(house, session, current, next);
  if (!judged.ok) return { ...judged, wait: 0 };
  const chosen = { passwordHash: await hashPassword(next), at: house.now() };
  await setOwnPassword(house.db.identity, session.personId, chosen, session.sessionId);
  house.sessions.dropPerson(session.personId);
  return { ok: true };
}

// A profile that asks for a change from time to time asks for another password too.
async function judge(house: ServedHouse, session: SignedIn, current: string, next: string): Promise<Result<string>> {
  const { passwordProfile } = session.rules;
  const strong = checkPassword(next === current ? '' : next, session.login, passwordProfile);
  if (!strong.ok || passwordDays[passwordProfile] === null) return strong;
  const former = await listFormerPasswords(house.db.identity, session.personId, formerPasswords);
  const same = await Promise.all(former.map((stored) => verifyPassword(stored, next)));
  return same.includes(true) ? refuse('password-used-before', { last: formerPasswords }) : strong;
}
