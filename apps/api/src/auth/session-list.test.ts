import { type FreshDatabase, freshDatabase } from '@gongkai/db/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fillSmallWorld, password } from '../testing/small-world.ts';
import { type StartedApp, startApp } from '../testing/start-app.ts';
import { Visitor } from '../testing/visitor.ts';

let fresh: FreshDatabase;
let app: StartedApp;

beforeAll(async () => {
  fresh = await freshDatabase();
  await fillSmallWorld(fresh.db);
  app = await startApp(fresh, { proxies: ['127.0.0.1'] });
});
afterAll(async () => {
  await app.stop();
  await fresh.drop();
});
beforeEach(async () => {
  await fresh.db.identity.session.deleteMany();
  app.house.sessions.dropAll();
});

const visit = async (login: string, device: string, address: string): Promise<Visitor> => {
  const visitor = new Visitor(app.url);
  visitor.headers = { 'user-agent': device, 'x-forwarded-for': address };
  expect(await visitor.signIn(login, password)).toMatchObject({ status: 200 });
  return visitor;
};
const Sessions = z.object({
  sessions: z.array(z.object({ id: z.string(), device: z.string(), network: z.string(), here: z.boolean() })),
});
const listOf = async (visitor: Visitor) =>
  Sessions.parse(await (await visitor.fetch('/auth/sessions')).json()).sessions;

describe('one’s own sessions', () => {
  it('say device and network, and which one this is', async () => {
    const office = await visit('clerk', 'Office PC', '10.1.1.1');
    await visit('clerk', 'Phone', '10.2.2.2');
    const rows = await listOf(office);
    expect(rows.map(({ device, network, here }) => [device, network, here]).sort()).toEqual([
      ['Office PC', '10.1.1.1', true],
      ['Phone', '10.2.2.2', false],
    ]);
  });

  it('are ended one by one, for their very next request', async () => {
    const office = await visit('clerk', 'Office PC', '10.1.1.1');
    const phone = await visit('clerk', 'Phone', '10.2.2.2');
    expect(await phone.query('people.me')).toMatchObject({ status: 200 });
    const other = (await listOf(office)).find(({ here }) => !here)?.id;
    expect(await office.post('/auth/sessions/end', { session: other })).toMatchObject({ status: 200 });
    expect(await phone.query('people.me')).toMatchObject({ status: 401, refusal: 'not-signed-in' });
    expect(await office.query('people.me')).toMatchObject({ status: 200 });
  });

  it('are nobody else’s to see or end', async () => {
    const clerk = await visit('clerk', 'Office PC', '10.1.1.1');
    const [own] = await listOf(clerk);
    const other = await visit('other', 'Elsewhere', '10.3.3.3');
    expect(await other.post('/auth/sessions/end', { session: own?.id })).toMatchObject({ status: 404 });
    expect(await clerk.query('people.me')).toMatchObject({ status: 200 });
    expect((await new Visitor(app.url).fetch('/auth/sessions')).status).toBe(401);
  });

  it('remember when they were used, and the person too', async () => {
    const { identity } = fresh.db;
    await identity.person.updateMany({ data: { usedAt: new Date('2026-01-01') } });
    const clerk = await visit('clerk', 'Office PC', '10.1.1.1');
    await clerk.query('people.me');
    const person = await identity.person.findUniqueOrThrow({ where: { id: 'clerk' } });
    const session = await identity.session.findFirstOrThrow({ where: { userId: 'clerk' } });
    for (const { usedAt } of [person, session]) expect(Date.now() - (usedAt?.getTime() ?? 0)).toBeLessThan(60_000);
  });
});

describe('a person’s sessions', () => {
  it('are seen and ended by who manages the account, and by nobody else', async () => {
    const clerk = await visit('clerk', 'Office PC', '10.1.1.1');
    await visit('clerk', 'Phone', '10.2.2.2');
    const asked = { unit: '990101001', person: 'clerk' };
    const foreign = await visit('other', 'Elsewhere', '10.3.3.3');
    expect(await foreign.query('people.sessions', asked)).toMatchObject({ refusal: 'unit-not-found' });
    expect(await clerk.query('people.sessions', asked)).toMatchObject({ refusal: 'not-allowed' });
    const head = await visit('head', 'Head', '10.4.4.4');
    expect(await head.query('people.sessions', asked)).toMatchObject({
      value: [expect.objectContaining({ device: expect.any(String) }), expect.anything()],
    });
    expect(await head.mutate('people.endSessions', asked)).toMatchObject({ value: { ended: 2 } });
    expect(await clerk.query('people.me')).toMatchObject({ refusal: 'not-signed-in' });
  });
});
