import type pg from 'pg';
import { z } from 'zod';

/** A guarded table as the catalogue shows it. */
export const TenantTable = z.object({
  name: z.string(),
  /** From the comment that the guard leaves; null: never guarded. */
  class: z.enum(['own', 'private', 'down', 'place', 'open', 'public', 'shown']).nullable(),
  columns: z.array(z.object({ name: z.string(), type: z.string(), collation: z.string().nullable() })),
});
export type TenantTable = z.infer<typeof TenantTable>;

/** Every table of the tenants: schema `public`, but the list of migrations. Schema `identity` is no tenant data (design D8). */
export async function listTenantTables(client: pg.ClientBase): Promise<TenantTable[]> {
  const { rows } = await client.query(`
    select c.relname as name, substring(obj_description(c.oid, 'pg_class') from '^gongkai:(\\w+)$') as class,
      (select jsonb_agg(jsonb_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod),
           'collation', (select collname from pg_collation where oid = nullif(a.attcollation, 0))) order by a.attnum)
         from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> 'migrations'
    order by 1`);
  return z.array(TenantTable).parse(rows);
}

const has = (table: TenantTable, column: string): boolean => table.columns.some(({ name }) => name === column);

/** The column that says of whom the row is. Rows of a place are of the place. */
export function unitColumn(table: TenantTable): string {
  const found = ['unit_code', 'code', 'from_code'].find((column) => has(table, column));
  return table.class === 'place' || found === undefined ? 'district_code' : found;
}

/** The column that says who wrote the row; null where nobody in particular did. */
export function actingColumn(table: TenantTable): string | null {
  if (has(table, 'acting_unit')) return 'acting_unit';
  return table.class === 'place' ? null : unitColumn(table);
}
