import { connect } from 'node:net';
import { type FreshDatabase, freshDatabase } from '@gongkai/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listening } from '../listening.ts';
import { drained } from '../stop-on-signal.ts';
import { fillSmallWorld, password } from '../testing/small-world.ts';
import { type StartedApp, startApp } from '../testing/start-app.ts';
import { Visitor } from '../testing/visitor.ts';
import { serve } from './serve.ts';

let fresh: FreshDatabase;
let app: StartedApp;

beforeAll(async () => {
  fresh = await freshDatabase();
  await fillSmallWorld(fresh.db);
  app = await startApp(fresh);
});
afterAll(async () => {
  await app.stop();
  await fresh.drop();
});

/** What the server says to bytes as they are, until it closes. */
const raw = (text: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const { port, hostname } = new URL(app.url);
    const socket = connect(Number(port), hostname, () => socket.write(text));
    let said = '';
    socket.on('data', (data) => {
      said += data.toString();
    });
    socket.on('close', () => resolve(said));
    socket.on('error', reject);
  });
const host = 'Host: x\r\nConnection: close\r\n';
const internal = /node|hono|trpc|prisma|postgres|stack|error:|\.ts\b|\.js\b|zod/i;

describe('what is no proper request', () => {
  it.each([
    ['a head without end', `GET / HTTP/1.1\r\nX-Long: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
    ['an address without end', `GET /${'x'.repeat(20_000)} HTTP/1.1\r\n${host}\r\n`, 431],
    ['no HTTP at all', 'hello\r\n\r\n', 400],
    ['two lengths', `POST /auth/sign-in HTTP/1.1\r\n${host}Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello`, 400],
    [
      'a length and pieces',
      `POST /auth/sign-in HTTP/1.1\r\n${host}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
      400,
    ],
  ])('%s is cut off, and told nothing', async (_, text, status) => {
    const said = await raw(text);
    expect(said).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(said).not.toMatch(internal);
  });

  it('has its time: slow heads and slow bodies end', () => {
    const server = serve(() => undefined);
    expect([server.headersTimeout, server.requestTimeout, server.keepAliveTimeout]).toEqual([15_000, 120_000, 5_000]);
    server.close();
  });
});

describe('a refusal outside the verbs', () => {
  it.each([
    ['GET', '/auth/sign-in', {}, '', 404],
    ['PUT', '/auth/sign-in', {}, '{}', 404],
    ['DELETE', '/trpc/people.me', {}, '', 415],
    ['GET', '/trpc/people.invite?input=%7B%7D', {}, '', 405],
    ['PATCH', '/anything', {}, '', 404],
    ['POST', '/auth/sign-in', { 'content-type': 'text/xml' }, '<a/>', 422],
    ['POST', '/auth/sign-in', { 'content-type': 'application/json' }, '{"login":', 422],
    ['POST', '/trpc/people.invite', { 'content-type': 'text/plain' }, 'x', 415],
    ['POST', '/trpc/people.invite', { 'content-type': 'application/json' }, '{', 400],
    ['GET', '/trpc/people.list?input=%7B', {}, '', 400],
    ['GET', '/trpc/__proto__', {}, '', 404],
    ['GET', '/trpc/', {}, '', 404],
    ['GET', '/trpc/people.me?batch=1&input=%5B%5D', {}, '', 400],
    ['GET', '/files/report.docx', {}, '', 401],
    ['GET', '/open/v1/reports/xx/yy', {}, '', 422],
    ['GET', '/public/%E0%A4%A', {}, '', 404],
    ['GET', '/calendar/x.ics', {}, '', 404],
    ['POST', '/files/attachments', { 'content-type': 'application/octet-stream' }, 'x', 401],
  ])('%s %s says what every refusal says: %j', async (method, path, headers, body, status) => {
    const response = await fetch(`${app.url}${path}`, { method, headers, ...(body === '' ? {} : { body }) });
    const text = await response.text();
    expect.soft([response.status, path]).toEqual([status, path]);
    expect(text).not.toMatch(internal);
    expect(response.headers.get('content-security-policy')).not.toBeNull();
    expect(response.headers.get('server')).toBeNull();
    expect(response.headers.get('x-powered-by')).toBeNull();
  });
});

describe('stopping', () => {
  it('lets what was begun end, keeps what was acknowledged, and does not wait for whoever idles', async () => {
    const stopping = await startApp(fresh, {});
    const head = new Visitor(stopping.url);
    await head.signIn('head', password);
    // Connections kept open without a request, as browsers do.
    for (const path of ['/healthz', '/readyz']) await head.fetch(path);
    // And one in advance, on which nothing was ever asked.
    const spare = connect(Number(new URL(stopping.url).port), '127.0.0.1');
    await new Promise((resolve) => spare.once('connect', resolve));
    const saves = Array.from({ length: 12 }, (_, place) =>
      head
        .mutate('people.invite', { unit: '990101001', name: '来人', login: `late-${place}`, roles: ['clerk'] })
        .then(({ status }) => (status === 200 ? `late-${place}` : null))
        .catch(() => null),
    );
    await Promise.race(saves);
    const from = performance.now();
    await stopping.stop();
    // Nothing was cut: that comes after ten seconds.
    expect(performance.now() - from).toBeLessThan(9_000);
    const acknowledged = (await Promise.all(saves)).filter((login) => login !== null);
    expect(acknowledged.length).toBeGreaterThan(0);
    const there = await fresh.db.identity.person.findMany({ where: { username: { startsWith: 'late-' } } });
    expect(there.map(({ username }) => username)).toEqual(expect.arrayContaining(acknowledged));
  });

  it('cuts an answer nobody reads, after a while', async () => {
    const server = serve((_, outgoing) => {
      outgoing.write('the beginning');
    });
    server.listen(0, '127.0.0.1');
    const url = await listening(server, '127.0.0.1');
    const reading = fetch(url).then((response) => response.text());
    reading.catch(() => undefined);
    await fetch(url).then((response) => response.body?.getReader().read());
    await drained(server, 200);
    await expect(reading).rejects.toThrow();
    expect(server.listening).toBe(false);
  });
});
