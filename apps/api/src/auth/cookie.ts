import type { Context } from 'hono';
import { deleteCookie, getCookie } from 'hono/cookie';
import type { Client } from '../server/client-of.ts';

/** Hours a session lasts from sign-in: one working day. */
export const sessionHours = 12;

const name = 'gongkai.session';

/** Over https the browser itself guards the cookie's host and path; plain http cannot carry that prefix. */
export const cookieName = (secure: boolean): string => (secure ? `__Host-${name}` : name);

export const readCookie = (c: Context, client: Client): string | null =>
  getCookie(c, cookieName(client.secure)) ?? null;

export function clearCookie(c: Context, client: Client): void {
  deleteCookie(c, cookieName(client.secure), { path: '/', httpOnly: true, sameSite: 'Lax', secure: client.secure });
}
