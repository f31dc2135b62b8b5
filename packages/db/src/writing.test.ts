import { afterAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Tx } from './database.ts';
import { openOneConnection, other, settings, street, unreached } from './testing/one-connection.ts';
import { withClient } from './testing/with-client.ts';

const { fresh, narrow, drop } = await openOneConnection();
afterAll(drop);

describe('a writing transaction', () => {
  test('takes no more writes of Prisma after its end', async () => {
    let late: Tx | null = null;
    await narrow.write(street, async (tx) => {
      late = tx;
    });
    const tx: Tx = late ?? unreached();
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
