import { afterAll, describe, expect, test } from 'vitest';
import type { Query } from './query.ts';
import { openOneConnection, settings, street } from './testing/one-connection.ts';

const { fresh, narrow, drop } = await openOneConnection();
afterAll(drop);

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

test('overlapping steps of a reading keep the place open until the last is done', async () => {
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
