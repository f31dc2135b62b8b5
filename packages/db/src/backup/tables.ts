import type pg from 'pg';
import { z } from 'zod';
import type { TableHead } from './manifest.ts';

const Table = z.object({ table: z.string(), columns: z.array(z.string()), needs: z.array(z.string()) });

// Whoever was signed in signs in anew: a session that has been ended since must not come back to life.
const leftOut = ['identity.session', 'public.migrations'];

/** The tables of the house with their columns, those that others refer to first. */
export async function listTables(client: pg.ClientBase): Promise<TableHead[]> {
  const { rows } = await client.query(`
    select format('%s.%s', n.nspname, c.relname) as table,
      (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
       where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
      array(select format('%s.%s', fn.nspname, f.relname) from pg_constraint k
        join pg_class f on f.oid = k.confrelid join pg_namespace fn on fn.oid = f.relnamespace
        where k.contype = 'f' and k.conrelid = c.oid and k.confrelid <> c.oid) as needs
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname in ('public', 'identity') order by 1`);
  const tables = z
    .array(Table)
    .parse(rows)
    .filter(({ table }) => !leftOut.includes(table));
  return inOrder(tables).map(({ table, columns }) => ({ table, columns }));
}

function inOrder(tables: readonly z.infer<typeof Table>[]): readonly z.infer<typeof Table>[] {
  const placed = new Map<string, z.infer<typeof Table>>();
  while (placed.size < tables.length) {
    const next = tables.filter(({ table, needs }) => !placed.has(table) && needs.every((each) => placed.has(each)));
    if (next.length === 0) throw new Error('tables refer to each other in a circle');
    for (const each of next) placed.set(each.table, each);
  }
  return [...placed.values()];
}

/** Names come from the catalogue or are held against it, and are still quoted. */
export const quoteTable = (table: string): string => table.split('.').map(quoteName).join('.');
export const quoteName = (name: string): string => `"${name.replaceAll('"', '""')}"`;
