import type pg from 'pg';
import { z } from 'zod';
import { actingColumn, listTenantTables, type TenantTable, unitColumn } from './tenant-tables.ts';

/** Everything in which the catalogue leaves the template of `0001_guard.sql`; empty when each table is guarded. */
export async function guardProblems(client: pg.ClientBase): Promise<string[]> {
  const found = [...(await keyProblems(client)), ...(await blindSpots(client))];
  for (const table of await listTenantTables(client)) {
    found.push(...columnProblems(table), ...(await policyProblems(client, table)));
  }
  return found.sort();
}

const setting = (name: string) => `current_setting('app.${name}'::text, true)`;
const scoped = (column: string) => `(${column} >= ${setting('scope_from')}) AND (${column} < ${setting('scope_to')})`;

/** The policies of a class, once more and by hand, as PostgreSQL prints them: command, whom it shows, what it takes. */
function expectedPolicies(table: TenantTable): string[] {
  const unit = unitColumn(table);
  const acting = actingColumn(table);
  const inScope = scoped(unit);
  const byActor = `(${acting} = ${setting('unit')})`;
  const hasScope = `(${setting('scope_to')} <> ''::text)`;
  const inPlace = `(district_code = ${setting('place')})`;
  switch (table.class) {
    case 'own':
      return [
        `SELECT shows (${inScope}) takes -`,
        `INSERT shows - takes (${inScope} AND ${byActor})`,
        `UPDATE shows (${inScope}) takes (${inScope} AND ${byActor})`,
        `DELETE shows (${inScope} AND ${byActor}) takes -`,
      ];
    case 'private':
      return [
        `SELECT shows (${inScope} AND ${byActor}) takes -`,
        `INSERT shows - takes (${inScope} AND ${byActor})`,
        `UPDATE shows (${inScope} AND ${byActor}) takes (${inScope} AND ${byActor})`,
        `DELETE shows (${inScope} AND ${byActor}) takes -`,
      ];
    case 'down':
      return [
        `SELECT shows ((${inScope}) OR (${hasScope} AND (${setting('unit')} ^@ ${unit}))) takes -`,
        `INSERT shows - takes (${hasScope} AND ${byActor})`,
        `UPDATE shows (${hasScope} AND ${byActor}) takes (${hasScope} AND ${byActor})`,
      ];
    case 'place':
      return [
        `SELECT shows ${inPlace} takes -`,
        `INSERT shows - takes ${acting === null ? inPlace : `(${inPlace} AND ${byActor})`}`,
        `UPDATE shows ${inPlace} takes ${inPlace}`,
      ];
    case 'open':
      return [
        'SELECT shows true takes -',
        `INSERT shows - takes (${inScope})`,
        `UPDATE shows (${inScope}) takes (${inScope})`,
      ];
    case 'public':
      return ['SELECT shows true takes -', `INSERT shows - takes (${inScope} AND ${byActor})`];
    case 'shown':
      return [
        `SELECT shows (shown OR (${inScope})) takes -`,
        `INSERT shows - takes (${inScope} AND ${byActor})`,
        `UPDATE shows (${inScope} AND ${byActor}) takes (${inScope} AND ${byActor})`,
      ];
    case null:
      return [];
  }
}

async function policyProblems(client: pg.ClientBase, table: TenantTable): Promise<string[]> {
  if (table.class === null) return [`${table.name}: no guard`];
  const { rows } = await client.query(
    `select cmd || ' shows ' || coalesce(qual, '-') || ' takes ' || coalesce(with_check, '-') as policy,
       permissive, roles::text, (select relrowsecurity from pg_class where oid = format('public.%I', tablename)::regclass) as enabled
     from pg_policies where schemaname = 'public' and tablename = $1`,
    [table.name],
  );
  const Policy = z.object({ policy: z.string(), permissive: z.string(), roles: z.string(), enabled: z.boolean() });
  const policies = z.array(Policy).parse(rows);
  const wanted = expectedPolicies(table);
  return [
    ...wanted.filter((each) => !policies.some(({ policy }) => policy === each)).map((each) => `lacks ${each}`),
    ...policies.filter(({ policy }) => !wanted.includes(policy)).map(({ policy }) => `has ${policy}`),
    ...policies.filter((each) => each.permissive !== 'PERMISSIVE' || each.roles !== '{public}').map(() => 'is special'),
    ...(policies.every(({ enabled }) => enabled) ? [] : ['row-level security is off']),
  ].map((problem) => `${table.name}: ${problem}`);
}

// Ranges of codes are ranges of bytes; under a language's order 330206D01 would fall elsewhere.
function columnProblems(table: TenantTable): string[] {
  const compared = new Set(['district_code', unitColumn(table), actingColumn(table)]);
  return table.columns
    .filter(({ name, type, collation }) => compared.has(name) && (type !== 'text' || collation !== 'C'))
    .map(({ name }) => `${table.name}: ${name} is not text in byte order`);
}

// Foreign and unique keys are looked up without policies: without the district in them they speak of other places.
async function keyProblems(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query(`
    select c.conrelid::regclass::text || ': key without district_code, ' || c.conname as problem
    from pg_constraint c
    where c.connamespace = 'public'::regnamespace and c.contype in ('p', 'u', 'x', 'f') and c.conrelid <> 'migrations'::regclass
      and (not exists (select from pg_attribute a where a.attrelid = c.conrelid and a.attnum = any (c.conkey) and a.attname = 'district_code')
        or c.contype = 'f' and not exists (
          select from unnest(c.conkey, c.confkey) as pair (here, there)
          join pg_attribute h on h.attrelid = c.conrelid and h.attnum = pair.here and h.attname = 'district_code'
          join pg_attribute t on t.attrelid = c.confrelid and t.attnum = pair.there and t.attname = 'district_code'))
    union all
    select i.indrelid::regclass::text || ': unique index without district_code, ' || i.indexrelid::regclass::text
    from pg_index i join pg_class c on c.oid = i.indrelid
    where c.relnamespace = 'public'::regnamespace and i.indisunique and i.indrelid <> 'migrations'::regclass
      and not exists (select from pg_attribute a where a.attrelid = i.indrelid and a.attnum = any (i.indkey) and a.attname = 'district_code')
      and not exists (select from pg_constraint k where k.conindid = i.indexrelid)
    union all
    select c.relname || ': primary key does not start with district_code'
    from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> 'migrations'
      and not exists (select from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
        where i.indrelid = c.oid and i.indisprimary and a.attname = 'district_code')`);
  return z
    .array(z.object({ problem: z.string() }))
    .parse(rows)
    .map(({ problem }) => problem);
}

/** Functions that look as the owner: each asks the scope itself, writes no row of a tenant, and has a test of its own. */
const knownDefiners = ['gk_search(tsquery,text,text,integer)'];

// What row-level security does not bind: definer functions, views that look as their owner, materialised views.
async function blindSpots(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query(
    `
    select p.oid::regprocedure::text || ': security definer' as problem from pg_proc p
    where p.prosecdef and p.pronamespace in ('public'::regnamespace, 'identity'::regnamespace)
      and p.oid::regprocedure::text <> all ($1)
    union all
    select c.oid::regclass::text || case c.relkind when 'm' then ': materialised view' else ': view without security_invoker' end
    from pg_class c
    where c.relnamespace in ('public'::regnamespace, 'identity'::regnamespace)
      and (c.relkind = 'm' or c.relkind = 'v' and not coalesce(c.reloptions, '{}') && '{security_invoker=true,security_invoker=on}')`,
    [knownDefiners],
  );
  return z
    .array(z.object({ problem: z.string() }))
    .parse(rows)
    .map(({ problem }) => problem);
}
