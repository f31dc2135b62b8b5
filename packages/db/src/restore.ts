import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { z } from 'zod';
import { linesOf } from './backup/lines.ts';
import { BackupFault, BackupHead, BackupManifest, endOfRows, TableHead } from './backup/manifest.ts';
import { listChains, listMigrations } from './backup/snapshot.ts';
import { listTables, quoteName, quoteTable } from './backup/tables.ts';
import { isBoundRole } from './bound-role.ts';

/**
 * Takes a backup back into an empty, migrated house, as its owner: all of it or, when anything is amiss, nothing. Every
 * table's rows are held against the manifest, and the ends of the audit chains as well. Throws `BackupFault`.
 */
export async function restore(
  ownerUrl: string,
  secretMark: string,
  source: AsyncIterable<Uint8Array>,
): Promise<BackupManifest> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(`begin; set local timezone = 'UTC'; set local statement_timeout = 0`);
    if (await isBoundRole(client)) throw new BackupFault('bound-role');
    const lines = linesOf(source);
    refuseOther(await nextOf(lines, BackupHead, 'not-a-backup'), secretMark, await listMigrations(client));
    await refuseFull(client);
    const tables = await listTables(client);
    await client.query(`truncate ${tables.map(({ table }) => quoteTable(table)).join(', ')} cascade`);
    const taken: BackupManifest['tables'][number][] = [];
    for (const expected of tables) {
      const table = await nextOf(lines, TableHead, 'cut-short');
      if (JSON.stringify(table) !== JSON.stringify(expected)) throw new BackupFault('damaged', table.table);
      taken.push({ table: table.table, ...(await readRows(client, table, lines)) });
    }
    const manifest = await nextOf(lines, BackupManifest, 'cut-short');
    refuseDifferent(manifest, { tables: taken, chains: await listChains(client) });
    await client.query('commit');
    return manifest;
  } finally {
    // Without the commit the server forgets everything that was taken in.
    await client.end();
  }
}

function refuseOther(head: BackupHead, secretMark: string, migrations: BackupHead['migrations']): void {
  if (JSON.stringify(head.migrations) !== JSON.stringify(migrations))
    throw new BackupFault('other-migrations', head.migrations.at(-1)?.name);
  if (head.secretMark !== secretMark) throw new BackupFault('other-secret');
}

async function refuseFull(client: pg.Client): Promise<void> {
  const { rows } = await client.query(
    'select exists (select from public.unit) or exists (select from identity.person) as full',
  );
  if (rows[0]?.full !== false) throw new BackupFault('not-empty');
}

async function readRows(client: pg.Client, { table, columns }: TableHead, lines: AsyncGenerator<Buffer>) {
  const into = client.query(copyFrom(`copy ${quoteTable(table)} (${columns.map(quoteName).join(', ')}) from stdin`));
  const done = finished(into);
  // Heard of below, by waiting: until then it must not count as unhandled.
  done.catch(() => undefined);
  const digest = createHash('sha256');
  let rows = 0;
  try {
    for (let line = await lines.next(); ; line = await lines.next()) {
      if (line.done === true) throw new BackupFault('cut-short', table);
      if (line.value.toString('latin1') === `${endOfRows}\n`) break;
      digest.update(line.value);
      rows += 1;
      if (!into.write(line.value)) await Promise.race([once(into, 'drain'), done]);
    }
  } catch (fault) {
    // Tells the server to give the copy up: it would wait for its end, and the connection with it.
    into.destroy();
    throw fault;
  }
  into.end();
  await done.catch((fault: unknown) => {
    throw new BackupFault('damaged', `${table}: ${fault instanceof Error ? fault.message : ''}`);
  });
  return { rows, sha256: digest.digest('hex') };
}

function refuseDifferent(told: BackupManifest, taken: BackupManifest): void {
  for (const [place, table] of told.tables.entries())
    if (JSON.stringify(table) !== JSON.stringify(taken.tables[place])) throw new BackupFault('damaged', table.table);
  if (told.tables.length !== taken.tables.length) throw new BackupFault('damaged');
  if (JSON.stringify(told.chains) !== JSON.stringify(taken.chains)) throw new BackupFault('damaged', 'audit_head');
}

async function nextOf<Value>(
  lines: AsyncGenerator<Buffer>,
  shape: z.ZodType<Value>,
  code: 'not-a-backup' | 'cut-short',
): Promise<Value> {
  const line = await lines.next();
  const parsed = shape.safeParse(line.done === true ? null : parse(line.value.toString('utf8')));
  if (!parsed.success) throw new BackupFault(code);
  return parsed.data;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
