import { listActs, scopeOf } from '@gongkai/db';
import { type FreshDatabase, freshDatabase } from '@gongkai/db/testing';
import { districtOf, rangeOf, unitCode } from '@gongkai/units';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fillSmallWorld, password } from '../testing/small-world.ts';
import { type StartedApp, startApp } from '../testing/start-app.ts';
import { Visitor } from '../testing/visitor.ts';

const street = unitCode('990101001');
let fresh: FreshDatabase;
let app: StartedApp;
let now = new Date();

beforeAll(async () => {
  fresh = await freshDatabase();
  await fillSmallWorld(fresh.db);
  app = await startApp(fresh, { now: () => now });
});
afterAll(async () => {
  await app.stop();
  await fresh.drop();
});

const acts = async () => {
  const rows = await fresh.db.read(scopeOf(unitCode('990101')), (reading) =>
    listActs(reading, districtOf(street), rangeOf(unitCode('990101')), null, 100),
  );
  return rows.filter(({ verb }) => verb.startsWith('auth.')).map(({ verb, by, input }) => ({ verb, by, input }));
};
const verbs = async () => (await acts()).map(({ verb }) => verb);

test('coming and going stand in the chain, with where from', async () => {
  const clerk = new Visitor(app.url);
  await clerk.signIn('clerk', password);
  await clerk.post('/auth/sign-out', {});
  expect(await verbs()).toEqual(['auth.signOut', 'auth.signIn']);
  expect((await acts())[1]?.input).toContain('127.0.0.1');
});

test('a refused sign-in is written for a known account, and a delay once; of an unknown name nothing', async () => {
  for (let attempt = 0; attempt < 9; attempt += 1) {
    await new Visitor(app.url).signIn('clerk', 'not the password');
    await new Visitor(app.url).signIn('nobody-we-know', 'not the password');
  }
  await expect.poll(async () => (await verbs()).filter((verb) => verb === 'auth.delayed').length).toBe(1);
  await expect.poll(async () => (await verbs()).filter((verb) => verb === 'auth.refused').length).toBeGreaterThan(4);
  expect((await verbs()).filter((verb) => verb === 'auth.refused').length).toBeLessThan(8);
  expect(JSON.stringify(await acts())).not.toContain('nobody-we-know');
});

test('a session in which nobody does anything is over, however often its page looks again', async () => {
  await fresh.db.identity.signInFailure.deleteMany();
  const from = now;
  const clerk = new Visitor(app.url);
  await clerk.signIn('clerk', password);
  const at = async (minutes: number, idle: number) => {
    now = new Date(from.getTime() + minutes * 60_000);
    clerk.headers = { ...clerk.headers, 'x-gongkai-idle': String(idle * 60) };
    return (await clerk.query('people.me')).status;
  };
  expect(await at(30, 0)).toBe(200);
  expect(await at(60, 30)).toBe(200);
  expect(await at(85, 55)).toBe(200);
  expect(await at(93, 63)).toBe(401);
  expect(await at(94, 0)).toBe(401);
});
