import { setTimeout as sleep } from 'node:timers/promises';
import { type FreshDatabase, freshDatabase } from '@gongkai/db/testing';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillSmallWorld, password } from '../testing/small-world.ts';
import { type StartedApp, startApp } from '../testing/start-app.ts';
import { Visitor } from '../testing/visitor.ts';

let fresh: FreshDatabase;
/** Two processes' worth of the program on one database. */
let one: StartedApp;
let two: StartedApp;

beforeAll(async () => {
  fresh = await freshDatabase();
  await fillSmallWorld(fresh.db);
  one = await startApp(fresh);
  two = await startApp(fresh);
});
afterAll(async () => {
  await one.stop();
  await two.stop();
  await fresh.drop();
});

const visit = async (app: StartedApp, login: string): Promise<Visitor> => {
  const visitor = new Visitor(app.url);
  expect(await visitor.signIn(login, password)).toMatchObject({ status: 200 });
  expect(await visitor.query('people.me')).toMatchObject({ status: 200 });
  return visitor;
};

/** A change told by another process travels with the commit; a few milliseconds later it has arrived. */
const heard = () => sleep(100);

describe('a session ended', () => {
  it('by signing out is over for whoever kept its cookie', async () => {
    const visitor = await visit(one, 'clerk');
    const { headers } = await visitor.signIn('clerk', password);
    const thief = new Visitor(one.url);
    thief.headers = { cookie: (headers.get('set-cookie') ?? '').split(';', 1)[0] ?? '' };
    expect(await thief.query('people.me')).toMatchObject({ status: 200 });
    expect(await visitor.post('/auth/sign-out', {})).toMatchObject({ status: 200 });
    expect(await thief.query('people.me')).toMatchObject({ status: 401, refusal: 'not-signed-in' });
  });

  it('everywhere is over everywhere, also in another process', async () => {
    const here = await visit(one, 'clerk');
    const alsoHere = await visit(one, 'clerk');
    const there = await visit(two, 'clerk');
    expect(await here.post('/auth/sign-out-everywhere', {})).toMatchObject({ status: 200 });
    expect(await alsoHere.query('people.me')).toMatchObject({ refusal: 'not-signed-in' });
    await heard();
    expect(await there.query('people.me')).toMatchObject({ refusal: 'not-signed-in' });
  });

  it('by a new password leaves only the one it was changed in', async () => {
    const here = await visit(one, 'local');
    const elsewhere = await visit(one, 'local');
    const next = '换了一个更好记的密码';
    expect(await here.post('/auth/password', { current: password, next })).toMatchObject({ status: 200 });
    expect(await elsewhere.query('people.me')).toMatchObject({ refusal: 'not-signed-in' });
    expect(await here.query('people.me')).toMatchObject({ status: 200 });
  });

  it('by suspension is over on the next request, and in another process', async () => {
    const head = await visit(one, 'head');
    const here = await visit(one, 'clerk');
    const there = await visit(two, 'clerk');
    await head.mutate('people.suspend', { unit: '990101001', person: 'clerk', suspended: true });
    expect(await here.query('people.me')).toMatchObject({ refusal: 'not-signed-in' });
    await heard();
    expect(await there.query('people.me')).toMatchObject({ refusal: 'not-signed-in' });
    await head.mutate('people.suspend', { unit: '990101001', person: 'clerk', suspended: false });
  });

  it('by a new first password is over too', async () => {
    const head = await visit(one, 'head');
    const deputy = await visit(two, 'deputy');
    expect(await head.mutate('people.resetPassword', { unit: '990101', person: 'deputy' })).toMatchObject({
      status: 200,
    });
    await heard();
    expect(await deputy.query('people.me')).toMatchObject({ refusal: 'not-signed-in' });
    expect(await new Visitor(one.url).signIn('deputy', password)).toMatchObject({ refusal: 'wrong-name-or-password' });
  });
});

describe('what is remembered of a session', () => {
  it('follows a change of roles, here at once and elsewhere when it is heard', async () => {
    const head = await visit(one, 'head');
    const here = await visit(one, 'clerk');
    const there = await visit(two, 'clerk');
    const may = (visitor: Visitor) => visitor.query('people.list', { unit: '990101001' });
    expect(await may(here)).toMatchObject({ status: 403, refusal: 'not-allowed' });
    await head.mutate('people.assign', { unit: '990101001', person: 'clerk', roles: ['auditor'] });
    expect(await may(here)).toMatchObject({ status: 200 });
    await heard();
    expect(await may(there)).toMatchObject({ status: 200 });
  });

  it('is not asked for again: a session taken away in secret lasts until its minute is over', async () => {
    const visitor = await visit(one, 'head');
    await takeAwaySecretly('head');
    expect(await visitor.query('people.me')).toMatchObject({ status: 200 });
  });

  it('is forgotten when the listening is interrupted: something may have been told meanwhile', async () => {
    const visitor = await visit(one, 'head');
    await takeAwaySecretly('head');
    await asOwner(`select pg_terminate_backend(pid) from pg_stat_activity
      where query = 'listen gongkai_people' and datname = current_database()`);
    await heard();
    expect(await visitor.query('people.me')).toMatchObject({ refusal: 'not-signed-in' });
  });

  it('is told again after the interruption', async () => {
    const here = await visit(one, 'head');
    const there = await visit(two, 'head');
    await here.post('/auth/sign-out-everywhere', {});
    await heard();
    expect(await there.query('people.me')).toMatchObject({ refusal: 'not-signed-in' });
  });
});

const takeAwaySecretly = (person: string): Promise<void> =>
  asOwner(`alter table identity.session disable trigger tell;
    delete from identity.session where user_id = '${person}';
    alter table identity.session enable trigger tell`);

async function asOwner(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: fresh.ownerUrl });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
