import { dropExpiredSessions } from '@gongkai/db';
import type { Refusal } from '@gongkai/kernel';
import { noteAccess } from '@gongkai/services';
import { isAPIError } from 'better-auth/api';
import type { ServedHouse } from '../house.ts';
import type { Client } from '../server/client-of.ts';
import { RefusalError } from '../trpc.ts';
import { countAttempt } from './attempts.ts';
import { codeHeader, networkHeader } from './auth.ts';
import { noteRefused } from './noted.ts';

export interface SignInRefusal {
  readonly ok: false;
  readonly refusal: Refusal;
  /** Seconds until another attempt is looked at. */
  readonly wait: number;
}

/** Too many attempts came before this one. */
export const tooSoon = (wait: number): SignInRefusal => ({
  ok: false,
  refusal: { code: 'too-many-attempts', facts: { seconds: wait } },
  wait,
});

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
  if (attempt.wait > 0) {
    noteRefused(house, client, login, 'too-many-attempts');
    return tooSoon(attempt.wait);
  }
  try {
    const { headers, response } = await house.sessions.auth(client.secure).api.signInUsername({
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
    if (response !== null) {
      const { id, name } = response.user;
      await noteAccess(house, {
        access: 'auth.signIn',
        person: { id, name },
        facts: { network: client.address },
        now: house.now(),
      });
    }
    return { ok: true, cookie: headers.get('set-cookie') ?? '' };
  } catch (fault) {
    if (fault instanceof RefusalError) {
      const { code: reason } = fault.refusal;
      if (reason === 'code-needed') await attempt.takeBack();
      else noteRefused(house, client, login, reason);
      return { ok: false, refusal: fault.refusal, wait: 0 };
    }
    if (isAPIError(fault) && fault.statusCode === 401) {
      noteRefused(house, client, login, 'wrong-name-or-password');
      return { ok: false, refusal: { code: 'wrong-name-or-password', facts: {} }, wait: 0 };
    }
    throw fault;
  }
}
