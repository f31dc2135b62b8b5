import type { IncomingMessage } from 'node:http';
import type { Context } from 'hono';
import { deleteCookie } from 'hono/cookie';
import { parse } from 'hono/utils/cookie';
import { type Client, headerOf } from '../server/client-of.ts';

/** Hours a session lasts from sign-in: one working day. */
export const sessionHours = 12;

const name = 'gongkai.session';

/** Over https the browser itself guards the cookie's host and path; plain http cannot carry that prefix. */
export const cookieName = (secure: boolean): string => (secure ? `__Host-${name}` : name);

export function readCookie(incoming: IncomingMessage, client: Client): string | null {
  const own = cookieName(client.secure);
  return parse(headerOf(incoming, 'cookie'), own)[own] ?? null;
}

export function clearCookie(c: Context, client: Client): void {
  deleteCookie(c, cookieName(client.secure), { path: '/', httpOnly: true, sameSite: 'Lax', secure: client.secure });
}
