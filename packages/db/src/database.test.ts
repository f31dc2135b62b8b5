import { unitCode } from '@gongkai/units';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type Database, openDatabase, type Tx } from './database.ts';
import type { Query } from './query.ts';
import { scopeOf } from './scope.ts';
import { sqlStateOf } from './sqlstate.ts';
import { type FreshDatabase, freshDatabase } from './testing/fresh-database.ts';
import { withClient } from './testing/with-client.ts';

let fresh: FreshDatabase;
/** One connection a pool: whatever a transaction leaves behind, the next one meets. */
let narrow: Database;
const street = scopeOf(unitCode('990101001'));
const other = scopeOf(unitCode('990102002'));

beforeAll(async () => {
  fresh = await freshDatabase();
  narrow = await openDatabase(fresh.urls, 1);
});
afterAll(async () => {
  await narrow.close();
  await fresh.drop();
});

const Settings = z.object({ unit: z.string(), from: z.string(), to: z.string(), place: z.string() });
const settingsText = `select current_setting('app.unit', true) as unit, current_setting('app.scope_from', true) as from,
  current_setting('app.scope_to', true) as to, current_setting('app.place', true) as place`;
const settings = async (query: Query) => (await query.rows(Settings, settingsText))[0];
const sqlState = (attempt: Promise<unknown>) => attempt.then(() => 'done', sqlStateOf);

describe('a reading connection after a failure', () => {
  test('serves the next scope, with nothing left of the first', async () => {
    await expect(sqlState(narrow.read(street, (q) => q.run('select 1/0')))).resolves.toBe('22012');
    await expect(narrow.read(other, settings)).resolves.toEqual({
      unit: '990102002',
      from: '990102002',
      to: '990102002~',
      place: '',
    });
  });

  test('stands outside any transaction', async () => {
    const failing = narrow.read(street, async (q) => {
      await q.inPlace(() => q.run('select from nowhere'));
    });
    await expect(sqlState(failing)).resolves.toBe('42P01');
    const states = () =>
      withClient(fresh.ownerUrl, (client) =>
        client.query(
          `select count(*)::int as open from pg_stat_activity
           where datname = current_database() and usename = 'gk_app' and state like 'idle in transaction%'`,
        ),
      );
    await expect.poll(async () => (await states()).rows[0].open).toBe(0);
  });

  test('takes the same text again after it failed to parse', async () => {
    const text = 'select nothing from unit';
    for (let round = 0; round < 2; round += 1)
      await expect(sqlState(narrow.read(street, (q) => q.rows(z.unknown(), text)))).resolves.toBe('42703');
  });

  test('answers what is asked after an error that the reader swallowed, and keeps no setting', async () => {
    const after = narrow.read(street, async (q) => {
      await q.inPlace(() => q.run('select 1/0')).catch(() => undefined);
      return settings(q);
    });
    await expect(after).resolves.toMatchObject({ unit: '990101001', place: '' });
    const [left] = await narrow.readOpen((q) => q.rows(z.object({ x: z.number() }), 'select 1 as x'));
    expect(left).toEqual({ x: 1 });
    await expect(narrow.read(other, settings)).resolves.toMatchObject({ unit: '990102002', place: '' });
  });

  test('is replaced when the server ended it, and the program lives on', async () => {
    const killed = narrow.read(street, async (q) => {
      const [row] = await q.rows(z.object({ pid: z.number() }), 'select pg_backend_pid() as pid');
      await withClient(fresh.ownerUrl, (client) => client.query('select pg_terminate_backend($1)', [row?.pid]));
      return settings(q);
    });
    await expect(killed).rejects.toThrow();
    await expect(narrow.read(other, settings)).resolves.toMatchObject({ unit: '990102002' });
  });
});

describe('a reading', () => {
  test('changes nothing', async () => {
    const writing = narrow.read(street, (q) => q.run(`delete from waiver`));
    await expect(sqlState(writing)).resolves.toBe('25006');
  });

  test('plans a list by what is asked, within the scope, and only that', async () => {
    const planned = (ask: 'rows' | 'list') =>
      narrow.read(street, async (q) => {
        await q.list(Settings, settingsText);
        const [mode] = await q[ask](
          z.object({ mode: z.string() }),
          `select current_setting('plan_cache_mode') as mode`,
        );
        return { mode, ...(await q[ask](Settings, settingsText))[0] };
      });
    expect(await planned('list')).toMatchObject({ mode: { mode: 'force_custom_plan' }, unit: '990101001' });
    expect(await planned('rows')).toMatchObject({ mode: { mode: 'auto' }, unit: '990101001' });
  });

  test('stands in no transaction between its questions', async () => {
    const lasting = await narrow.read(street, async (q) => {
      await q.run(`set local app.unit = '990102'`);
      return settings(q);
    });
    expect(lasting).toMatchObject({ unit: '990101001' });
  });

  test('keeps the place open until the last of overlapping steps is done', async () => {
    const place = async (q: Query) => (await settings(q))?.place;
    const seen = await narrow.read(street, (q) =>
      Promise.all([
        q.inPlace(() => place(q)),
        q.inPlace(async () => {
          const first = await place(q);
          await place(q);
          return [first, await place(q)];
        }),
      ]),
    );
    expect(seen).toEqual(['990101', ['990101', '990101']]);
  });
});

describe.each(['read', 'write'] as const)('the place of a transaction that %ss', (kind) => {
  test('is closed before and after the step', async () => {
    const seen = await fresh.db[kind](street, async (q) => [
      (await settings(q))?.place,
      (await q.inPlace(() => settings(q)))?.place,
      (await settings(q))?.place,
    ]);
    expect(seen).toEqual(['', '990101', '']);
  });

  test('is closed after a step that threw', async () => {
    const after = fresh.db[kind](street, async (q) => {
      await q.inPlace(() => Promise.reject(new Error('ours'))).catch(() => undefined);
      return settings(q);
    });
    await expect(after).resolves.toMatchObject({ unit: '990101001', place: '' });
  });

  test('is not closed under a step that still runs', async () => {
    const seen = await fresh.db[kind](street, async (q) => {
      let finish = () => {};
      const other = new Promise<void>((resolve) => {
        finish = resolve;
      });
      const long = q.inPlace(async () => {
        await other;
        return (await settings(q))?.place;
      });
      await q.inPlace(() => settings(q));
      finish();
      return long;
    });
    expect(seen).toBe('990101');
  });
});

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
  await expect(settings(late ?? fail())).rejects.toThrow('has ended');
});

describe('a writing transaction', () => {
  test('takes no more writes of Prisma after its end', async () => {
    let late: Tx | null = null;
    await narrow.write(street, async (tx) => {
      late = tx;
    });
    const tx: Tx = late ?? fail();
    expect(() => tx.models).toThrow('has ended');
  });

  test('does not pretend to have saved when a failed statement was passed over', async () => {
    const swallowed = narrow.write(street, async (tx) => {
      await tx.run(`insert into identity.sign_in_failure values ('lost', 1, now())`);
      await tx.run('select 1/0').catch(() => undefined);
      return 'saved';
    });
    await expect(swallowed).rejects.toThrow('rolled back');
  });

  test('refuses a nested write of Prisma, which would commit in the middle', async () => {
    const nested = narrow.write(street, (tx) =>
      tx.models.person.create({
        data: {
          ...{ id: 'p', name: '张三', email: 'p@example.org', emailVerified: false, username: 'p' },
          ...{ createdAt: new Date(0), updatedAt: new Date(0) },
          memberships: { create: { unitCode: '990101001', roles: [] } },
        },
      }),
    );
    await expect(nested).rejects.toThrow('no nested writes');
    await expect(narrow.write(other, settings)).resolves.toMatchObject({ unit: '990102002' });
  });

  test('undoes what Prisma and SQL wrote together', async () => {
    const both = narrow.write(street, async (tx) => {
      await tx.models.signInFailure.create({ data: { subject: 'prisma', count: 1, until: new Date(0) } });
      await tx.run(`insert into identity.sign_in_failure values ('sql', 1, now())`);
      throw new Error('ours');
    });
    await expect(both).rejects.toThrow('ours');
    expect(await narrow.identity.signInFailure.count()).toBe(0);
  });

  test('that throws leaves nothing, and the connection no setting', async () => {
    const failed = narrow.write(street, async (tx) => {
      await tx.inPlace(() => tx.run(`insert into audit_head (district_code, seq, hash) values ('990101', 7, 'x')`));
      throw new Error('ours');
    });
    await expect(failed).rejects.toThrow('ours');
    const rows = await fresh.db.read(street, (q) => q.inPlace(() => q.rows(z.unknown(), 'select * from audit_head')));
    expect(rows).toEqual([]);
    await expect(narrow.write(other, settings)).resolves.toMatchObject({ unit: '990102002', place: '' });
  });

  test('whose connection the server ended fails, and the next one is served', async () => {
    const killed = narrow.write(street, async (tx) => {
      const [row] = await tx.rows(z.object({ pid: z.number() }), 'select pg_backend_pid() as pid');
      await withClient(fresh.ownerUrl, (client) => client.query('select pg_terminate_backend($1)', [row?.pid]));
      return settings(tx);
    });
    await expect(killed).rejects.toThrow();
    await expect(narrow.write(other, settings)).resolves.toMatchObject({ unit: '990102002' });
  });
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

function fail(): never {
  throw new Error('not reached');
}
