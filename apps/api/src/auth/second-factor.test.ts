import { type FreshDatabase, freshDatabase } from '@gongkai/db/testing';
import { codeOf, stepAt } from '@gongkai/services';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { bytesOf } from '../testing/base32.ts';
import { fillSmallWorld, password } from '../testing/small-world.ts';
import { type StartedApp, startApp } from '../testing/start-app.ts';
import { Visitor } from '../testing/visitor.ts';

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
beforeEach(async () => {
  const { identity } = fresh.db;
  await identity.signInFailure.deleteMany();
  await identity.secondFactor.deleteMany();
  await identity.session.deleteMany();
});

const visit = async (login: string): Promise<Visitor> => {
  const visitor = new Visitor(app.url);
  expect(await visitor.signIn(login, password)).toMatchObject({ status: 200 });
  return visitor;
};
const Begun = z.object({ secret: z.string(), link: z.string() });
const Codes = z.object({ recoveryCodes: z.array(z.string()) });

/** The code a device shows, so many half minutes from now. */
const shown = (secret: string, ahead = 0): string => codeOf(bytesOf(secret), stepAt(new Date()) + ahead);

/** Turns the second factor on with the present code; the next one is good from now on. */
async function enroll(login: string) {
  const visitor = await visit(login);
  const { secret } = Begun.parse((await visitor.post('/auth/second-factor/begin', { password })).value);
  const confirmed = await visitor.post('/auth/second-factor/confirm', { code: shown(secret) });
  return { visitor, secret, ...Codes.parse(confirmed.value) };
}

const signIn = (login: string, code: string, word = password) =>
  new Visitor(app.url).post('/auth/sign-in', { login, password: word, code });

describe('a second factor', () => {
  it('is begun with the password, confirmed with a code, and asked for from then on', async () => {
    const { secret, visitor, recoveryCodes } = await enroll('clerk');
    expect(recoveryCodes).toHaveLength(10);
    expect(await visitor.query('people.me')).toMatchObject({ value: { secondFactor: true, mustEnroll: false } });
    expect(await new Visitor(app.url).signIn('clerk', password)).toMatchObject({ status: 401, refusal: 'code-needed' });
    expect(await signIn('clerk', shown(secret, 1))).toMatchObject({ status: 200 });
  });

  it('is not begun by whoever finds an open screen', async () => {
    const visitor = await visit('clerk');
    expect(await visitor.post('/auth/second-factor/begin', { password: 'a guess' })).toMatchObject({
      refusal: 'wrong-name-or-password',
    });
    expect(await new Visitor(app.url).post('/auth/second-factor/begin', {})).toMatchObject({
      refusal: 'not-signed-in',
    });
  });

  it('that was never confirmed keeps nobody out', async () => {
    const visitor = await visit('clerk');
    await visitor.post('/auth/second-factor/begin', { password });
    expect(await visitor.post('/auth/second-factor/confirm', { code: '000000' })).toMatchObject({
      refusal: 'code-wrong',
    });
    expect(await new Visitor(app.url).signIn('clerk', password)).toMatchObject({ status: 200 });
  });

  it('takes each code once, and none before one it took', async () => {
    const { secret } = await enroll('clerk');
    const [present, next] = [shown(secret), shown(secret, 1)];
    expect(await signIn('clerk', next)).toMatchObject({ status: 200 });
    expect(await signIn('clerk', next)).toMatchObject({ status: 401, refusal: 'code-wrong' });
    expect(await signIn('clerk', present)).toMatchObject({ refusal: 'code-wrong' });
  });

  it('lets one of two in who send the same code at once', async () => {
    const { secret } = await enroll('clerk');
    const code = shown(secret, 1);
    const tries = await Promise.all([1, 2, 3].map(() => signIn('clerk', code)));
    expect(tries.map(({ status }) => status).sort()).toEqual([200, 401, 401]);
  });

  it('says nothing about itself to who does not know the password', async () => {
    const { secret } = await enroll('clerk');
    const wrong = await signIn('clerk', shown(secret), 'not the password');
    const unknown = await signIn('nobody', '123456', 'not the password');
    expect(wrong).toMatchObject({ status: 401, refusal: 'wrong-name-or-password' });
    expect(unknown.value).toEqual(wrong.value);
  });

  it('is guessed as slowly as a password, also with the right one in between', async () => {
    await enroll('clerk');
    const statuses: number[] = [];
    for (let time = 0; time < 7; time += 1) {
      await new Visitor(app.url).signIn('clerk', password);
      statuses.push((await signIn('clerk', '000000')).status);
    }
    expect(statuses).toEqual([401, 401, 401, 401, 401, 401, 429]);
  });

  it('takes a first password only with its code', async () => {
    await enroll('clerk');
    const head = await visit('head');
    const { firstPassword } = z
      .object({ firstPassword: z.string() })
      .parse((await head.mutate('people.resetPassword', { unit: '990101001', person: 'clerk' })).value);
    expect(await new Visitor(app.url).signIn('clerk', firstPassword)).toMatchObject({ refusal: 'code-needed' });
    await head.mutate('people.dropSecondFactor', { unit: '990101001', person: 'clerk' });
    expect(await new Visitor(app.url).signIn('clerk', firstPassword)).toMatchObject({ status: 200 });
    const hash = await fresh.db.identity.account.findFirst({ where: { userId: 'deputy' } });
    await fresh.db.identity.account.updateMany({
      where: { userId: 'clerk' },
      data: { password: hash?.password ?? '', firstPassword: null },
    });
  });
});

describe('a recovery code', () => {
  it('opens once, however it is typed', async () => {
    const { recoveryCodes } = await enroll('clerk');
    const [first = '', second = ''] = recoveryCodes;
    expect(await signIn('clerk', first)).toMatchObject({ status: 200 });
    expect(await signIn('clerk', first)).toMatchObject({ refusal: 'code-wrong' });
    expect(await signIn('clerk', ` ${second.toUpperCase().replace('-', ' ')} `)).toMatchObject({ status: 200 });
  });

  it('is void once new ones are made', async () => {
    const { visitor, recoveryCodes } = await enroll('clerk');
    const answer = await visitor.post('/auth/second-factor/recovery-codes', { password });
    const renewed = Codes.parse(answer.value).recoveryCodes;
    expect(await signIn('clerk', recoveryCodes[0] ?? '')).toMatchObject({ refusal: 'code-wrong' });
    expect(await signIn('clerk', renewed[0] ?? '')).toMatchObject({ status: 200 });
  });

  it('is not kept, nor is the secret', async () => {
    const { secret, recoveryCodes } = await enroll('clerk');
    const { identity } = fresh.db;
    const kept = JSON.stringify([await identity.secondFactor.findMany(), await identity.recoveryCode.findMany()]);
    for (const code of recoveryCodes) expect(kept).not.toContain(code);
    expect(kept).not.toContain(secret);
    expect(kept).not.toContain(Buffer.from(bytesOf(secret)).toString('base64').slice(0, 20));
  });
});

describe('a role that asks for one', () => {
  const require = async (roles: string[]) => {
    const head = await visit('head');
    const { value } = await head.query('settings.get', { unit: '990101' });
    const { revision } = z.object({ revision: z.number() }).parse(value);
    expect(
      await head.mutate('settings.secure', { unit: '990101', revision, settings: { secondFactorFor: roles } }),
    ).toMatchObject({ status: 200 });
  };

  it('leads to it before anything else, from the next request on', async () => {
    const clerk = await visit('clerk');
    expect(await clerk.query('work.list', { unit: '990101001' })).toMatchObject({ status: 200 });
    await require(['clerk']);
    expect(await clerk.query('work.list', { unit: '990101001' })).toMatchObject({
      status: 403,
      refusal: 'second-factor-needed',
    });
    expect(await clerk.query('people.me')).toMatchObject({ value: { mustEnroll: true } });
    expect((await clerk.fetch('/files/report.docx?unit=990101001&kind=own&form=a2021&period=2024')).status).toBe(403);
    const { secret } = Begun.parse((await clerk.post('/auth/second-factor/begin', { password })).value);
    await clerk.post('/auth/second-factor/confirm', { code: shown(secret) });
    expect(await clerk.query('work.list', { unit: '990101001' })).toMatchObject({ status: 200 });
    expect(await clerk.post('/auth/second-factor/drop', { password, code: shown(secret, 1) })).toMatchObject({
      refusal: 'second-factor-needed',
    });
    await require([]);
    expect(await clerk.post('/auth/second-factor/drop', { password, code: shown(secret, 1) })).toMatchObject({
      status: 200,
    });
    expect(await new Visitor(app.url).signIn('clerk', password)).toMatchObject({ status: 200 });
  });
});
