import { createHmac } from 'node:crypto';
import pg from 'pg';

/** Connection strings of the two login roles the program serves with (design D7). */
export interface RoleUrls {
  readonly app: string;
  readonly open: string;
}

/**
 * Makes `gk_app` and `gk_public` in the cluster of `ownerUrl`, or gives them the passwords derived from the
 * installation's secret, so that `DATABASE_URL` stays the only setting. Roles that can sign in are left alone.
 */
export async function ensureRoles(ownerUrl: string, secret: string): Promise<RoleUrls> {
  const urls = { app: urlAs('gk_app', ownerUrl, secret), open: urlAs('gk_public', ownerUrl, secret) };
  for (let tries = 1; ; tries += 1) {
    try {
      for (const url of [urls.app, urls.open]) if (!(await canSignIn(url))) await makeRole(ownerUrl, new URL(url));
      return urls;
    } catch (fault) {
      // Roles are the whole cluster's: somebody starting on another database may be making the same ones.
      if (tries === 5) throw fault;
    }
  }
}

function urlAs(role: string, ownerUrl: string, secret: string): string {
  const url = new URL(ownerUrl);
  url.username = role;
  url.password = createHmac('sha256', secret).update(role).digest('hex');
  return url.href;
}

async function canSignIn(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function makeRole(ownerUrl: string, { username, password }: URL): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const found = await client.query('select 1 from pg_roles where rolname = $1', [username]);
    if (found.rowCount === 0)
      await client.query(`create role ${username} nosuperuser nocreatedb nocreaterole nobypassrls`);
    // Only a superuser may name the other attributes again, and the owner of a rented database is none.
    await client.query(`alter role ${username} login password '${password}'`);
  } finally {
    await client.end();
  }
}
