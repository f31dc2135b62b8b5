import type { Refusal } from '@gongkai/kernel';
import { explainRefusal, refusalSentences } from '@gongkai/words';
import { z } from 'zod';

const Carrier = z.object({ code: z.string(), facts: z.record(z.string(), z.unknown()) });
const known = z.custom<Refusal>(
  (value) => Carrier.safeParse(value).success && Object.hasOwn(refusalSentences, Carrier.parse(value).code),
);

/** A refusal that the sign-in pages answer as plain JSON. */
export const RefusalBody = z.object({ refusal: known });

const TrpcError = z.object({ data: z.object({ refusal: known }) });

/** The refusal an error carries, or null: then the call did not reach the server or its answer was lost. */
export function refusalOf(error: unknown): Refusal | null {
  const parsed = TrpcError.safeParse(error);
  return parsed.success ? parsed.data.data.refusal : null;
}

/** One sentence for whatever went wrong. */
export function sentenceOf(error: unknown): string {
  const refusal = refusalOf(error);
  return explainRefusal(refusal ?? { code: 'busy', facts: {} });
}
