import type pg from 'pg';
import { actingColumn, type TenantTable, unitColumn } from './tenant-tables.ts';

/** Takes every key and every check but the guard's own away: rows of any table can then be made from its columns alone. */
export async function stripConstraints(owner: pg.ClientBase): Promise<void> {
  await owner.query(`do $$ declare c record; begin
    for c in select conrelid::regclass as tab, conname from pg_constraint
      where connamespace = 'public'::regnamespace and contype in ('c', 'f', 'p', 'u')
        and pg_get_constraintdef(oid) <> 'CHECK ((district_code ~ ''^[0-9]{6}$''::text))'
    loop execute format('alter table %s drop constraint if exists %I cascade', c.tab, c.conname); end loop;
  end $$`);
}

/** Of whom a row is and who wrote it. */
export interface RowOf {
  readonly unit: string;
  readonly district: string;
  readonly acting: string;
}

let made = 0;

/** A row with something in each column; keys of their own beside the codes. */
export function rowOf(table: TenantTable, { unit, district, acting }: RowOf): Record<string, unknown> {
  made += 1;
  const filled = table.columns.map(({ name, type }) => [name, somethingOf(type)]);
  return {
    ...Object.fromEntries(filled),
    ...(actingColumn(table) === null ? {} : { [actingColumn(table) ?? '']: acting }),
    [unitColumn(table)]: unit,
    district_code: district,
  };
}

function somethingOf(type: string): unknown {
  if (type.endsWith('[]')) return [];
  switch (type) {
    case 'integer':
    case 'bigint':
      return made;
    case 'boolean':
      return false;
    case 'jsonb':
      return {};
    case 'date':
    case 'timestamp(3) with time zone':
      return '2026-01-05';
    default:
      return `x${made}`;
  }
}

/** One statement that adds the rows given to it as JSON. */
export const addRows = (table: TenantTable): string =>
  `insert into ${table.name} select * from jsonb_populate_recordset(null::${table.name}, $1)`;
