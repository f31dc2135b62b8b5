import type pg from 'pg';
import { z } from 'zod';
import { BackupManifest } from './manifest.ts';

const Migrations = z.array(z.object({ name: z.string(), hash: z.string() }));

/** The migrations a database has been through, in their order. */
export async function listMigrations(client: pg.ClientBase): Promise<z.infer<typeof Migrations>> {
  const { rows } = await client.query('select name, hash from public.migrations order by id');
  return Migrations.parse(rows);
}

/** Where every audit chain of the house ends. */
export async function listChains(client: pg.ClientBase): Promise<BackupManifest['chains']> {
  const { rows } = await client.query(
    'select district_code as place, seq::int as seq, hash from public.audit_head order by 1',
  );
  return BackupManifest.shape.chains.parse(rows);
}
