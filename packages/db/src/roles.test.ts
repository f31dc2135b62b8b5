import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from './database.ts';
import { type EmbeddedServer, startEmbedded } from './embedded.ts';
import { migrate } from './migrate.ts';
import { ensureRoles } from './roles.ts';
import { withClient } from './testing/with-client.ts';

/** A server of its own: roles belong to the whole cluster, and other test files sign in with them. */
let server: EmbeddedServer;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongkai-roles-'));
  await chmod(folder, 0o755);
  server = await startEmbedded(folder);
});
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true });
});

const asOwner = (statement: string, values: string[] = []) =>
  withClient(server.url, (client) => client.query(statement, values));
const passwordOf = async (role: string) =>
  (await asOwner('select rolpassword from pg_authid where rolname = $1', [role])).rows[0]?.rolpassword;

test('an owner who is no superuser makes the roles, starts the program, and starts it again', async () => {
  await asOwner(`create role rented login createrole password 'x'`);
  await asOwner('create database rented owner rented');
  const url = new URL(server.url);
  url.username = 'rented';
  url.password = 'x';
  url.pathname = '/rented';
  for (const secret of ['first', 'first', 'another']) {
    const urls = await ensureRoles(url.href, secret);
    await migrate(url.href);
    const db = await openDatabase(urls, 1);
    expect(await db.isReady()).toBe(true);
    await db.close();
  }
});

test('roles that can sign in are left alone; another secret gives them another password', async () => {
  await ensureRoles(server.url, 'secret');
  const made = await passwordOf('gk_app');
  await ensureRoles(server.url, 'secret');
  expect(await passwordOf('gk_app')).toBe(made);
  await ensureRoles(server.url, 'another secret');
  expect(await passwordOf('gk_app')).not.toBe(made);
});

test('starters on several databases of one cluster at once all get the roles', async () => {
  const databases = ['one', 'two', 'three', 'four'];
  for (const name of databases) await asOwner(`create database ${name}`);
  const starts = databases.map((name) => ensureRoles(server.url.replace(/gongkai$/, name), 'at once'));
  await expect(Promise.all(starts)).resolves.toHaveLength(4);
});

test('the roles own nothing, bypass nothing and create nothing', async () => {
  const { rows } = await asOwner(
    `select rolname, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolcanlogin from pg_roles
     where rolname in ('gk_app', 'gk_public') order by 1`,
  );
  const none = { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, rolcanlogin: true };
  expect(rows).toEqual([
    { rolname: 'gk_app', ...none },
    { rolname: 'gk_public', ...none },
  ]);
});
