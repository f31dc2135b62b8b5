import { afterAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { openDatabase } from './database.ts';
import type { Query } from './query.ts';
import { openOneConnection, other, settings, sqlState, street, unreached } from './testing/one-connection.ts';
import { withClient } from './testing/with-client.ts';

const { fresh, narrow, drop } = await openOneConnection();
afterAll(drop);

test.each(['read', 'write'] as const)('a transaction that %ss answers many questions asked at once', async (kind) => {
  const warnings: Error[] = [];
  const warn = (warning: Error) => warnings.push(warning);
  process.on('warning', warn);
  const rows = await narrow[kind](street, (q) =>
    Promise.all([1, 2, 3, 1].map((x) => q.rows(z.object({ x: z.number() }), 'select $1::int as x', [x]))),
  );
  process.off('warning', warn);
  expect(rows.flat().map(({ x }) => x)).toEqual([1, 2, 3, 1]);
  expect(warnings).toEqual([]);
});

test.each(['read', 'write'] as const)('a question after the end of a transaction that %ss is refused', async (kind) => {
  // The connection may already serve another scope.
  let late: Query | null = null;
  await fresh.db[kind](street, async (q) => {
    late = q;
  });
  await expect(settings(late ?? unreached())).rejects.toThrow('has ended');
});

test('reading speaks Beijing time, writing UTC as Prisma does, and each gives up a statement after 30 seconds', async () => {
  const Row = z.object({ zone: z.string(), most: z.string() });
  const text = `select current_setting('timezone') as zone, current_setting('statement_timeout') as most`;
  const all = await Promise.all([
    narrow.read(street, (q) => q.rows(Row, text)),
    narrow.write(street, (q) => q.rows(Row, text)),
    narrow.readOpen((q) => q.rows(Row, text)),
  ]);
  expect(all.flat()).toEqual(['Asia/Shanghai', 'UTC', 'Asia/Shanghai'].map((zone) => ({ zone, most: '30s' })));
});

test('a statement that is ended by the server fails, and the connection serves on', async () => {
  const slow = sqlState(narrow.read(street, (q) => q.run('select pg_sleep(20)')));
  const end = `select pg_cancel_backend(pid) from pg_stat_activity
    where datname = current_database() and state = 'active' and query like 'select pg_sleep%'`;
  await expect.poll(() => withClient(fresh.ownerUrl, (client) => client.query(end))).toMatchObject({ rowCount: 1 });
  await expect(slow).resolves.toBe('57014');
  await expect(narrow.read(other, settings)).resolves.toMatchObject({ unit: '990102002' });
});

test('rows keep numbers, days, instants and the blanks in arrays', async () => {
  const Row = z.object({ n: z.number(), day: z.string(), at: z.string(), figures: z.array(z.number().nullable()) });
  const text = `select 9007199254740991::bigint as n, date '2026-01-05' as day, array[0, null, 5]::bigint[] as figures,
    timestamptz '2026-01-05T01:00:00Z' as at order by 1`;
  const expected = {
    n: Number.MAX_SAFE_INTEGER,
    day: '2026-01-05',
    at: '2026-01-05T09:00:00+08:00',
    figures: [0, null, 5],
  };
  await expect(fresh.db.read(street, (q) => q.rows(Row, text))).resolves.toEqual([expected]);
  const sameInstant = { ...expected, at: '2026-01-05T01:00:00+00:00' };
  await expect(fresh.db.write(street, (q) => q.rows(Row, text))).resolves.toEqual([sameInstant]);
});

describe('the program refuses to serve', () => {
  test.each(['app', 'open'] as const)("with the owner's address as %s", async (role) => {
    await expect(openDatabase({ ...fresh.urls, [role]: fresh.ownerUrl }, 1)).rejects.toThrow('refusing to serve');
  });

  test('with a role that owns a table, or may bypass', async () => {
    const name = `gk_test_${Math.random().toString(36).slice(2)}`;
    const url = new URL(fresh.ownerUrl);
    url.username = name;
    url.password = 'x';
    await withClient(fresh.ownerUrl, async (owner) => {
      await owner.query(`create role ${name} login password 'x'`);
      await (await openDatabase({ ...fresh.urls, app: url.href }, 1)).close();
      await owner.query(`alter role ${name} bypassrls`);
      await expect(openDatabase({ ...fresh.urls, app: url.href }, 1)).rejects.toThrow('refusing to serve');
      await owner.query(
        `alter role ${name} nobypassrls; create table public.mine (x int); alter table mine owner to ${name}`,
      );
      await expect(openDatabase({ ...fresh.urls, app: url.href }, 1)).rejects.toThrow('refusing to serve');
      await owner.query(`drop table mine; drop role ${name}`);
    });
  });
});
