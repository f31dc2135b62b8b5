import { addMail, scopeOf } from '@gongkai/db';
import { type FreshDatabase, freshDatabase } from '@gongkai/db/testing';
import { unitCode } from '@gongkai/units';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPostOffice, type PostOffice } from '../testing/post-office.ts';
import { fillSmallWorld } from '../testing/small-world.ts';
import { sendWaiting } from './mail.ts';

let fresh: FreshDatabase;
let post: PostOffice;
const street = unitCode('990101001');
const faults: unknown[] = [];
let now = new Date('2026-01-20T09:00:00+08:00');

beforeAll(async () => {
  fresh = await freshDatabase();
  await fillSmallWorld(fresh.db);
  post = await openPostOffice();
});
afterAll(async () => {
  await post.close();
  await fresh.drop();
});

const round = () => {
  const report = (fault: unknown) => {
    faults.push(fault);
    return 'fault';
  };
  const parts = { db: fresh.db, report, now: () => now };
  return sendWaiting(parts, { smtp: post.url, from: '政务公开 <gongkai@example.org>' }, new AbortController().signal);
};
const write = (id: string, body = '请抓紧报送。') =>
  fresh.db.write(scopeOf(street), (tx) =>
    addMail(tx, street, [{ id, recipient: 'jie@example.org', subject: '【催报】年度报告', body }], now.toISOString()),
  );
const later = (minutes: number) => {
  now = new Date(now.getTime() + minutes * 60_000);
};

test('a letter is sent once, in words that arrive as they were written', async () => {
  await write('one');
  expect(await round()).toBe(1);
  expect(await round()).toBe(0);
  expect(post.letters).toHaveLength(1);
  const [letter = ''] = post.letters;
  expect(letter).toContain('To: jie@example.org');
  expect(Buffer.from(letter.split('\n\n').at(-1) ?? '', 'base64').toString('utf8')).toContain('请抓紧报送。');
});

test('a letter written in a transaction that is undone was never written', async () => {
  const undone = fresh.db.write(scopeOf(street), async (tx) => {
    await addMail(tx, street, [{ id: 'undone', recipient: 'a@b.cn', subject: '', body: '' }], now.toISOString());
    throw new Error('undone');
  });
  await expect(undone).rejects.toThrow('undone');
  expect(await round()).toBe(0);
});

test('two rounds at once send it once', async () => {
  await write('two');
  const sent = await Promise.all([round(), round()]);
  expect(sent.toSorted()).toEqual([0, 1]);
  expect(post.letters).toHaveLength(2);
});

test('a server that refuses is asked again later, and a letter is given up in the end', async () => {
  await write('three');
  post.refuse = 1;
  expect(await round()).toBe(0);
  expect(await round()).toBe(0);
  later(2);
  expect(await round()).toBe(1);
  await write('four');
  post.refuse = 10;
  for (let attempt = 0; attempt < 5; attempt += 1) {
    expect(await round()).toBe(0);
    later(130);
  }
  expect(post.refuse).toBe(5);
  expect(await round()).toBe(0);
  expect(post.refuse).toBe(5);
  expect(faults).toHaveLength(6);
});

test('what was written long before mail was set up is not sent any more', async () => {
  post.refuse = 0;
  await write('five');
  later(3 * 24 * 60);
  expect(await round()).toBe(0);
});
