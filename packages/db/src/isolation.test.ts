import { districtOf, type UnitCode, unitCode } from '@gongkai/units';
import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { placeSetting, scopeOf, settingsOf } from './scope.ts';
import { type FreshDatabase, freshDatabase } from './testing/fresh-database.ts';
import { anyCode, changesOf, isSeen, isWritten } from './testing/guard-model.ts';
import { addRows, type RowOf, rowOf, stripConstraints } from './testing/tenant-rows.ts';
import { actingColumn, listTenantTables, type TenantTable, unitColumn } from './testing/tenant-tables.ts';
import { withClient } from './testing/with-client.ts';

/**
 * The second lock alone: no `may()`, no store, and no constraints either, so that whatever holds here is held
 * by the policies. Tables are found in the catalogue: a new one is tested as soon as it exists.
 */
let fresh: FreshDatabase;
let owner: pg.Client;
let tables: TenantTable[];

beforeAll(async () => {
  fresh = await freshDatabase();
  owner = new pg.Client({ connectionString: fresh.ownerUrl });
  await owner.connect();
  await stripConstraints(owner);
  tables = await listTenantTables(owner);
});
afterAll(async () => {
  await owner.end();
  await fresh.drop();
});

const rowFor = (unit: UnitCode, acting: UnitCode = unit): RowOf => ({ unit, district: districtOf(unit), acting });

/** Runs `run` as `gk_app` under `settings` in a transaction that is undone. */
async function asApp<Value>(settings: string, run: () => Promise<Value>): Promise<Value> {
  await owner.query(`set local role gk_app; ${settings}`);
  try {
    return await run();
  } finally {
    await owner.query('reset role').catch(() => undefined);
  }
}

async function undone<Value>(run: () => Promise<Value>): Promise<Value> {
  await owner.query('begin');
  try {
    return await run();
  } finally {
    await owner.query('rollback');
  }
}

const Codes = z.array(z.object({ code: z.string() }));
async function codesIn(table: TenantTable): Promise<string[]> {
  const { rows } = await owner.query(`select ${unitColumn(table)} as code from ${table.name}`);
  return Codes.parse(rows)
    .map(({ code }) => code)
    .sort();
}

test('there are tables of every class', () => {
  expect([...new Set(tables.map((table) => table.class))].sort()).toEqual([
    'down',
    'open',
    'own',
    'place',
    'private',
    'public',
    'shown',
  ]);
});

test('what is seen is what the design says, for any units and any scope', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(anyCode, { maxLength: 14 }), anyCode, fc.boolean(), async (codes, unit, open) => {
      const scope = scopeOf(unit);
      const place = open ? scope.place : '';
      await undone(async () => {
        for (const table of tables)
          await owner.query(addRows(table), [JSON.stringify(codes.map((code) => rowOf(table, rowFor(code))))]);
        await asApp(`${settingsOf(scope)}; ${placeSetting(open ? scope.place : '')}`, async () => {
          for (const table of tables) {
            const own = (code: UnitCode) => (table.class === 'place' ? districtOf(code) : code);
            const expected = codes.filter((code) => isSeen(table, unitCode(own(code)), scope, place)).map(own);
            expect({ table: table.name, seen: await codesIn(table) }).toEqual({
              table: table.name,
              seen: expected.map(String).sort(),
            });
          }
        });
      });
    }),
    { numRuns: 120 },
  );
});

/** Whether the policies let the row in. `42501` is their no; anything else would be a bug of this test. */
async function letsIn(table: TenantTable, row: RowOf): Promise<boolean> {
  await owner.query('savepoint before');
  try {
    await owner.query(addRows(table), [JSON.stringify([rowOf(table, row)])]);
    return true;
  } catch (fault) {
    const { code, message } = z.object({ code: z.string(), message: z.string() }).parse(fault);
    if (code !== '42501' || !message.includes('row-level security')) throw fault;
    return false;
  } finally {
    await owner.query('rollback to before');
  }
}

test('what is written is what the design says, for any row and any writer', async () => {
  await fc.assert(
    fc.asyncProperty(anyCode, anyCode, anyCode, fc.boolean(), async (unit, of, acting, open) => {
      const scope = scopeOf(unit);
      const place = open ? scope.place : '';
      await undone(() =>
        asApp(`${settingsOf(scope)}; ${placeSetting(open ? scope.place : '')}`, async () => {
          for (const table of tables) {
            // Where one column says both, the row is of who wrote it.
            const row = rowFor(of, actingColumn(table) === unitColumn(table) ? of : acting);
            expect({ table: table.name, in: await letsIn(table, row) }).toEqual({
              table: table.name,
              in: isWritten(table, row, scope, place),
            });
          }
        }),
      );
    }),
    { numRuns: 120 },
  );
});

async function updatableTables(): Promise<TenantTable[]> {
  const { rows } = await owner.query(
    `select name from unnest(string_to_array($1, ',')) name where has_table_privilege('gk_app', name, 'update')`,
    [tables.map(({ name }) => name).join(',')],
  );
  return tables.filter((table) => rows.some(({ name }) => name === table.name));
}

test('what is locked and changed is what the design says, for any row and any writer', async () => {
  const updatable = await updatableTables();
  await fc.assert(
    fc.asyncProperty(anyCode, anyCode, fc.boolean(), async (unit, of, open) => {
      const scope = scopeOf(unit);
      const place = open ? scope.place : '';
      await undone(async () => {
        for (const table of updatable) await owner.query(addRows(table), [JSON.stringify([rowOf(table, rowFor(of))])]);
        await asApp(`${settingsOf(scope)}; ${placeSetting(open ? scope.place : '')}`, async () => {
          for (const table of updatable) {
            const locked = await owner.query(`select from ${table.name} for update`);
            await owner.query('savepoint before');
            const outcome = await owner.query(`update ${table.name} set district_code = '${districtOf(of)}'`).then(
              ({ rowCount }) => `changed ${rowCount}`,
              (fault) => String(fault.code),
            );
            await owner.query('rollback to before');
            const expected = changesOf(table, of, scope, place);
            expect({ table: table.name, locked: locked.rowCount, outcome }).toEqual({
              table: table.name,
              locked: expected.locks ? 1 : 0,
              outcome: expected.changes ? 'changed 1' : expected.locks ? '42501' : 'changed 0',
            });
          }
        });
      });
    }),
    { numRuns: 80 },
  );
});

describe.each([
  ['a fresh connection, no setting ever made', null],
  [
    'a connection that has carried a scope before',
    "begin; set local app.unit = '990101'; set local app.scope_from = '990101'; set local app.scope_to = '990101~'; set local app.place = '990101'; commit",
  ],
])('%s', (_, before) => {
  const rows = ['', '990101', '990101001', '990101001001'].map(unitCode);

  test('sees nothing and writes nothing in any table of own, down and place', async () => {
    for (const table of tables)
      await owner.query(addRows(table), [JSON.stringify(rows.map((code) => rowOf(table, rowFor(code))))]);
    const guarded = tables.filter(({ class: kind }) => kind === 'own' || kind === 'down' || kind === 'place');
    await withClient(fresh.urls.app, async (app) => {
      if (before !== null) await app.query(before);
      const setting = await app.query(`select current_setting('app.unit', true) as unit`);
      expect(setting.rows[0].unit).toBe(before === null ? null : '');
      for (const table of guarded) {
        const seen = await app.query(`select count(*)::int as seen from ${table.name}`);
        expect({ table: table.name, ...seen.rows[0] }).toEqual({ table: table.name, seen: 0 });
        for (const row of rows.map((code) => rowFor(code)))
          await expect(app.query(addRows(table), [JSON.stringify([rowOf(table, row)])])).rejects.toThrow(
            'row-level security',
          );
        // An empty setting equals an empty district: that there can be none is the guard's check.
        const nowhere = rowOf(table, { unit: '', district: '', acting: '' });
        await expect(app.query(addRows(table), [JSON.stringify([nowhere])])).rejects.toThrow(
          /row-level security|check/,
        );
      }
    });
    for (const table of tables) await owner.query(`delete from ${table.name}`);
  });

  test('writes no unit and publishes nothing', async () => {
    await withClient(fresh.urls.app, async (app) => {
      if (before !== null) await app.query(before);
      for (const table of tables.filter(({ class: kind }) => kind === 'open' || kind === 'public'))
        for (const code of rows)
          await expect(
            app.query(addRows(table), [JSON.stringify([rowOf(table, rowFor(code))])]),
            `${table.name} ${code}`,
          ).rejects.toThrow('row-level security');
    });
  });
});

test('the public role reads what is published and no table of the tenants beside it', async () => {
  await withClient(fresh.urls.open, async (open) => {
    for (const table of tables) {
      const reading = open.query(`select from ${table.name}`);
      if (['published', 'published_file', 'published_item', 'unit', 'unit_lineage', 'unit_name'].includes(table.name))
        await reading;
      else await expect(reading, table.name).rejects.toThrow('permission denied');
      await expect(open.query(`delete from ${table.name}`), table.name).rejects.toThrow('permission denied');
    }
    await expect(open.query('select from identity.person')).rejects.toThrow('permission denied');
  });
});
