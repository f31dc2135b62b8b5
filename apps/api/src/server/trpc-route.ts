import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { z } from 'zod';
import type { ServedHouse } from '../house.ts';
import { appRouter } from '../router.ts';
import { contextOf } from './call-context.ts';
import { mostCalls } from './get-queries.ts';
import type { Carried } from './security-headers.ts';

/** Every verb, at `/trpc`. */
export const trpcRoute = (house: ServedHouse) => async (c: Context<Carried>) => {
  const answer = await fetchRequestHandler({
    endpoint: '/trpc',
    req: c.req.raw,
    router: appRouter,
    createContext: () => contextOf(house, c.env.incoming),
    allowBatching: true,
    maxBatchSize: mostCalls,
    // A file to check is a query that does not fit into an address.
    allowMethodOverride: true,
  });
  // As one text under this request's headers: the adapter's own answer would leave as a stream.
  c.header('content-type', answer.headers.get('content-type') ?? 'application/json');
  return c.body(await answer.text(), Status.parse(answer.status));
};

const Status = z.custom<ContentfulStatusCode>((value) => Number.isInteger(value));
