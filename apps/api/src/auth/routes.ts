import { dropSession, dropSessions } from '@gongkai/db';
import { Hono } from 'hono';
import { z } from 'zod';
import type { ServedHouse } from '../house.ts';
import { clientOf } from '../server/client-of.ts';
import { readBody } from '../server/read-body.ts';
import { refused } from '../server/refused.ts';
import type { Carried } from '../server/security-headers.ts';
import { findSession, forSignedIn, refuseLater } from './caller.ts';
import { changePassword } from './change-password.ts';
import { clearCookie } from './cookie.ts';
import { noted } from './noted.ts';
import { secondFactorRoutes } from './second-factor-routes.ts';
import { sessionRoutes } from './session-routes.ts';
import type { SignedIn } from './sessions.ts';
import { signIn } from './sign-in.ts';

const Password = z.string().min(1).max(128);
const Code = z.string().trim().min(6).max(20);
const SignIn = z.object({
  login: z.string().trim().toLowerCase().min(1).max(40),
  password: Password,
  code: Code.nullable().default(null),
});
const PasswordChange = z.object({ current: Password, next: Password });

/** The doors that are not verbs: POST, JSON, `{ done: true }` or a refusal. */
export const authRoutes = (house: ServedHouse): Hono<Carried> =>
  new Hono<Carried>()
    .post('/sign-in', async (c) => {
      const body = await readBody(c, SignIn);
      if (!body.ok) return refused(c, body.refusal);
      const result = await signIn(house, clientOf(c.env.incoming, house.trust), body.value);
      if (!result.ok) return refuseLater(c, result.refusal, result.wait);
      // The session this one replaces would otherwise live on, unseen, until evening.
      const replaced = await findSession(house, c);
      if (replaced !== null) await end(house, replaced);
      c.header('set-cookie', result.cookie);
      return c.json({ done: true });
    })
    .post('/sign-out', async (c) => {
      const session = await findSession(house, c);
      const client = clientOf(c.env.incoming, house.trust);
      if (session !== null) {
        await end(house, session);
        await noted(house, client, session, 'auth.signOut');
      }
      clearCookie(c, client);
      return c.json({ done: true });
    })
    .post('/sign-out-everywhere', async (c) => {
      const session = await findSession(house, c);
      if (session === null) return refused(c, { code: 'not-signed-in', facts: {} });
      await dropSessions(house.db.identity, session.personId);
      house.sessions.dropPerson(session.personId);
      const client = clientOf(c.env.incoming, house.trust);
      await noted(house, client, session, 'auth.endSessions');
      clearCookie(c, client);
      return c.json({ done: true });
    })
    .post(
      '/password',
      forSignedIn(house, PasswordChange, async (c, { session, client, body }) => {
        const result = await changePassword(house, client, session, body.current, body.next);
        if (!result.ok) return refuseLater(c, result.refusal, result.wait);
        await noted(house, client, session, 'auth.password');
        return c.json({ done: true });
      }),
    )
    .route('/sessions', sessionRoutes(house))
    .route('/second-factor', secondFactorRoutes(house));

async function end(house: ServedHouse, session: SignedIn): Promise<void> {
  await dropSession(house.db.identity, session.sessionId);
  house.sessions.dropPerson(session.personId);
}
