import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Database, ensureRoles, migrate, openDatabase, type RoleUrls, startEmbedded } from '@gongkai/db';
import { clearUnfinishedDemo } from './demo-accounts.ts';
import { keepSecret } from './secret-file.ts';
import type { Settings } from './settings.ts';

/** A database ready to serve: migrated, its roles made, its pools open. */
export interface OpenedDatabase {
  readonly db: Database;
  readonly urls: RoleUrls;
  readonly ownerUrl: string;
  readonly secret: string;
  /** Closes the pools and stops the embedded server, if it was started here. */
  readonly close: () => Promise<void>;
}

/** Opens the given database, or starts the embedded one. `running` is the address of one that runs already. */
export async function openDatabaseOf(settings: Settings, running: string | null = null): Promise<OpenedDatabase> {
  await mkdir(settings.dataFolder, { recursive: true });
  const secret = await keepSecret(settings.dataFolder);
  const given = settings.databaseUrl ?? running;
  const server = given === null ? await startEmbedded(join(settings.dataFolder, 'database')) : null;
  const ownerUrl = given ?? server?.url ?? '';
  try {
    const urls = await ensureRoles(ownerUrl, secret);
    if (running === null) await clearUnfinishedDemo(ownerUrl, settings.dataFolder);
    await migrate(ownerUrl);
    const db = await openDatabase(urls);
    const close = async () => {
      await db.close();
      await server?.stop();
    };
    return { db, urls, ownerUrl, secret, close };
  } catch (fault) {
    await server?.stop();
    throw fault;
  }
}
