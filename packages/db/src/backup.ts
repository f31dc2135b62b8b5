import { createHash } from 'node:crypto';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { BackupFault, type BackupHead, type BackupManifest, endOfRows, type TableHead } from './backup/manifest.ts';
import { listChains, listMigrations } from './backup/snapshot.ts';
import { listTables, quoteName, quoteTable } from './backup/tables.ts';
import { isBoundRole } from './bound-role.ts';

/**
 * The whole house as it is at one moment, read as its owner (design D12): a head line, each table as lines of COPY, a
 * manifest of rows, digests and audit chains. People go on working meanwhile. Sessions stay behind. Whoever takes the
 * pieces sets the pace: a house may be larger than memory. Throws `BackupFault` when row-level security binds the role.
 */
export async function* backup(
  ownerUrl: string,
  { at, secretMark }: Pick<BackupHead, 'at' | 'secretMark'>,
): AsyncGenerator<string | Uint8Array, BackupManifest> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(`begin isolation level repeatable read read only; set local timezone = 'UTC'`);
    if (await isBoundRole(client)) throw new BackupFault('bound-role');
    const migrations = await listMigrations(client);
    yield lineOf({ gongkai: 'backup', version: 1, at, secretMark, migrations });
    const tables: BackupManifest['tables'][number][] = [];
    for (const table of await listTables(client)) {
      yield lineOf(table);
      tables.push({ table: table.table, ...(yield* readRows(client, table)) });
      yield `${endOfRows}\n`;
    }
    const manifest = { tables, chains: await listChains(client) };
    yield lineOf(manifest);
    return manifest;
  } finally {
    await client.end();
  }
}

async function* readRows(client: pg.Client, { table, columns }: TableHead) {
  const rows = client.query(copyTo(`copy ${quoteTable(table)} (${columns.map(quoteName).join(', ')}) to stdout`));
  const digest = createHash('sha256');
  for await (const chunk of rows) {
    digest.update(chunk);
    yield chunk;
  }
  return { rows: rows.rowCount, sha256: digest.digest('hex') };
}

const lineOf = (value: BackupHead | TableHead | BackupManifest): string => `${JSON.stringify(value)}\n`;
