import { dropSession, dropSessions } from '@gongkai/db';
import { type Context, Hono } from 'hono';
import { z } from 'zod';
import type { ServedHouse } from '../house.ts';
import { clientOf } from '../server/client-of.ts';
import { readBody } from '../server/read-body.ts';
import { refused } from '../server/refused.ts';
import type { Carried } from '../server/security-headers.ts';
import { changePassword } from './change-password.ts';
import { clearCookie, readCookie } from './cookie.ts';
import type { SignedIn } from './sessions.ts';
import { type SignInRefusal, signIn } from './sign-in.ts';

const Password = z.string().min(1).max(128);
const SignIn = z.object({ login: z.string().trim().toLowerCase().min(1).max(40), password: Password });
const PasswordChange = z.object({ current: Password, next: Password });

/** The doors that are not verbs: POST, JSON, `{ done: true }` or a refusal. */
export const authRoutes = (house: ServedHouse): Hono<Carried> =>
  new Hono<Carried>()
    .post('/sign-in', async (c) => {
      const body = await readBody(c, SignIn);
      if (!body.ok) return refused(c, body.refusal);
      const client = clientOf(c.env.incoming, house.proxies);
      const result = await signIn(house, client, body.value.login, body.value.password);
      if (!result.ok) return refuseLater(c, result);
      // The session this one replaces would otherwise live on, unseen, until evening.
      const replaced = await house.sessions.find(readCookie(c.env.incoming, client), client.secure, house.now());
      if (replaced !== null) await end(house, replaced);
      c.header('set-cookie', result.cookie);
      return c.json({ done: true });
    })
    .post('/sign-out', async (c) => {
      const session = await findSession(house, c);
      if (session !== null) await end(house, session);
      clearCookie(c, clientOf(c.env.incoming, house.proxies));
      return c.json({ done: true });
    })
    .post('/sign-out-everywhere', async (c) => {
      const session = await findSession(house, c);
      if (session === null) return refused(c, { code: 'not-signed-in', facts: {} });
      await dropSessions(house.db.identity, session.personId);
      house.sessions.dropPerson(session.personId);
      clearCookie(c, clientOf(c.env.incoming, house.proxies));
      return c.json({ done: true });
    })
    .post('/password', async (c) => {
      const session = await findSession(house, c);
      if (session === null) return refused(c, { code: 'not-signed-in', facts: {} });
      const body = await readBody(c, PasswordChange);
      if (!body.ok) return refused(c, body.refusal);
      const result = await changePassword(
        house,
        clientOf(c.env.incoming, house.proxies),
        session,
        body.value.current,
        body.value.next,
      );
      return result.ok ? c.json({ done: true }) : refuseLater(c, result);
    });

function refuseLater(c: Context, { refusal, wait }: SignInRefusal): Response {
  if (wait > 0) c.header('retry-after', String(wait));
  return refused(c, refusal);
}

const findSession = (house: ServedHouse, c: Context<Carried>): Promise<SignedIn | null> => {
  const client = clientOf(c.env.incoming, house.proxies);
  return house.sessions.find(readCookie(c.env.incoming, client), client.secure, house.now());
};

async function end(house: ServedHouse, session: SignedIn): Promise<void> {
  await dropSession(house.db.identity, session.sessionId);
  house.sessions.dropPerson(session.personId);
}
