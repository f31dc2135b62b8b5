import { createHmac } from 'node:crypto';
import pg from 'pg';

/** Connection strings of the two login roles the program serves with (design D7). */
export interface RoleUrls {
  readonly app: string;
  readonly open: string;
}

/**
 * Makes or refreshes `gk_app` and `gk_public` in the cluster of `ownerUrl`, with passwords derived from the
 * installation's secret, so that `DATABASE_URL` stays the only setting.
 */
export async function ensureRoles(ownerUrl: string, secret: string): Promise<RoleUrls> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    // Roles are cluster-wide: two starters at once would both try to make them.
    await client.query('begin; select pg_advisory_xact_lock(727001)');
    for (const role of ['gk_app', 'gk_public']) {
      const found = await client.query('select 1 from pg_roles where rolname = $1', [role]);
      const verb = found.rowCount === 0 ? 'create' : 'alter';
      await client.query(
        `${verb} role ${role} login nosuperuser nocreatedb nocreaterole nobypassrls password '${passwordOf(role, secret)}'`,
      );
    }
    await client.query('commit');
  } finally {
    await client.end();
  }
  return { app: as('gk_app', ownerUrl, secret), open: as('gk_public', ownerUrl, secret) };
}

const passwordOf = (role: string, secret: string): string => createHmac('sha256', secret).update(role).digest('hex');

function as(role: string, ownerUrl: string, secret: string): string {
  const url = new URL(ownerUrl);
  url.username = role;
  url.password = passwordOf(role, secret);
  return url.href;
}
