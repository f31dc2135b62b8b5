import type { AppRouter } from '@gongkai/api/router';
import { createTRPCClient, httpBatchLink, httpLink, splitLink } from '@trpc/client';
import { actingUnit } from '../session/acting-unit.ts';
import { idleSeconds } from '../session/idle.ts';
import { requestKey } from './request-key.ts';

const url = '/trpc';
const actingHeader = (): Record<string, string> => {
  const unit = actingUnit.get();
  const idle = { 'x-gongkai-idle': String(idleSeconds()) };
  return unit === null ? idle : { ...idle, 'x-gongkai-unit': unit };
};

/** A key given in the call's context survives a retry: the server answers the second time what it answered the first. */
const keyOf = (context: Record<string, unknown>): string =>
  typeof context.key === 'string' ? context.key : requestKey();

/** The wire. Queries travel together; a mutation travels alone, with its key. */
export const client = createTRPCClient<AppRouter>({
  links: [
    splitLink({
      condition: ({ type }) => type === 'mutation',
      true: httpLink({
        url,
        headers: ({ op }) => ({ ...actingHeader(), 'idempotency-key': keyOf(op.context) }),
      }),
      false: splitLink({
        // A file to check does not fit into an address.
        condition: ({ path }) => path.endsWith('.checkImport'),
        true: httpLink({ url, headers: actingHeader, methodOverride: 'POST' }),
        false: httpBatchLink({ url, headers: actingHeader, maxItems: 10 }),
      }),
    }),
  ],
});
