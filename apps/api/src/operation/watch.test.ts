import { createServer, type Server } from 'node:http';
import type { Database } from '@gongkai/db';
import { type FreshDatabase, freshDatabase } from '@gongkai/db/testing';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { listening } from '../listening.ts';
import { openMetrics } from './metrics.ts';
import { routeOf } from './route-of.ts';
import { watched } from './watch.ts';

const token = 'a token of tests, sixteen and more';
let fresh: FreshDatabase;
const servers: Server[] = [];

beforeAll(async () => {
  fresh = await freshDatabase();
});
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
});
afterAll(() => fresh.drop());

/** A server that answers 404 to everything but `/trpc/units.tree`, watched. */
async function start(given: string | null = token, db: Database = fresh.db) {
  const log: string[] = [];
  const server = createServer(
    watched(
      {
        metrics: openMetrics(db),
        token: given,
        log: (line) => log.push(line),
        now: () => new Date('2026-01-05T00:00:00Z'),
      },
      (incoming, outgoing) => {
        outgoing.writeHead(incoming.url?.startsWith('/trpc/units.tree') ? 200 : 404);
        outgoing.end('answered');
      },
    ),
  );
  servers.push(server);
  server.listen(0, '127.0.0.1');
  return { url: await listening(server, '127.0.0.1'), log };
}

const asking = (url: string, bearer: string) =>
  fetch(`${url}/metrics`, { headers: { authorization: `Bearer ${bearer}` } });

test('requests are counted by what they ask, never by whom or for what', async () => {
  const { url, log } = await start();
  await fetch(`${url}/trpc/units.tree?input=${encodeURIComponent('{"unit":"990101","name":"张三"}')}`);
  await fetch(`${url}/open/v1/reports/990101/2025`);
  const text = await (await asking(url, token)).text();
  expect(text).toContain('gongkai_http_request_seconds_count{route="units.tree",method="GET",status="2xx"} 1');
  expect(text).toContain('gongkai_http_request_seconds_count{route="open",method="GET",status="4xx"} 1');
  expect(text).toMatch(/gongkai_database_connections\{pool="reading",state="waiting"\} 0/);
  expect(text).toContain('gongkai_nodejs_eventloop_lag_seconds');
  expect(`${text}${log.join('')}`).not.toMatch(/990101|张三|%E5/);
  expect(log.map((line) => JSON.parse(line))).toMatchObject([
    { at: '2026-01-05T00:00:00.000Z', level: 'request', route: 'units.tree', method: 'GET', status: 200 },
    { route: 'open', status: 404 },
  ]);
});

test('the metrics are for whoever brings the token, and nowhere without one', async () => {
  const { url } = await start();
  expect([(await fetch(`${url}/metrics`)).status, (await asking(url, 'another')).status]).toEqual([401, 401]);
  expect((await asking(url, token)).status).toBe(200);
  const closed = await start(null);
  expect((await asking(closed.url, 'null')).status).toBe(404);
});

test('without a database the metrics say so, and the next request is answered', async () => {
  const read = () => Promise.reject(new Error('gone'));
  const { url } = await start(token, { ...fresh.db, read });
  expect((await asking(url, token)).status).toBe(503);
  expect((await fetch(`${url}/trpc/units.tree`)).status).toBe(200);
});

test.each([
  ['/trpc/reports.get?input=1', 'reports.get'],
  ['/trpc/reports.get,units.tree?batch=1', 'together'],
  ['/trpc/__proto__', 'unknown'],
  ['/files/reports/990101001/2025', 'files'],
  ['/assets/main-1.js', 'assets'],
  ['/reports/990101001/own/a2021/2025', 'web'],
  ['', 'web'],
])('%s is counted as %s', (url, route) => {
  expect(routeOf(url)).toBe(route);
});
