import { type FreshDatabase, freshDatabase } from '@gongkai/db/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fillSmallWorld, password } from '../testing/small-world.ts';
import { type StartedApp, startApp } from '../testing/start-app.ts';
import { Visitor } from '../testing/visitor.ts';

let fresh: FreshDatabase;
let app: StartedApp;
let clerk: Visitor;

beforeAll(async () => {
  fresh = await freshDatabase();
  await fillSmallWorld(fresh.db);
  app = await startApp(fresh);
  clerk = new Visitor(app.url);
  await clerk.signIn('clerk', password);
});
afterAll(async () => {
  await app.stop();
  await fresh.drop();
});

let present = password;
const change = async (next: string) => {
  const answer = await clerk.post('/auth/password', { current: present, next });
  if (answer.status === 200) present = next;
  return answer;
};

it('by length alone a sentence will do, and never grows too old', async () => {
  expect(await change('换了一句更好记的话呀')).toMatchObject({ status: 200 });
  await age(400);
  expect(await clerk.query('people.me')).toMatchObject({ value: { mustChangePassword: false } });
});

it('by kinds of characters it has to be changed after ninety days, and before anything else', async () => {
  const head = new Visitor(app.url);
  await head.signIn('head', password);
  const settings = { passwordProfile: 'complexity' };
  await head.mutate('settings.secure', { unit: '990101', revision: 0, settings });
  expect(await clerk.query('people.me')).toMatchObject({
    value: { mustChangePassword: true, passwordProfile: 'complexity' },
  });
  expect(await clerk.query('work.list', { unit: '990101001' })).toMatchObject({ refusal: 'password-must-change' });
  expect(await change('correct horse battery')).toMatchObject({ refusal: 'password-too-simple' });
  expect(await change('Correct-Horse-1')).toMatchObject({ status: 200 });
  expect(await clerk.query('work.list', { unit: '990101001' })).toMatchObject({ status: 200 });
  await age(89);
  expect(await clerk.query('people.me')).toMatchObject({ value: { mustChangePassword: false } });
  await age(91);
  expect(await clerk.query('people.me')).toMatchObject({ value: { mustChangePassword: true } });
});

it('none of the last five comes back', async () => {
  for (const number of [2, 3, 4, 5]) expect(await change(`Correct-Horse-${number}`)).toMatchObject({ status: 200 });
  expect(await change('Correct-Horse-1')).toMatchObject({ refusal: 'password-used-before' });
  expect(await change('Correct-Horse-6')).toMatchObject({ status: 200 });
  expect(await change('Correct-Horse-1')).toMatchObject({ status: 200 });
});

async function age(days: number): Promise<void> {
  const passwordAt = new Date(Date.now() - days * 86_400_000);
  await fresh.db.identity.account.updateMany({ where: { userId: 'clerk' }, data: { passwordAt } });
  app.house.sessions.dropAll();
}
