import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { prismaScript } from './testing/prisma-script.ts';
import { withClient } from './testing/with-client.ts';

/**
 * `schema.prisma` against the migrated database, both read from the catalogue: every table, every column with its type
 * and whether it may be null, primary keys, unique keys and indexes. Not compared: what Prisma cannot say (collations, checks,
 * policies, triggers, foreign keys of tenant tables), defaults, and null for lists, which Prisma never
 * forbids in its SQL.
 */
let schema: string;
let scratch = 0;

beforeAll(async () => {
  schema = await readFile(join(import.meta.dirname, '../prisma/schema.prisma'), 'utf8');
});

const Line = z.object({ line: z.string() });
const outlineOf = (url: string): Promise<string[]> =>
  withClient(url, async (client) => {
    const { rows } = await client.query(`
      with tables as (
        select c.oid, n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname in ('public', 'identity') and c.relkind = 'r' and c.relname <> 'migrations')
      select format('%s.%s %s%s', t.name, a.attname, format_type(a.atttypid, a.atttypmod),
          case when a.attnotnull or a.attndims > 0 then '' else ' null' end) as line
      from tables t join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
      union all
      select format('%s %s (%s)', t.name, case when i.indisprimary then 'primary key' when i.indisunique then 'unique' else 'index' end,
          (select string_agg(a.attname, ', ' order by k.place) from unnest(i.indkey) with ordinality k (number, place)
           join pg_attribute a on a.attrelid = t.oid and a.attnum = k.number))
      from tables t join pg_index i on i.indrelid = t.oid
      order by 1`);
    return z
      .array(Line)
      .parse(rows)
      .map(({ line }) => line);
  });

async function outlineOfPrisma(text: string): Promise<string[]> {
  scratch += 1;
  const url = new URL(inject('ownerUrl'));
  url.pathname = `/gk_drift_${scratch}_${randomBytes(4).toString('hex')}`;
  const onServer = (statement: string) => withClient(inject('ownerUrl'), (client) => client.query(statement));
  await onServer(`create database ${url.pathname.slice(1)}`);
  try {
    const script = await prismaScript(text, url.href);
    await withClient(url.href, (client) => client.query(script));
    return await outlineOf(url.href);
  } finally {
    await onServer(`drop database ${url.pathname.slice(1)} with (force)`);
  }
}

test('schema.prisma says what the migrations make', async () => {
  const migrated = await outlineOf(inject('ownerUrl'));
  expect(migrated).toContain('public.report.figures bigint[]');
  expect(migrated).toContain('public.audit unique (district_code, person_id, key)');
  expect(await outlineOfPrisma(schema)).toEqual(migrated);
});

test.each([
  ['a column less', /^ {2}demo .*\n/m, '', ['public.unit.demo boolean'], []],
  [
    'another type',
    /(kind +)String(.*\n {2}openedOn)/,
    '$1Int$2',
    ['public.unit.kind text'],
    ['public.unit.kind integer'],
  ],
  [
    'null where the database has none',
    /frozen +String/,
    'frozen String?',
    ['public.submission.frozen text'],
    ['public.submission.frozen text null'],
  ],
  [
    'another key',
    '@@id([districtCode, unitCode, form, period])\n  @@map("rollup")',
    '@@id([districtCode, unitCode, period, form])\n  @@map("rollup")',
    ['public.rollup primary key (district_code, unit_code, form, period)'],
    ['public.rollup primary key (district_code, unit_code, period, form)'],
  ],
  [
    'a unique key less',
    '  @@unique([districtCode, personId, key])\n',
    '',
    ['public.audit unique (district_code, person_id, key)'],
    [],
  ],
])('drift is seen: %s', async (_, old, planted, missing, added) => {
  const drifted = schema.replace(old, planted);
  expect(drifted).not.toBe(schema);
  const [migrated, prisma] = [await outlineOf(inject('ownerUrl')), await outlineOfPrisma(drifted)];
  expect(migrated.filter((line) => !prisma.includes(line))).toEqual(missing);
  expect(prisma.filter((line) => !migrated.includes(line))).toEqual(added);
});
