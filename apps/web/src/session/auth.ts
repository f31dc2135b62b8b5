import type { Refusal } from '@gongkai/kernel';
import { explainRefusal } from '@gongkai/words';
import { z } from 'zod';
import { RefusalBody } from '../api/refusal-of.ts';

/** What a door answered, or why it did not open. */
export type Answered<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: Refusal };

async function send<Value>(path: string, shape: z.ZodType<Value>, body?: unknown): Promise<Answered<Value>> {
  try {
    const headers = { 'content-type': 'application/json' };
    const sent = body === undefined ? {} : { method: 'POST', headers, body: JSON.stringify(body) };
    const response = await fetch(`/auth/${path}`, sent);
    const answer: unknown = await response.json();
    if (response.ok) return { ok: true, value: shape.parse(answer) };
    const parsed = RefusalBody.safeParse(answer);
    if (parsed.success) return { ok: false, refusal: parsed.data.refusal };
  } catch {
    // No answer, or one that is not ours: the same to the person.
  }
  return { ok: false, refusal: { code: 'busy', facts: {} } };
}

const Done = z.object({ done: z.literal(true) });
const Codes = z.object({ recoveryCodes: z.array(z.string()) });
const Sessions = z.object({
  sessions: z.array(
    z.object({
      id: z.string(),
      device: z.string(),
      network: z.string(),
      since: z.string(),
      usedAt: z.string(),
      here: z.boolean(),
    }),
  ),
});
export type OwnSession = z.infer<typeof Sessions>['sessions'][number];
const Factor = z.object({ on: z.boolean(), needed: z.boolean(), recoveryCodes: z.number() });
const Begun = z.object({ secret: z.string(), link: z.string() });

/** Null when done, otherwise the sentence that says why not. */
async function post(path: string, body: unknown): Promise<string | null> {
  const answer = await send(path, Done, body);
  return answer.ok ? null : explainRefusal(answer.refusal);
}

/** The doors that are not verbs. */
export const auth = {
  signIn: (login: string, password: string, code: string | null) => send('sign-in', Done, { login, password, code }),
  signOut: () => post('sign-out', {}),
  signOutEverywhere: () => post('sign-out-everywhere', {}),
  changePassword: (current: string, next: string) => post('password', { current, next }),
  sessions: () => send('sessions', Sessions),
  endSession: (session: string) => post('sessions/end', { session }),
  secondFactor: () => send('second-factor', Factor),
  beginFactor: (password: string) => send('second-factor/begin', Begun, { password }),
  confirmFactor: (code: string) => send('second-factor/confirm', Codes, { code }),
  renewCodes: (password: string) => send('second-factor/recovery-codes', Codes, { password }),
  dropFactor: (password: string, code: string) => send('second-factor/drop', Done, { password, code }),
};
