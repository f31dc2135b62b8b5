import { contract, type VerbName } from '@gongkai/reports';
import { getTRPCErrorFromUnknown, getTRPCErrorShape } from '@trpc/server';
import { getHTTPStatusCode } from '@trpc/server/http';
import type { Context, HonoRequest } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { z } from 'zod';
import { appRouter } from '../router.ts';
import { answer, type CallContext } from '../trpc.ts';

/** At most so many calls travel together. */
export const mostCalls = 10;

interface Asked {
  readonly calls: readonly { readonly name: VerbName; readonly input: unknown }[];
  readonly together: boolean;
}

/**
 * What a GET asks when it asks plainly: verbs that change nothing, alone or together, each input as JSON. Anything else
 * (another name, a change, broken JSON, a stream) is null, and for tRPC's own adapter to answer.
 */
export function queriesOf(req: HonoRequest): Asked | null {
  if (req.method !== 'GET' || req.header('trpc-accept') !== undefined || req.header('accept')?.includes('jsonl'))
    return null;
  const together = req.query('batch') === '1';
  const path = req.path.slice('/trpc/'.length);
  const names = together ? path.split(',') : [path];
  const input = inputOf(req.query('input'));
  if (names.length > mostCalls || !names.every(isQuery) || input === null) return null;
  if (!together) return { calls: names.map((name) => ({ name, input: input.value })), together };
  const inputs = Numbered.safeParse(input.value ?? {});
  if (!inputs.success) return null;
  return { calls: names.map((name, place) => ({ name, input: inputs.data[place] })), together };
}

const queries: ReadonlySet<string> = new Set(
  Object.entries(contract).flatMap(([name, { kind }]) => (kind === 'query' ? [name] : [])),
);
const isQuery = (name: string): name is VerbName => queries.has(name);

function inputOf(text: string | undefined): { readonly value: unknown } | null {
  if (text === undefined || text === '') return { value: undefined };
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}

const Numbered = z.record(z.string(), z.unknown());
const Status = z.custom<ContentfulStatusCode>((value) => Number.isInteger(value));

/**
 * Answers them as tRPC's adapter would, byte for byte, without the request, the headers and the signals that it makes
 * for every call: they took longer than the verb.
 */
export async function answerQueries(c: Context, ctx: CallContext, { calls, together }: Asked): Promise<Response> {
  const answers = await Promise.all(calls.map(({ name, input }) => answerOne(ctx, name, input)));
  const bodies = answers.map(({ body }) => body);
  const errors = answers.map(({ error }) => error);
  return c.json(together ? bodies : bodies[0], Status.parse(getHTTPStatusCode(bodies, errors)));
}

async function answerOne(ctx: CallContext, name: VerbName, input: unknown) {
  try {
    return { body: { result: { data: await answer(ctx, name, input) } }, error: undefined };
  } catch (fault) {
    const error = getTRPCErrorFromUnknown(fault);
    const config = appRouter._def._config;
    return { body: { error: getTRPCErrorShape({ config, error, type: 'query', path: name, input, ctx }) }, error };
  }
}
