import type { IncomingMessage, RequestListener } from 'node:http';
import { contract, type VerbName } from '@gongkai/reports';
import { getHTTPStatusCode } from '@trpc/server/http';
import { z } from 'zod';
import type { ServedHouse } from '../house.ts';
import type { CallContext } from '../trpc.ts';
import { answerCall } from './answer-call.ts';
import { contextOf } from './call-context.ts';
import { secure } from './security-headers.ts';

/** At most so many calls travel together. */
export const mostCalls = 10;

interface Asked {
  readonly calls: readonly { readonly name: VerbName; readonly input: unknown }[];
  readonly together: boolean;
}

/**
 * What a GET of a verb asks when it asks plainly: verbs that change nothing, alone or together, each input as JSON.
 * Anything else (another path or name, a change, broken JSON, a stream) is null, and for the routes behind to answer.
 */
export function queriesOf({ method, url = '', headers }: IncomingMessage): Asked | null {
  if (method !== 'GET' || !url.startsWith(root)) return null;
  if (headers['trpc-accept'] !== undefined || headers.accept?.includes('jsonl') === true) return null;
  const end = url.indexOf('?');
  const path = url.slice(root.length, end < 0 ? undefined : end);
  const search = new URLSearchParams(end < 0 ? '' : url.slice(end + 1));
  const together = search.get('batch') === '1';
  const names = together ? path.split(',') : [path];
  const input = inputOf(search.get('input'));
  if (names.length > mostCalls || !names.every(isQuery) || input === null) return null;
  if (!together) return { calls: names.map((name) => ({ name, input: input.value })), together };
  const inputs = Numbered.safeParse(input.value ?? {});
  if (!inputs.success) return null;
  return { calls: names.map((name, place) => ({ name, input: inputs.data[place] })), together };
}

const root = '/trpc/';

const queries: ReadonlySet<string> = new Set(
  Object.entries(contract).flatMap(([name, { kind }]) => (kind === 'query' ? [name] : [])),
);
const isQuery = (name: string): name is VerbName => queries.has(name);

function inputOf(text: string | null): { readonly value: unknown } | null {
  if (text === null || text === '') return { value: undefined };
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}

const Numbered = z.record(z.string(), z.unknown());
/**
 * Answers such questions before any route is looked for, and leaves the rest to `otherwise`: byte for byte as tRPC's
 * adapter would, without the requests, headers and signals that adapter and router make for each; they took longer than
 * the verb.
 */
export const queriesFirst =
  (house: ServedHouse, otherwise: RequestListener): RequestListener =>
  (incoming, outgoing) => {
    const asked = queriesOf(incoming);
    if (asked === null) return otherwise(incoming, outgoing);
    secure(incoming, outgoing, house.trust);
    void answerQueries(contextOf(house, incoming), asked).then(({ status, body }) => {
      outgoing.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
      outgoing.end(body);
    });
  };

/** Never rejects: whatever a verb throws has become an answer. */
async function answerQueries(ctx: CallContext, { calls, together }: Asked) {
  const answers = await Promise.all(calls.map(({ name, input }) => answerCall(ctx, name, input)));
  const bodies = answers.map(({ body }) => body);
  const status = getHTTPStatusCode(
    bodies,
    answers.map(({ error }) => error),
  );
  return { status, body: JSON.stringify(together ? bodies : bodies[0]) };
}
