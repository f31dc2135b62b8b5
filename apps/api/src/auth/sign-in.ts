import { dropExpiredSessions } from '@gongkai/db';
import type { Refusal } from '@gongkai/kernel';
import { isAPIError } from 'better-auth/api';
import type { ServedHouse } from '../house.ts';
import type { Client } from '../server/client-of.ts';
import { RefusalError } from '../trpc.ts';
import { countAttempt } from './attempts.ts';
import { codeHeader, networkHeader } from './auth.ts';

export interface SignInRefusal {
  readonly ok: false;
  readonly refusal: Refusal;
  /** Seconds until another attempt is looked at. */
  readonly wait: number;
}

/** Too many attempts came before this one. */
export const tooSoon = (wait: number): SignInRefusal => ({ ok: false, refusal: { code: 'busy', facts: {} }, wait });

/** What is typed at the door; `code` of a second factor, once it was asked for. */
export interface Entry {
  readonly login: string;
  readonly password: string;
  readonly code: string | null;
}

/**
 * Signs in and answers the cookie to set. Whether the login exists shows neither in the answer nor in the time it
 * takes: the library does the work of a comparison for an unknown one too. A right password without its code is no
 * success: codes are guessed as slowly as passwords.
 */
export async function signIn(
  house: ServedHouse,
  client: Client,
  { login, password, code }: Entry,
): Promise<{ readonly ok: true; readonly cookie: string } | SignInRefusal> {
  const attempt = await countAttempt(house, login, client.address);
  if (attempt.wait > 0) return tooSoon(attempt.wait);
  try {
    const { headers } = await house.sessions.auth(client.secure).api.signInUsername({
      body: { username: login, password, rememberMe: true },
      headers: new Headers({
        'user-agent': client.device,
        [networkHeader]: client.address,
        ...(code === null ? {} : { [codeHeader]: code }),
      }),
      returnHeaders: true,
    });
    await attempt.succeed();
    await dropExpiredSessions(house.db.identity, house.now());
    return { ok: true, cookie: headers.get('set-cookie') ?? '' };
  } catch (fault) {
    if (fault instanceof RefusalError) {
      if (fault.refusal.code === 'code-needed') await attempt.takeBack();
      return { ok: false, refusal: fault.refusal, wait: 0 };
    }
    if (isAPIError(fault) && fault.statusCode === 401)
      return { ok: false, refusal: { code: 'wrong-name-or-password', facts: {} }, wait: 0 };
    throw fault;
  }
}
