import { addPerson, listMemberships, scopeOf, setRoles } from '@gongkai/db';
import { emptyBody } from '@gongkai/registers/disclosure';
import { contract } from '@gongkai/reports';
import { unitCode } from '@gongkai/units';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Actor, openWorld, type World } from '../../testing/world.ts';

let world: World;
let administrator: Actor;
const street = unitCode('990101001');

/** As `world.as` names who acts as a clerk of the street. */
const leaver = '990101001-clerk';

beforeAll(async () => {
  world = await openWorld();
  administrator = world.as('990101', 'administrator');
  const { identity } = world.fresh.db;
  for (const [id, unit, roles] of [
    [leaver, street, ['clerk', 'leader']],
    ['colleague', street, ['leader']],
    ['far-away', unitCode('990102'), ['clerk']],
  ] as const) {
    const person = { id, login: id, name: `姓名${id}`, passwordHash: '', firstPassword: null, at: new Date() };
    await addPerson(identity, person);
    await setRoles(identity, id, unit, roles);
  }
  await world.as('990101001', 'clerk').must('items.save', {
    ...{ unit: street, id: null, seen: 0, body: { ...emptyBody, title: '没写完的通知' }, attached: [] },
  });
});
afterAll(() => world.fresh.drop());

const pass = { unit: street, person: leaver, to: 'colleague' };
const held = (person: string) => listMemberships(world.fresh.db.identity, person);

describe('handing over', () => {
  it('shows first what passes, and changes nothing', async () => {
    const shown = contract['people.previewHandover'].output.parse(
      await administrator.must('people.previewHandover', pass),
    );
    expect(shown.memberships).toEqual([
      { unit: street, unitName: '东风街道', roles: ['clerk', 'leader'], gained: ['clerk'] },
    ]);
    expect(shown.work).toMatchObject([{ unit: street, what: 'item' }]);
    expect(JSON.stringify(shown)).not.toContain('没写完的通知');
    expect(await held('colleague')).toEqual([{ unit: street, roles: ['leader'] }]);
  });

  it.each([
    ['oneself', leaver],
    ['a stranger', 'nobody'],
    ['somebody out of reach', 'far-away'],
  ])('goes not to %s', async (_, to) => {
    expect(await administrator.ask('people.handOver', { ...pass, to })).toMatchObject({
      refusal: { code: 'person-not-found' },
    });
  });

  it('goes not to somebody suspended', async () => {
    const suspend = (suspended: boolean) =>
      world.fresh.db.identity.person.update({ where: { id: 'colleague' }, data: { suspended } });
    await suspend(true);
    expect(await administrator.ask('people.handOver', pass)).toMatchObject({ refusal: { code: 'person-suspended' } });
    await suspend(false);
  });

  it('passes every role, ends the sessions, and leaves what was done under its name', async () => {
    const before = await eventsOf(leaver);
    await administrator.must('people.handOver', pass);
    expect(await held(leaver)).toEqual([]);
    expect(await held('colleague')).toEqual([{ unit: street, roles: ['leader', 'clerk'] }]);
    expect(await eventsOf(leaver)).toBe(before);
    expect(before).toBeGreaterThan(0);
    expect(await administrator.ask('people.handOver', pass)).toMatchObject({ refusal: { code: 'person-not-found' } });
  });
});

const eventsOf = (person: string): Promise<number> =>
  world.fresh.db.write(scopeOf(street), (tx) => tx.models.itemEvent.count({ where: { personId: person } }));
