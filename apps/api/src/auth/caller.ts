import type { Refusal } from '@gongkai/kernel';
import type { Context } from 'hono';
import type { z } from 'zod';
import type { ServedHouse } from '../house.ts';
import { type Client, clientOf } from '../server/client-of.ts';
import { readBody } from '../server/read-body.ts';
import { refused } from '../server/refused.ts';
import type { Carried } from '../server/security-headers.ts';
import { readCookie } from './cookie.ts';
import type { SignedIn } from './sessions.ts';

/** Whose session a request belongs to; null when it belongs to none. */
export function findSession(house: ServedHouse, c: Context<Carried>): Promise<SignedIn | null> {
  const client = clientOf(c.env.incoming, house.trust);
  return house.sessions.find(readCookie(c.env.incoming, client), client.secure, house.now());
}

interface Told<Body> {
  readonly session: SignedIn;
  readonly client: Client;
  readonly body: Body;
}

/** A door for whoever is signed in: who is asking is known before what was sent is read. */
export const forSignedIn =
  <Body>(
    house: ServedHouse,
    shape: z.ZodType<Body>,
    answer: (c: Context<Carried>, told: Told<Body>) => Promise<Response>,
  ) =>
  async (c: Context<Carried>): Promise<Response> => {
    const session = await findSession(house, c);
    if (session === null) return refused(c, { code: 'not-signed-in', facts: {} });
    const body = await readBody(c, shape);
    if (!body.ok) return refused(c, body.refusal);
    return answer(c, { session, client: clientOf(c.env.incoming, house.trust), body: body.value });
  };

/** A refusal, with the seconds to wait where there are any. */
export function refuseLater(c: Context, refusal: Refusal, wait: number): Response {
  if (wait > 0) c.header('retry-after', String(wait));
  return refused(c, refusal);
}
