import { findPasswordHash } from '@gongkai/db';
import { verifyPassword } from '@gongkai/services';
import type { ServedHouse } from '../house.ts';
import type { Client } from '../server/client-of.ts';
import { countAttempt } from './attempts.ts';
import type { SignedIn } from './sessions.ts';
import { type SignInRefusal, tooSoon } from './sign-in.ts';

/** Whoever sits at an open screen must know the password for what changes the account, and guesses as slowly as at the door. */
export async function confirmPassword(
  house: ServedHouse,
  client: Client,
  session: SignedIn,
  password: string,
): Promise<{ readonly ok: true } | SignInRefusal> {
  const attempt = await countAttempt(house, session.login, client.address);
  if (attempt.wait > 0) return tooSoon(attempt.wait);
  if (!(await verifyPassword(await findPasswordHash(house.db.identity, session.personId), password)))
    return { ok: false, refusal: { code: 'wrong-name-or-password', facts: {} }, wait: 0 };
  await attempt.succeed();
  return { ok: true };
}
