import type { Refusal } from '@gongkai/kernel';
import type { VerbName } from '@gongkai/reports';
import { perform } from '@gongkai/services';
import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { z } from 'zod';
import { askingOf } from '../auth/asking-of.ts';
import { readCookie } from '../auth/cookie.ts';
import type { ServedHouse } from '../house.ts';
import { appRouter } from '../router.ts';
import { type CallContext, RefusalError } from '../trpc.ts';
import { clientOf } from './client-of.ts';

/** Every verb, at `/trpc`; at most ten calls travel together. */
export const trpcRoute = (house: ServedHouse) => async (c: Context) => {
  const answer = await fetchRequestHandler({
    endpoint: '/trpc',
    req: c.req.raw,
    router: appRouter,
    createContext: () => contextOf(house, c),
    allowBatching: true,
    maxBatchSize: 10,
    // A file to check is a query that does not fit into an address.
    allowMethodOverride: true,
  });
  // As one text under this request's headers: the adapter's own answer would leave as a stream.
  c.header('content-type', answer.headers.get('content-type') ?? 'application/json');
  return c.body(await answer.text(), Status.parse(answer.status));
};

const Status = z.custom<ContentfulStatusCode>((value) => Number.isInteger(value));

// Made once a request: calls of one batch share the session and the moment.
async function contextOf(house: ServedHouse, c: Context): Promise<CallContext> {
  const now = house.now();
  const client = clientOf(c, house.proxies);
  const session = await house.sessions.find(readCookie(c, client), client.secure, now);
  const chosen = c.req.header('x-gongkai-unit') ?? null;
  const key = c.req.header('idempotency-key') ?? null;
  return {
    report: (fault) => house.report(fault, { path: c.req.path }),
    perform: async (name, input) => {
      if (session === null) throw refusal({ code: 'not-signed-in', facts: {} });
      const aboutMe = name === 'people.me';
      if (session.mustChange && !aboutMe) throw refusal({ code: 'password-must-change', facts: {} });
      const asking = askingOf(session, aboutMe ? null : chosen, now);
      if (!asking.ok) throw refusal(asking.refusal);
      const result = await perform(house, asking.value, { name, input, key });
      if (!result.ok) throw refusal(result.refusal);
      dropChanged(house, name, input);
      return result.value;
    },
  };
}

// The change is told to every process; this one must know it before its next request.
function dropChanged(house: ServedHouse, name: VerbName, input: unknown): void {
  if (!name.startsWith('people.')) return;
  const changed = Changed.safeParse(input);
  if (changed.success) house.sessions.dropPerson(changed.data.person);
}

const Changed = z.object({ person: z.string() });

const refusal = (what: Refusal): RefusalError => new RefusalError(what);
