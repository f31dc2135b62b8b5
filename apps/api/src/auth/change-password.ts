import { findPasswordHash, setOwnPassword } from '@gongkai/db';
import { checkPassword, hashPassword, verifyPassword } from '@gongkai/services';
import type { ServedHouse } from '../house.ts';
import type { Client } from '../server/client-of.ts';
import { countAttempt } from './attempts.ts';
import type { SignedIn } from './sessions.ts';
import { type SignInRefusal, tooSoon } from './sign-in.ts';

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
  const attempt = await countAttempt(house, session.login, client.address);
  if (attempt.wait > 0) return tooSoon(attempt.wait);
  if (!(await verifyPassword(await findPasswordHash(house.db.identity, session.personId), current)))
    return { ok: false, refusal: { code: 'wrong-name-or-password', facts: {} }, wait: 0 };
  await attempt.succeed();
  const strong = checkPassword(next === current ? '' : next, session.login);
  if (!strong.ok) return { ...strong, wait: 0 };
  await setOwnPassword(house.db.identity, session.personId, await hashPassword(next), session.sessionId);
  house.sessions.dropPerson(session.personId);
  return { ok: true };
}
