import type { Result } from '@gongkai/kernel';
import { refuse } from '@gongkai/kernel';
import type { Asking } from '@gongkai/services';
import type { Context } from 'hono';
import { askingOf } from '../auth/asking-of.ts';
import { readCookie } from '../auth/cookie.ts';
import type { ServedHouse } from '../house.ts';
import { clientOf } from '../server/client-of.ts';

/** Who asks for a file, acting as `unit`; null acts as the first of their units. */
export async function signedIn(house: ServedHouse, c: Context, unit: string | null): Promise<Result<Asking>> {
  const client = clientOf(c, house.proxies);
  const now = house.now();
  const session = await house.sessions.find(readCookie(c, client), client.secure, now);
  if (session === null) return refuse('not-signed-in', {});
  return session.mustChange ? refuse('password-must-change', {}) : askingOf(session, unit, now);
}
