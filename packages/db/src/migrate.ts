import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import pg from 'pg';
import { migrate as applyFiles } from 'postgres-migrations';

/** Folder of the numbered SQL files; resolved as a package path so that a bundled program finds it too. */
export const migrationsFolder = (): string => dirname(createRequire(import.meta.url).resolve('@gongkai/db/migrations'));

/**
 * Brings the database up to date as its owner: each file whole or not at all, under a lock, and an edited file is
 * refused (design D13). Returns the names of the files applied now.
 */
export async function migrate(ownerUrl: string, folder: string = migrationsFolder()): Promise<string[]> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const applied = await applyFiles({ client }, folder);
    return applied.map((file) => file.name);
  } finally {
    await client.end();
  }
}

/** Takes everything out of a database, as its owner; the next `migrate` begins anew. */
export async function emptyDatabase(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('drop schema if exists identity cascade; drop schema public cascade; create schema public');
  } finally {
    await client.end();
  }
}
