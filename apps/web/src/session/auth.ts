import { explainRefusal } from '@gongkai/words';
import { RefusalBody } from '../api/refusal-of.ts';

/** Null when done, otherwise the sentence that says why not. */
async function post(path: string, body: Readonly<Record<string, string>>): Promise<string | null> {
  try {
    const response = await fetch(`/auth/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (response.ok) return null;
    const parsed = RefusalBody.safeParse(await response.json());
    if (parsed.success) return explainRefusal(parsed.data.refusal);
  } catch {
    // No answer, or one that is not ours: the same to the person.
  }
  return explainRefusal({ code: 'busy', facts: {} });
}

/** The doors that are not verbs. Each answers null when done, or a sentence. */
export const auth = {
  signIn: (login: string, password: string) => post('sign-in', { login, password }),
  signOut: () => post('sign-out', {}),
  signOutEverywhere: () => post('sign-out-everywhere', {}),
  changePassword: (current: string, next: string) => post('password', { current, next }),
};
