import { type Result, refuse } from '@gongkai/kernel';
import type { Asking } from '@gongkai/services';
import type { UnitCode } from '@gongkai/units';
import type { Context } from 'hono';
import { askingOf, refuseUnfinished } from '../auth/asking-of.ts';
import { readCookie } from '../auth/cookie.ts';
import type { ServedHouse } from '../house.ts';
import { clientOf } from '../server/client-of.ts';
import type { Carried } from '../server/security-headers.ts';

/** Who follows a link to a file; `as` is the unit one acts as, for a link carries no header. */
export async function askingOfLink(
  c: Context<Carried>,
  house: ServedHouse,
  as: UnitCode | undefined,
): Promise<Result<Asking>> {
  const client = clientOf(c.env.incoming, house.trust);
  const now = house.now();
  const session = await house.sessions.find(readCookie(c.env.incoming, client), client.secure, now);
  if (session === null) return refuse('not-signed-in', {});
  const unfinished = refuseUnfinished(session);
  return unfinished !== null ? { ok: false, refusal: unfinished } : askingOf(session, as ?? null, now);
}
