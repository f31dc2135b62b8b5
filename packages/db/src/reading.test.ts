import { afterAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
  openOneConnection,
  other,
  Settings,
  settings,
  settingsText,
  sqlState,
  street,
} from './testing/one-connection.ts';
import { withClient } from './testing/with-client.ts';

const { fresh, narrow, drop } = await openOneConnection();
afterAll(drop);

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
});
