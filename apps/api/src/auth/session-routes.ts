import { dropSessionOf, listSessions, scopeOf } from '@gongkai/db';
import { unitCode } from '@gongkai/units';
import { Hono } from 'hono';
import { z } from 'zod';
import type { ServedHouse } from '../house.ts';
import { refused } from '../server/refused.ts';
import type { Carried } from '../server/security-headers.ts';
import { findSession, forSignedIn } from './caller.ts';
import { noted } from './noted.ts';

const nowhere = scopeOf(unitCode('000000'));

/** Where one is signed in oneself, and ending it there; its next request finds it ended. */
export const sessionRoutes = (house: ServedHouse): Hono<Carried> =>
  new Hono<Carried>()
    .get('/', async (c) => {
      const session = await findSession(house, c);
      if (session === null) return refused(c, { code: 'not-signed-in', facts: {} });
      const rows = await house.db.read(nowhere, (query) => listSessions(query, session.personId, house.now()));
      return c.json({ sessions: rows.map((row) => ({ ...row, here: row.id === session.sessionId })) });
    })
    .post(
      '/end',
      forSignedIn(house, z.object({ session: z.string().max(100) }), async (c, { session, client, body }) => {
        const ended = await dropSessionOf(house.db.identity, session.personId, body.session);
        house.sessions.dropPerson(session.personId);
        if (ended === 0) return refused(c, { code: 'not-found', facts: {} });
        await noted(house, client, session, 'auth.endSession');
        return c.json({ done: true });
      }),
    );
