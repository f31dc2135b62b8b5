import { createServer, type RequestListener, request } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { listening } from '../listening.ts';
import { drained } from '../stop-on-signal.ts';
import { trustNobody } from './client-of.ts';
import { shedLoad } from './shed-load.ts';

const opened: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of opened.splice(0)) await close();
});

/** A server that answers only when it is told to: `finish` answers the oldest request. */
async function slow(most: number, waiting: number) {
  const begun: string[] = [];
  const answers: (() => void)[] = [];
  const listener: RequestListener = (incoming, outgoing) => {
    begun.push(`${incoming.method} ${incoming.url}`);
    if (incoming.url === '/healthz') return void outgoing.end('ok');
    answers.push(() => outgoing.end('done'));
  };
  const server = createServer(shedLoad({ most, waiting }, trustNobody, listener));
  server.listen(0, '127.0.0.1');
  const url = await listening(server, '127.0.0.1');
  opened.push(async () => {
    for (const answer of answers.splice(0)) answer();
    await drained(server, 100);
  });
  const send = (method: string, path: string) => fetch(`${url}${path}`, { method });
  const until = (count: number) => expect.poll(() => begun.length).toBe(count);
  return { url, begun, send, until, finish: () => answers.shift()?.() };
}

describe('above what can be answered', () => {
  it('reading is sent away with when to come back, and a change waits for its turn', async () => {
    const { send, begun, until, finish } = await slow(2, 10);
    const first = [send('GET', '/a'), send('POST', '/b')];
    await until(2);
    const away = await send('GET', '/c');
    expect(away.status).toBe(503);
    expect(Number(away.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(away.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await away.json()).toEqual({ refusal: { code: 'overloaded', facts: {} } });
    const saved = send('POST', '/trpc/reports.save');
    await expect.poll(async () => (await send('GET', '/d')).status).toBe(503);
    expect(begun).toHaveLength(2);
    finish();
    await until(3);
    expect(begun[2]).toBe('POST /trpc/reports.save');
    finish();
    finish();
    expect((await saved).status).toBe(200);
    for (const each of first) expect((await each).status).toBe(200);
  });

  it('no save is dropped: forty at once are all answered, two at a time', async () => {
    const { send, begun, until, finish } = await slow(2, 100);
    const saves = Array.from({ length: 40 }, (_, place) => send('POST', `/save/${place}`));
    for (let done = 0; done < 40; done += 1) {
      await until(Math.min(40, done + 2));
      finish();
    }
    expect((await Promise.all(saves)).map(({ status }) => status)).toEqual(Array.from({ length: 40 }, () => 200));
    expect(new Set(begun).size).toBe(40);
  });

  it('the queue has an end', async () => {
    const { send, until } = await slow(1, 1);
    void send('POST', '/a').catch(() => undefined);
    await until(1);
    void send('POST', '/b').catch(() => undefined);
    await expect.poll(async () => (await send('POST', '/c')).status).toBe(503);
  });

  it('who has gone while waiting keeps nobody’s place', async () => {
    const { url, send, begun, until, finish } = await slow(1, 10);
    const first = send('POST', '/first');
    await until(1);
    const leaving = request(`${url}/leaving`, { method: 'POST' });
    leaving.on('error', () => undefined);
    leaving.end();
    await expect.poll(async () => (await send('GET', '/x')).status).toBe(503);
    leaving.destroy();
    const last = send('POST', '/last');
    await new Promise((resolve) => setTimeout(resolve, 50));
    finish();
    await until(2);
    expect(begun[1]).toBe('POST /last');
    finish();
    expect([(await first).status, (await last).status]).toEqual([200, 200]);
  });

  it('a call is answered as a call, and being alive is always said', async () => {
    const { send, until } = await slow(1, 1);
    void send('POST', '/a').catch(() => undefined);
    await until(1);
    const call = await send('GET', '/trpc/people.me?batch=1');
    expect(await call.json()).toMatchObject({ error: { data: { refusal: { code: 'overloaded' } } } });
    expect((await send('POST', '/trpc/units.checkImport')).status).toBe(503);
    expect((await send('GET', '/healthz')).status).toBe(200);
  });
});
