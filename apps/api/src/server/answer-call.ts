import type { VerbName } from '@gongkai/reports';
import { getTRPCErrorFromUnknown, getTRPCErrorShape } from '@trpc/server';
import { appRouter } from '../router.ts';
import { answer, type CallContext } from '../trpc.ts';

/** One call as it goes over the wire, whatever the verb throws. Never rejects. */
export async function answerCall(ctx: CallContext, name: VerbName, input: unknown) {
  try {
    return { body: { result: { data: await answer(ctx, name, input) } }, error: undefined };
  } catch (fault) {
    const error = getTRPCErrorFromUnknown(fault);
    const config = appRouter._def._config;
    return { body: { error: getTRPCErrorShape({ config, error, type: 'query', path: name, input, ctx }) }, error };
  }
}
