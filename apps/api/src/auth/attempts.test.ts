import { type FreshDatabase, freshDatabase } from '@gongkai/db/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
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
  await fresh.db.identity.signInFailure.deleteMany();
});

/** Somebody behind the trusted proxy, at this address. */
const from = (address: string): Visitor => {
  const visitor = new Visitor(app.url);
  visitor.headers = { 'x-forwarded-for': address };
  return visitor;
};

const guess = async (visitor: Visitor, login: string, times: number) => {
  const answers = [];
  for (let time = 0; time < times; time += 1) answers.push(await visitor.signIn(login, 'not the password'));
  return answers;
};

/** As if the delay had passed. */
const wait = (): Promise<unknown> =>
  fresh.db.identity.$executeRaw`update identity.sign_in_failure set until = now() - interval '1 second'`;

describe('guessing', () => {
  it.each(['clerk', 'nobody'])('is slowed after six wrong passwords for %s, even for the right one', async (login) => {
    const answers = await guess(from('10.0.0.1'), login, 7);
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401, 401, 429]);
    expect(answers[6]).toMatchObject({ refusal: 'too-many-attempts' });
    expect(Number(answers[6]?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await from('10.0.0.2').signIn(login, password)).toMatchObject({ status: 429 });
  });

  it('waits longer each time, five minutes at most', async () => {
    const waits: number[] = [];
    await guess(from('10.0.0.1'), 'clerk', 5);
    for (let time = 0; time < 10; time += 1) {
      const [, late] = await guess(from(`10.0.1.${time}`), 'clerk', 2);
      waits.push(Number(late?.headers.get('retry-after')));
      await wait();
    }
    expect(waits).toEqual([2, 4, 8, 16, 32, 64, 128, 256, 300, 300]);
  });

  it('counts attempts made at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, place) => from(`10.0.2.${place}`).signIn('clerk', 'not the password')),
    );
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(6);
  });

  it('of many logins from one address is slowed as well, and others elsewhere are not', async () => {
    const guesser = from('10.0.0.9');
    const statuses: number[] = [];
    for (let time = 0; time < 32; time += 1)
      statuses.push((await guesser.signIn(`login${time}`, 'not the password')).status);
    expect(statuses.indexOf(429)).toBe(31);
    expect(await guesser.signIn('clerk', password)).toMatchObject({ status: 429 });
    expect(await from('10.0.0.8').signIn('clerk', password)).toMatchObject({ status: 200 });
  });

  it('is forgotten after the right password, for the login but not for the address', async () => {
    await guess(from('10.0.0.1'), 'clerk', 5);
    expect(await from('10.0.0.1').signIn('clerk', password)).toMatchObject({ status: 200 });
    const left = await fresh.db.identity.signInFailure.findMany();
    expect(left.map(({ count }) => count)).toEqual([5]);
  });

  it('is as slow at an open screen as at the door', async () => {
    const clerk = from('10.0.0.1');
    await clerk.signIn('clerk', password);
    const tries = [];
    for (let time = 0; time < 7; time += 1)
      tries.push(await clerk.post('/auth/password', { current: 'a guess', next: '一个全新的好密码啊' }));
    expect(tries.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401, 401, 429]);
  });

  it('keeps no login, for it may be a password typed in the wrong field', async () => {
    await guess(from('10.0.0.1'), 'my-secret-password', 1);
    const kept = await fresh.db.identity.signInFailure.findMany();
    expect(JSON.stringify(kept)).not.toContain('my-secret-password');
    expect(JSON.stringify(kept)).not.toContain('10.0.0.1');
  });
});

describe('the caller’s address', () => {
  it('is not what a caller writes before the proxy', async () => {
    for (let time = 0; time < 31; time += 1) await from(`1.1.1.${time}, 10.0.0.9`).signIn(`login${time}`, 'wrong');
    expect(await from('1.1.1.99, 10.0.0.9').signIn('clerk', password)).toMatchObject({ status: 429 });
  });

  it('without a trusted proxy, no header is believed, and no https either', async () => {
    const bare = await startApp(fresh);
    const visitor = new Visitor(bare.url);
    visitor.headers = { 'x-forwarded-for': '10.9.9.9', 'x-forwarded-proto': 'https' };
    const { headers } = await visitor.signIn('clerk', password);
    expect(headers.get('set-cookie')).toMatch(/^gongkai\.session=/);
    expect(headers.get('strict-transport-security')).toBeNull();
    await bare.stop();
  });

  it('over https the cookie is bound to its host', async () => {
    const visitor = from('10.0.0.1');
    visitor.headers = { ...visitor.headers, 'x-forwarded-proto': 'https' };
    const { headers } = await visitor.signIn('clerk', password);
    expect(headers.get('set-cookie')).toMatch(
      /^__Host-gongkai\.session=[^;]+; Max-Age=43200; Path=\/; HttpOnly; Secure/,
    );
    expect(headers.get('strict-transport-security')).not.toBeNull();
    expect(await visitor.query('people.me')).toMatchObject({ status: 200 });
  });
});
