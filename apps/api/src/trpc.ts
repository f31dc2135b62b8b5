import type { Refusal } from '@gongkai/kernel';
import type { contract, VerbName } from '@gongkai/reports';
import { initTRPC, TRPCError } from '@trpc/server';
import { z } from 'zod';
import { statusOf } from './server/status-of.ts';

/** What a call brings along. It names no server type, so that the router's type can be given to the web. */
export interface CallContext {
  /** Runs a verb for whoever is calling: throws `RefusalError` when it is refused. */
  readonly perform: (name: VerbName, input: unknown) => Promise<unknown>;
  /** Writes a fault down and answers its id. */
  readonly report: (fault: unknown) => string;
}

/** A refusal on its way to the client: its code and facts, and nothing else, reach the wire. */
export class RefusalError extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

const t = initTRPC.context<CallContext>().create({
  isDev: false,
  errorFormatter: ({ shape, error, ctx }) => {
    const refusal = refusalOf(error, ctx);
    return { ...shape, message: refusal.code, data: { code: shape.data.code, refusal } };
  },
});

/** Anything that is not a refusal is a fault: the client learns that, and never why. */
function refusalOf(error: TRPCError, ctx: CallContext | undefined): Refusal {
  if (error.cause instanceof RefusalError) return error.cause.refusal;
  if (error.code === 'NOT_FOUND' || error.code === 'METHOD_NOT_SUPPORTED') return { code: 'not-found', facts: {} };
  if (error.code === 'PARSE_ERROR' || error.code === 'BAD_REQUEST' || error.code === 'UNSUPPORTED_MEDIA_TYPE')
    return { code: 'input-malformed', facts: { path: '', problem: 'body' } };
  if (error.code === 'PAYLOAD_TOO_LARGE') return { code: 'too-large', facts: { most: 8 } };
  return { code: 'fault', facts: { id: ctx?.report(error.cause ?? error) ?? '' } };
}

type Contract = typeof contract;
type NamesOf<Kind extends 'query' | 'mutation'> = {
  [Name in VerbName]: Contract[Name]['kind'] extends Kind ? Name : never;
}[VerbName];

/**
 * A verb as a procedure. Input and output are only typed here and parsed by `perform`: the input after the session is
 * known, so that a stranger learns nothing of its shape.
 */
export const query = <Name extends NamesOf<'query'>>(name: Name) => {
  const types = typesOf<Name>();
  return t.procedure
    .input(types.input)
    .query(async ({ ctx, input }) => types.output.parse(await answer(ctx, name, input)));
};

export const mutation = <Name extends NamesOf<'mutation'>>(name: Name) => {
  const types = typesOf<Name>();
  return t.procedure
    .input(types.input)
    .mutation(async ({ ctx, input }) => types.output.parse(await answer(ctx, name, input)));
};

const typesOf = <Name extends VerbName>() => ({
  input: z.custom<z.input<Contract[Name]['input']>>(),
  output: z.custom<z.output<Contract[Name]['output']>>(),
});

/** What a verb answers to whoever is calling; a refusal is thrown as tRPC wants it. */
export async function answer(ctx: CallContext, name: VerbName, input: unknown): Promise<unknown> {
  try {
    return await ctx.perform(name, input);
  } catch (fault) {
    if (!(fault instanceof RefusalError)) throw fault;
    throw new TRPCError({ code: trpcCodes[statusOf[fault.refusal.code]], cause: fault });
  }
}

const trpcCodes = {
  401: 'UNAUTHORIZED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  409: 'CONFLICT',
  413: 'PAYLOAD_TOO_LARGE',
  422: 'UNPROCESSABLE_CONTENT',
  429: 'TOO_MANY_REQUESTS',
  500: 'INTERNAL_SERVER_ERROR',
  503: 'SERVICE_UNAVAILABLE',
} as const satisfies Record<(typeof statusOf)[Refusal['code']], TRPCError['code']>;

export const router = t.router;
