import { findPasswordHash, listMemberships } from '@gongkai/db';
import { contract } from '@gongkai/reports';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyPassword } from '../../people/password.ts';
import { type Actor, openWorld, type World } from '../../testing/world.ts';

let world: World;
let district: Actor;
let street: Actor;
let neighbour: Actor;

beforeAll(async () => {
  world = await openWorld();
  district = world.as('990101', 'administrator');
  street = world.as('990101001', 'administrator');
  neighbour = world.as('990102', 'administrator');
});
afterAll(() => world.fresh.drop());

const invited = contract['people.invite'].output;
let count = 0;
const invite = async (actor: Actor, unit: string, roles: string[], login = `person-${++count}`) =>
  invited.parse(await actor.must('people.invite', { unit, name: '某某某', login, roles }));
const held = async (person: string) => await listMemberships(world.fresh.db.identity, person);

describe('people.invite', () => {
  it('makes a person whose first password opens the account', async () => {
    const { person, firstPassword } = await invite(district, '990101001', ['clerk', 'leader'], 'first-one');
    expect(await held(person)).toEqual([{ unit: '990101001', roles: ['clerk', 'leader'] }]);
    const hash = await findPasswordHash(world.fresh.db.identity, person);
    expect(await verifyPassword(hash, firstPassword)).toBe(true);
    expect(await street.must('people.list', { unit: '990101001' })).toMatchObject([
      { id: person, login: 'first-one', pending: true, suspended: false, memberships: [{ unitName: '东风街道' }] },
    ]);
  });

  it('gives roles only at units within the inviter’s reach, to no login twice', async () => {
    const input = { unit: '990101002', name: '某某某', login: 'second-one', roles: ['clerk'] };
    expect(await street.ask('people.invite', input)).toMatchObject({ refusal: { code: 'unit-not-found' } });
    expect(await neighbour.ask('people.invite', input)).toMatchObject({ refusal: { code: 'unit-not-found' } });
    expect(await district.ask('people.invite', { ...input, unit: '990101009' })).toMatchObject({
      refusal: { code: 'unit-not-found' },
    });
    expect(await district.ask('people.invite', { ...input, login: 'FIRST-ONE' })).toMatchObject({
      refusal: { code: 'person-exists', facts: { name: 'first-one' } },
    });
    expect(await world.as('990101', 'office').ask('people.invite', input)).toMatchObject({
      refusal: { code: 'not-allowed' },
    });
  });

  it('leaves neither name, login nor password in the audit', async () => {
    const { firstPassword } = await invite(district, '990101001', ['clerk'], 'unspoken-login');
    const acts = JSON.stringify(await district.must('audit.list', { unit: '990101', before: null, limit: 200 }));
    expect(acts).toContain('people.invite');
    expect(acts).toContain('digest:');
    for (const secret of ['unspoken-login', '某某某', firstPassword]) expect(acts).not.toContain(secret);
  });

  it('done twice under one key makes one person, and shows the password once', async () => {
    const input = { unit: '990101001', name: '某某某', login: 'once-only', roles: ['clerk'] };
    const key = 'invited-under-one-key';
    expect(await district.ask('people.invite', input, key)).toMatchObject({ ok: true });
    expect(await district.ask('people.invite', input, key)).toMatchObject({ refusal: { code: 'shown-once' } });
    expect(await world.fresh.db.identity.person.count({ where: { username: 'once-only' } })).toBe(1);
  });

  it('brings back somebody who has no role anywhere any more', async () => {
    const first = await invite(district, '990101001', ['clerk'], 'comes-back');
    await district.must('people.assign', { unit: '990101001', person: first.person, roles: [] });
    const again = await invite(neighbour, '990102', ['auditor'], 'comes-back');
    expect(again.person).toBe(first.person);
    expect(await held(again.person)).toEqual([{ unit: '990102', roles: ['auditor'] }]);
    const hash = await findPasswordHash(world.fresh.db.identity, again.person);
    expect(await verifyPassword(hash, first.firstPassword)).toBe(false);
  });
});

describe('people.list', () => {
  it('tells of a person what lies in the subtree, and nothing of elsewhere', async () => {
    const { person } = await invite(district, '990101002', ['clerk']);
    await district.must('people.assign', { unit: '990101D01', person, roles: ['auditor'] });
    const seen = async (unit: string) => {
      const rows = contract['people.list'].output.parse(await district.must('people.list', { unit }));
      return rows.find(({ id }) => id === person)?.memberships.map((membership) => membership.unit);
    };
    expect(await seen('990101')).toEqual(['990101002', '990101D01']);
    expect(await seen('990101002')).toEqual(['990101002']);
    expect(await seen('990101001')).toBeUndefined();
    expect(await neighbour.ask('people.list', { unit: '990101' })).toMatchObject({
      refusal: { code: 'unit-not-found' },
    });
  });
});

describe('a person of another subtree', () => {
  it('does not exist', async () => {
    const { person } = await invite(neighbour, '990102', ['clerk']);
    const missing = { refusal: { code: 'person-not-found', facts: { person } } };
    const unit = '990101';
    expect(await district.ask('people.assign', { unit, person, roles: ['auditor'] })).toMatchObject(missing);
    expect(await district.ask('people.suspend', { unit, person, suspended: true })).toMatchObject(missing);
    expect(await district.ask('people.resetPassword', { unit, person })).toMatchObject(missing);
    expect(await district.ask('people.suspend', { unit, person: 'nobody', suspended: true })).toMatchObject({
      refusal: { code: 'person-not-found' },
    });
  });

  it('who also serves here keeps the whole account to those above both', async () => {
    const { person } = await invite(district, '990101', ['administrator']);
    await district.must('people.assign', { unit: '990101001', person, roles: ['clerk'] });
    const taken = { refusal: { code: 'not-allowed', facts: { permission: 'people.manage', unit: '990101001' } } };
    const unit = '990101001';
    expect(await street.ask('people.resetPassword', { unit, person })).toMatchObject(taken);
    expect(await street.ask('people.suspend', { unit, person, suspended: true })).toMatchObject(taken);
    await street.must('people.assign', { unit, person, roles: ['clerk', 'leader'] });
    await invite(district, '990101', ['administrator']);
    await district.must('people.resetPassword', { unit, person });
  });
});

describe('the last administrator', () => {
  it('stays: by roles, by leaving, by suspension', async () => {
    const { person } = await invite(neighbour, '990102', ['administrator']);
    const unit = '990102';
    const last = { refusal: { code: 'last-administrator', facts: { unit } } };
    expect(await neighbour.ask('people.assign', { unit, person, roles: ['clerk'] })).toMatchObject(last);
    expect(await neighbour.ask('people.assign', { unit, person, roles: [] })).toMatchObject(last);
    expect(await neighbour.ask('people.suspend', { unit, person, suspended: true })).toMatchObject(last);

    const successor = await invite(neighbour, unit, ['administrator']);
    await neighbour.must('people.suspend', { unit, person: successor.person, suspended: true });
    expect(await neighbour.ask('people.assign', { unit, person, roles: [] })).toMatchObject(last);
    await neighbour.must('people.suspend', { unit, person: successor.person, suspended: false });
    await neighbour.must('people.assign', { unit, person, roles: [] });
    expect(await held(person)).toEqual([]);
  });

  it('of a street may go: the district still administers it', async () => {
    const { person } = await invite(district, '990101002', ['administrator']);
    await invite(district, '990101', ['administrator']);
    await district.must('people.assign', { unit: '990101002', person, roles: [] });
  });

  it('is one of two who remove each other at the same moment', async () => {
    const unit = '990102001';
    const rows = contract['people.list'].output.parse(await neighbour.must('people.list', { unit: '990102' }));
    for (const { id, memberships } of rows)
      if (memberships.some(({ roles }) => roles.includes('administrator')))
        await world.fresh.db.identity.person.update({ where: { id }, data: { suspended: true } });
    for (let round = 0; round < 8; round += 1) {
      const pair = [await invite(neighbour, unit, ['administrator']), await invite(neighbour, unit, ['administrator'])];
      const results = await Promise.all(
        pair.map(({ person }) => neighbour.ask('people.assign', { unit, person, roles: [] })),
      );
      expect(results.filter(({ ok }) => ok)).toHaveLength(1);
      for (const { person } of pair)
        await world.fresh.db.identity.person.update({ where: { id: person }, data: { suspended: true } });
    }
  });
});

describe('suspending and a new first password', () => {
  it('end every session and the old password', async () => {
    const { person, firstPassword } = await invite(district, '990101001', ['clerk']);
    const { session, account } = world.fresh.db.identity;
    const open = () =>
      session.create({
        data: {
          id: `${person}-${Math.random()}`,
          token: `${Math.random()}`,
          userId: person,
          expiresAt: new Date('2099-01-01'),
          createdAt: new Date(),
          updatedAt: new Date(),
        },
      });
    await open();
    await district.must('people.suspend', { unit: '990101001', person, suspended: true });
    expect(await session.count({ where: { userId: person } })).toBe(0);
    await district.must('people.suspend', { unit: '990101001', person, suspended: false });
    await open();
    const answer = await district.must('people.resetPassword', { unit: '990101001', person });
    expect(await session.count({ where: { userId: person } })).toBe(0);
    const hash = await findPasswordHash(world.fresh.db.identity, person);
    expect(await verifyPassword(hash, firstPassword)).toBe(false);
    const renewed = contract['people.resetPassword'].output.parse(answer);
    expect(await verifyPassword(hash, renewed.firstPassword)).toBe(true);
    expect(await account.findFirst({ where: { userId: person } })).toMatchObject({ firstPassword: 'issued' });
  });
});
