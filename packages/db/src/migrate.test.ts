import { randomBytes } from 'node:crypto';
import { appendFile, cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, inject, test } from 'vitest';
import { migrate, migrationsFolder } from './migrate.ts';
import { ensureRoles } from './roles.ts';
import { withClient } from './testing/with-client.ts';

const folders: string[] = [];
let url: string;

const onServer = (statement: string) => withClient(inject('ownerUrl'), (client) => client.query(statement));
const nameOf = (address: string) => new URL(address).pathname.slice(1);

beforeEach(async () => {
  const address = new URL(inject('ownerUrl'));
  address.pathname = `/gk_${randomBytes(6).toString('hex')}`;
  url = address.href;
  await onServer(`create database ${nameOf(url)}`);
});
afterEach(() => onServer(`drop database ${nameOf(url)} with (force)`));
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true });
});

async function folderOf(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-migrations-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}

const tables = () =>
  withClient(url, async (client) => {
    const { rows } = await client.query(
      `select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`,
    );
    return rows.map(({ relname }) => relname);
  });

/** Names of our own files in their order, as the library reports them. */
const ownFiles = async () =>
  (await readdir(migrationsFolder())).sort().map((file) => file.replace(/^\d{4}_(\w+)\.sql$/, '$1'));

test('our own files make the tables once; a second run applies nothing', async () => {
  await ensureRoles(url, 'test');
  const applied = await migrate(url);
  expect(applied).toEqual(['create-migrations-table', ...(await ownFiles())]);
  expect(await migrate(url)).toEqual([]);
  expect(await tables()).toContain('rollup');
});

test('two starters at once apply each file once', async () => {
  await ensureRoles(url, 'test');
  const applied = await Promise.all([migrate(url), migrate(url), migrate(url)]);
  expect(applied.flat().sort()).toEqual(['create-migrations-table', ...(await ownFiles())].sort());
});

test('a failing file leaves nothing of itself, keeps those before it, and is taken up when it is mended', async () => {
  const folder = await folderOf({
    '0001_first.sql': 'create table first (x int);',
    '0002_second.sql': `create table second (x int);
      do $$ begin raise notice 'one; two'; end $$;
      insert into second values (1);
      select 1/0;`,
    '0003_third.sql': 'create table third (x int);',
  });
  await expect(migrate(url, folder)).rejects.toThrow('division by zero');
  expect(await tables()).toEqual(['first', 'migrations']);
  await writeFile(join(folder, '0002_second.sql'), 'create table second (x int);');
  expect(await migrate(url, folder)).toEqual(['second', 'third']);
  expect(await tables()).toEqual(['first', 'migrations', 'second', 'third']);
});

test('a file that was edited after the fact is refused, and nothing else is applied', async () => {
  await ensureRoles(url, 'test');
  await migrate(url);
  const folder = await folderOf({});
  await cp(migrationsFolder(), folder, { recursive: true });
  await appendFile(join(folder, '0002_units.sql'), '\n-- only a word\n');
  const next = String((await ownFiles()).length + 1).padStart(4, '0');
  await writeFile(join(folder, `${next}_more.sql`), 'create table more (x int);');
  await expect(migrate(url, folder)).rejects.toThrow('0002_units.sql');
  expect(await tables()).not.toContain('more');
});

test('a number used twice is refused', async () => {
  const folder = await folderOf({ '0001_one.sql': 'select 1', '0001_other.sql': 'select 2' });
  await expect(migrate(url, folder)).rejects.toThrow('non-consecutive');
});
