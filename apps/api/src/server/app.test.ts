import { request } from 'node:http';
import { type FreshDatabase, freshDatabase } from '@gongkai/db/testing';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillSmallWorld, password } from '../testing/small-world.ts';
import { type StartedApp, startApp } from '../testing/start-app.ts';
import { Visitor } from '../testing/visitor.ts';

let fresh: FreshDatabase;
let app: StartedApp;
let head: Visitor;
const draining = { now: false };

beforeAll(async () => {
  fresh = await freshDatabase();
  await fillSmallWorld(fresh.db);
  app = await startApp(fresh, { isDraining: () => draining.now });
  head = new Visitor(app.url);
  await head.signIn('head', password);
});
afterAll(async () => {
  await app.stop();
  await fresh.drop();
});

const invitation = (login: string) => ({ unit: '990101001', name: '新来的', login, roles: ['clerk'] });

describe('a change from another place', () => {
  it.each([
    ['another site, says the browser', { 'sec-fetch-site': 'cross-site' }],
    ['a sister site', { 'sec-fetch-site': 'same-site' }],
    ['another origin', { origin: 'https://elsewhere.example' }],
    ['another port', { origin: 'http://127.0.0.1:1' }],
    ['nowhere', { origin: 'null' }],
  ])('is refused: %s', async (_, headers) => {
    for (const path of ['/auth/sign-out-everywhere', '/trpc/people.invite', '/anything'])
      expect(await head.post(path, invitation('foreign'), headers)).toMatchObject({
        status: 403,
        refusal: 'not-allowed',
      });
    expect(await fresh.db.identity.person.count({ where: { username: 'foreign' } })).toBe(0);
    expect(await head.query('people.me')).toMatchObject({ status: 200 });
  });

  it('is welcome from the page itself', async () => {
    const headers = { origin: app.url, 'sec-fetch-site': 'same-origin' };
    expect(await new Visitor(app.url).post('/auth/sign-in', { login: 'head', password }, headers)).toMatchObject({
      status: 200,
    });
  });
});

describe('the size of what is sent', () => {
  const overLimit = 9 * 1_048_576;

  it('is limited when it is announced', async () => {
    const answer = await head.post('/trpc/units.import', 'x'.repeat(overLimit));
    expect(answer).toMatchObject({ status: 413, refusal: 'too-large' });
  });

  it('is counted when it is not', async () => {
    const answer = await stream('/trpc/units.import', overLimit);
    expect(answer.status).toBe(413);
    expect(JSON.parse(answer.body)).toEqual({ refusal: { code: 'too-large', facts: { most: 8 } } });
  });

  it('may be what a file of five megabytes needs', async () => {
    const content = Buffer.alloc(5_000_000).toString('base64');
    const answer = await head.mutate('units.import', { unit: '990101', name: 'a.csv', content });
    expect(answer.status).toBe(422);
    expect(answer.refusal).not.toBe('too-large');
  });

  /** A body in chunks, its length not announced. */
  const stream = (path: string, size: number): Promise<{ status: number; body: string }> =>
    new Promise((resolve, reject) => {
      const sent = request(`${app.url}${path}`, { method: 'POST', headers: { 'content-type': 'application/json' } });
      sent.on('error', reject);
      sent.on('response', (response) => {
        let body = '';
        response.on('data', (chunk) => {
          body += chunk;
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
      });
      for (let left = size; left > 0; left -= 1_048_576) sent.write(Buffer.alloc(1_048_576, 'x'));
      sent.end();
    });
});

describe('calls together', () => {
  const batch = (count: number) => {
    const names = Array.from({ length: count }, () => 'people.me').join(',');
    const input = Object.fromEntries(Array.from({ length: count }, (_, place) => [place, {}]));
    return head.fetch(`/trpc/${names}?batch=1&input=${encodeURIComponent(JSON.stringify(input))}`);
  };

  it('may be ten', async () => {
    const response = await batch(10);
    expect(response.status).toBe(200);
    expect(await response.json()).toHaveLength(10);
  });

  it('may not be eleven', async () => {
    expect((await batch(11)).status).toBe(400);
  });
});

describe('headers', () => {
  it('let no script in from elsewhere, and a fresh nonce for styles each time', async () => {
    const policies = await Promise.all(
      [1, 2].map(async () => (await head.fetch('/healthz')).headers.get('content-security-policy') ?? ''),
    );
    expect(policies[0]).toMatch(/^default-src 'self'; script-src 'self'; style-src 'self' 'nonce-[\w+/=]{24}'; /);
    expect(policies[0]).toMatch(/object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'$/);
    expect(policies[0]).not.toBe(policies[1]);
  });

  it('keep what a person sees out of every cache', async () => {
    expect((await head.query('people.me')).headers.get('cache-control')).toBe('no-store');
    expect((await head.query('people.list', { unit: '990102' })).headers.get('cache-control')).toBe('no-store');
  });

  it('stand on refusals and faults too', async () => {
    for (const path of ['/nothing-here.txt', '/trpc/no.such', '/auth/sign-in'])
      expect((await head.fetch(path)).headers.get('x-content-type-options')).toBe('nosniff');
  });
});

describe('what is not there', () => {
  it.each(['/auth/get-session', '/auth/sign-up/email', '/api/auth/get-session', '/auth/sign-in/username', '/files/x'])(
    'is missing: %s',
    async (path) => {
      for (const method of ['GET', 'POST']) {
        const response = await head.fetch(path, { method });
        expect(response.status).toBe(404);
        expect(await response.json()).toEqual({ refusal: { code: 'not-found', facts: {} } });
      }
    },
  );

  it('a verb there is not', async () => {
    expect(await head.query('people.everybody')).toMatchObject({ status: 404, refusal: 'not-found' });
  });

  it('a change by GET', async () => {
    const address = `/trpc/people.suspend?input=${encodeURIComponent('{"unit":"990101","person":"clerk","suspended":true}')}`;
    expect((await head.fetch(address, { headers: { 'idempotency-key': 'a'.repeat(20) } })).status).toBe(405);
  });
});

describe('a stranger', () => {
  it('learns nothing of what a verb wants', async () => {
    const stranger = new Visitor(app.url);
    expect(await stranger.mutate('people.invite', { nonsense: true })).toMatchObject({
      status: 401,
      refusal: 'not-signed-in',
    });
  });
});

describe('a refusal', () => {
  it('of a batch keeps each answer its own', async () => {
    const input = encodeURIComponent(JSON.stringify({ 0: {}, 1: { unit: '990102' } }));
    const response = await head.fetch(`/trpc/people.me,people.list?batch=1&input=${input}`);
    expect(response.status).toBe(207);
    expect(await response.json()).toMatchObject([
      { result: { data: { login: 'head' } } },
      {
        error: { message: 'unit-not-found', data: { refusal: { code: 'unit-not-found', facts: { unit: '990102' } } } },
      },
    ]);
  });

  it('of a body that is no JSON says no more than that', async () => {
    const response = await head.fetch('/trpc/people.invite', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"unit": <script>',
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      error: { data: { refusal: { code: 'input-malformed', facts: { path: '', problem: 'body' } } } },
    });
  });
});

describe('a mutation and its key', () => {
  it('has one effect and equal answers, sent twice at once and once again', async () => {
    const key = 'one-key-for-this-change';
    const change = { unit: '990101001', person: 'clerk', roles: ['clerk', 'auditor'] };
    const send = () => head.mutate('people.assign', change, key);
    const [first, second] = await Promise.all([send(), send()]);
    const third = await send();
    expect(first).toMatchObject({ status: 200, value: { done: true } });
    expect([second?.value, third.value]).toEqual([first?.value, first?.value]);
    const acts = await head.query('audit.list', { unit: '990101', before: null, limit: 200 });
    expect(JSON.stringify(acts.value).split('people.assign')).toHaveLength(2);
  });

  it('is refused without one, or with one used for something else', async () => {
    const change = { unit: '990101001', person: 'clerk', roles: ['clerk'] };
    expect(await head.mutate('people.assign', change, 'short')).toMatchObject({ status: 422, refusal: 'key-missing' });
    expect(await head.mutate('people.assign', change, 'one-key-for-this-change')).toMatchObject({
      status: 422,
      refusal: 'key-reused',
    });
  });
});

describe('health', () => {
  it('is alive while it drains, and not ready', async () => {
    const status = async (path: string) => (await head.fetch(path)).status;
    expect([await status('/healthz'), await status('/readyz')]).toEqual([200, 200]);
    draining.now = true;
    expect([await status('/healthz'), await status('/readyz')]).toEqual([200, 503]);
    draining.now = false;
  });
});

// Last: it breaks the database for good.
describe('a fault', () => {
  it('tells the client its id and the operator everything', async () => {
    const client = new pg.Client({ connectionString: fresh.ownerUrl });
    await client.connect();
    await client.query('alter table unit rename to unit_taken_away').finally(() => client.end());
    const before = app.log.length;
    const response = await head.fetch(`/trpc/units.tree?input=${encodeURIComponent('{"unit":"990101","year":2024}')}`);
    const body = await response.text();
    expect(response.status).toBe(500);
    const answer = JSON.parse(body);
    expect(answer).toMatchObject({ error: { message: 'fault', data: { refusal: { code: 'fault' } } } });
    expect(body).not.toMatch(/relation|select|unit_name|node_modules|\.ts|\.js|\/src\/| at /i);
    const { id } = answer.error.data.refusal.facts;
    expect(id).toMatch(/^[0-9a-f]{12}$/);
    const written = app.log.slice(before).map((line) => JSON.parse(line));
    expect(written).toHaveLength(1);
    expect(written[0]).toMatchObject({ level: 'fault', id, path: '/trpc/units.tree' });
    expect(written[0].message).toContain('relation');
  });
});
