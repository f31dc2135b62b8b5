import { randomUUID } from 'node:crypto';
import { z } from 'zod';

const Refused = z.object({ refusal: z.object({ code: z.string(), facts: z.record(z.string(), z.unknown()) }) });
const Call = z.object({
  result: z.object({ data: z.unknown() }).optional(),
  error: z.object({ data: Refused }).optional(),
});

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** Code of the refusal, or null when it was done. */
  readonly refusal: string | null;
  readonly value: unknown;
}

/** Somebody with a browser: keeps cookies, speaks JSON. */
export class Visitor {
  #cookie = '';
  /** Sent with every request. */
  headers: Record<string, string> = {};

  constructor(public url: string) {}

  async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers({ ...this.headers, ...(this.#cookie === '' ? {} : { cookie: this.#cookie }) });
    new Headers(init.headers).forEach((value, name) => {
      headers.set(name, value);
    });
    const response = await fetch(`${this.url}${path}`, { ...init, headers });
    const set = response.headers.get('set-cookie');
    if (set !== null) this.#cookie = set.split(';', 1)[0] ?? '';
    return response;
  }

  async post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    const response = await this.fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    const value: unknown = await response.json();
    const refused = Refused.safeParse(value);
    const refusal = refused.success ? refused.data.refusal.code : null;
    return { status: response.status, headers: response.headers, refusal, value };
  }

  signIn = (login: string, password: string): Promise<Answer> => this.post('/auth/sign-in', { login, password });

  async query(name: string, input: unknown = {}): Promise<Answer> {
    return answerOf(await this.fetch(`/trpc/${name}?input=${encodeURIComponent(JSON.stringify(input))}`));
  }

  async mutate(name: string, input: unknown, key: string = randomUUID()): Promise<Answer> {
    const headers = { 'content-type': 'application/json', 'idempotency-key': key };
    return answerOf(await this.fetch(`/trpc/${name}`, { method: 'POST', headers, body: JSON.stringify(input) }));
  }
}

async function answerOf(response: Response): Promise<Answer> {
  const { result, error } = Call.parse(await response.json());
  return {
    status: response.status,
    headers: response.headers,
    refusal: error?.data.refusal.code ?? null,
    value: result?.data ?? error?.data.refusal.facts,
  };
}
