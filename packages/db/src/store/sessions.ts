import { SessionRow } from '@gongkai/reports';
import type { Query } from '../query.ts';
import type { IdentityModels } from './people.ts';

/** A person's open sessions, the last used first. */
export const listSessions = (query: Query, person: string, now: Date): Promise<SessionRow[]> =>
  query.rows(
    SessionRow,
    `select id, coalesce(user_agent, '') as device, coalesce(ip_address, '') as network, created_at as since,
       coalesce(used_at, created_at) as "usedAt"
     from identity.session where user_id = $1 and expires_at > $2::timestamptz
     order by coalesce(used_at, created_at) desc, id`,
    [person, now.toISOString()],
  );

/** Milliseconds between two marks of use. */
const grain = 60_000;

/** Marks a session and its person as used now, once a minute at most. */
export async function touchSession(models: IdentityModels, session: string, person: string, now: Date): Promise<void> {
  const before = new Date(now.getTime() - grain);
  const stale = { OR: [{ usedAt: null }, { usedAt: { lt: before } }] };
  const touched = await models.session.updateMany({ where: { id: session, ...stale }, data: { usedAt: now } });
  if (touched.count > 0) await models.person.updateMany({ where: { id: person, ...stale }, data: { usedAt: now } });
}

/** Ends one session of a person; how many that were. */
export async function dropSessionOf(models: IdentityModels, person: string, session: string): Promise<number> {
  return (await models.session.deleteMany({ where: { id: session, userId: person } })).count;
}
