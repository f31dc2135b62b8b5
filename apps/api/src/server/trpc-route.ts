import type { Refusal } from '@gongkai/kernel';
import type { VerbName } from '@gongkai/reports';
import { perform } from '@gongkai/services';
import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { z } from 'zod';
import { askingOf } from '../auth/asking-of.ts';
import { readCookie } from '../auth/cookie.ts';
import type { SignedIn } from '../auth/sessions.ts';
import type { ServedHouse } from '../house.ts';
import { appRouter } from '../router.ts';
import { type CallContext, RefusalError } from '../trpc.ts';
import { clientOf } from './client-of.ts';
import { answerQueries, mostCalls, queriesOf } from './get-queries.ts';

/** Every verb, at `/trpc`. */
export const trpcRoute = (house: ServedHouse) => (c: Context) => {
  const ctx = contextOf(house, c);
  const asked = queriesOf(c.req);
  return asked === null ? answerByAdapter(c, ctx) : answerQueries(c, ctx, asked);
};

async function answerByAdapter(c: Context, ctx: CallContext): Promise<Response> {
  const answer = await fetchRequestHandler({
    endpoint: '/trpc',
    req: c.req.raw,
    router: appRouter,
    createContext: () => ctx,
    allowBatching: true,
    maxBatchSize: mostCalls,
    // A file to check is a query that does not fit into an address.
    allowMethodOverride: true,
  });
  // As one text under this request's headers: the adapter's own answer would leave as a stream.
  c.header('content-type', answer.headers.get('content-type') ?? 'application/json');
  return c.body(await answer.text(), Status.parse(answer.status));
}

const Status = z.custom<ContentfulStatusCode>((value) => Number.isInteger(value));

// Made once a request: calls of one batch share the session and the moment.
function contextOf(house: ServedHouse, c: Context): CallContext {
  const now = house.now();
  let finding: Promise<SignedIn | null> | null = null;
  const findSession = () => {
    const client = clientOf(c, house.proxies);
    return house.sessions.find(readCookie(c, client), client.secure, now);
  };
  return {
    report: (fault) => house.report(fault, { path: c.req.path }),
    perform: async (name, input) => {
      finding ??= findSession();
      const session = await finding;
      if (session === null) throw refusal({ code: 'not-signed-in', facts: {} });
      const aboutMe = name === 'people.me';
      if (session.mustChange && !aboutMe) throw refusal({ code: 'password-must-change', facts: {} });
      const asking = askingOf(session, aboutMe ? null : (c.req.header('x-gongkai-unit') ?? null), now);
      if (!asking.ok) throw refusal(asking.refusal);
      const result = await perform(house, asking.value, { name, input, key: c.req.header('idempotency-key') ?? null });
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
