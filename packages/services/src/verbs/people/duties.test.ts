import { listMemberships } from '@gongkai/db';
import { contract } from '@gongkai/reports';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Actor, openWorld, type World } from '../../testing/world.ts';

/** System, security and audit administrator in one hand, or in three. */
let world: World;
let whole: Actor;
let system: Actor;
let security: Actor;
const unit = '990101';
const street = '990101001';

beforeAll(async () => {
  world = await openWorld();
  whole = world.as(unit, 'administrator');
  system = world.as(unit, 'system-administrator');
  security = world.as(unit, 'security-administrator');
});
afterAll(() => world.fresh.drop());

let count = 0;
const invite = async (actor: Actor, roles: string[], where = street): Promise<string> => {
  const input = { unit: where, name: '某某某', login: `duty-${++count}`, roles };
  return contract['people.invite'].output.parse(await actor.must('people.invite', input)).person;
};
const held = async (person: string) => await listMemberships(world.fresh.db.identity, person);
const secure = async (actor: Actor, settings: object) => {
  const { revision } = contract['settings.get'].output.parse(await actor.must('settings.get', { unit }));
  return actor.ask('settings.secure', { unit, revision, settings });
};

describe('in three hands', () => {
  it('one makes the account, another gives it roles', async () => {
    const input = { unit: street, name: '某某某', login: 'not-by-one', roles: ['clerk'] };
    expect(await system.ask('people.invite', input)).toMatchObject({
      refusal: { code: 'not-allowed', facts: { permission: 'people.assign' } },
    });
    const person = await invite(system, []);
    expect(await held(person)).toEqual([{ unit: street, roles: [] }]);
    expect(await system.ask('people.assign', { unit: street, person, roles: ['clerk'] })).toMatchObject({
      refusal: { code: 'not-allowed' },
    });
    await security.must('people.assign', { unit: street, person, roles: ['clerk'] });
    expect(await held(person)).toEqual([{ unit: street, roles: ['clerk'] }]);
  });

  it('who gives roles touches no account, and who keeps accounts sets no security', async () => {
    const person = await invite(whole, ['clerk']);
    for (const name of ['people.suspend', 'people.resetPassword', 'people.endSessions'] as const)
      expect(await security.ask(name, { unit: street, person, suspended: true })).toMatchObject({
        refusal: { code: 'not-allowed' },
      });
    expect(await system.ask('settings.secure', { unit, revision: 0, settings: {} })).toMatchObject({
      refusal: { code: 'not-allowed' },
    });
    const hidden = await system.ask('settings.save', { unit, revision: 0, settings: { separateDuties: false } });
    expect(hidden).toMatchObject({ refusal: { code: 'not-allowed', facts: { permission: 'security.manage' } } });
  });

  it('the log is read by one who changes nothing', async () => {
    const reader = world.as(unit, 'audit-administrator');
    expect(await reader.ask('audit.list', { unit, before: null, limit: 20 })).toMatchObject({ ok: true });
    expect(await system.ask('audit.list', { unit, before: null, limit: 20 })).toMatchObject({
      refusal: { code: 'not-allowed' },
    });
  });
});

describe('kept apart', () => {
  it('begins when every duty has a hand of its own, and not before', async () => {
    const both = await invite(whole, ['system-administrator', 'security-administrator'], unit);
    await invite(whole, ['security-administrator'], unit);
    expect(await secure(whole, { separateDuties: true })).toMatchObject({
      refusal: { code: 'duties-not-separated', facts: { names: '某某某', missing: '审计管理员' } },
    });
    await whole.must('people.assign', { unit, person: both, roles: ['system-administrator'] });
    await invite(whole, ['audit-administrator'], unit);
    expect(await secure(security, { separateDuties: true })).toMatchObject({ ok: true });
  });

  it('gives nobody a second duty, nowhere, and nobody the whole', async () => {
    const person = await invite(whole, ['system-administrator'], unit);
    const ask = (where: string, roles: string[]) => security.ask('people.assign', { unit: where, person, roles });
    const separated = { refusal: { code: 'duties-separated' } };
    expect(await ask(unit, ['system-administrator', 'audit-administrator'])).toMatchObject(separated);
    expect(await ask(unit, ['administrator'])).toMatchObject(separated);
    const clerk = await invite(whole, ['clerk']);
    await security.must('people.assign', { unit, person: clerk, roles: ['audit-administrator'] });
    expect(
      await security.ask('people.assign', { unit: street, person: clerk, roles: ['security-administrator'] }),
    ).toMatchObject(separated);
    expect(await ask(unit, ['system-administrator', 'clerk'])).toMatchObject({ ok: true });
  });

  it('holds for the street below, whatever it says itself', async () => {
    const local = world.as(street, 'administrator');
    expect(
      await local.ask('settings.secure', { unit: street, revision: 0, settings: { separateDuties: false } }),
    ).toMatchObject({ value: { effective: { separateDuties: true } } });
    const input = { unit: street, name: '某某某', login: 'whole-again', roles: ['administrator'] };
    expect(await local.ask('people.invite', input)).toMatchObject({ refusal: { code: 'duties-separated' } });
  });
});

describe('the last who', () => {
  it.each(['system-administrator', 'security-administrator'])('is %s stays', async (role) => {
    const alone = '990102001';
    const neighbour = world.as('990102001', 'administrator');
    const person = await invite(neighbour, [role], alone);
    expect(await neighbour.ask('people.assign', { unit: alone, person, roles: ['clerk'] })).toMatchObject({
      refusal: { code: 'last-administrator' },
    });
    await invite(neighbour, [role], alone);
    expect(await neighbour.ask('people.assign', { unit: alone, person, roles: ['clerk'] })).toMatchObject({ ok: true });
  });
});
