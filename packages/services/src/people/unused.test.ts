import { addPerson, listWaitingMail, scopeOf, setRoles } from '@gongkai/db';
import { addDays, plainDate } from '@gongkai/kernel';
import { contract } from '@gongkai/reports';
import { DistrictCode, unitCode } from '@gongkai/units';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openWorld, type World } from '../testing/world.ts';
import { remindUnusedOf } from './remind-unused-of.ts';
import { suspendUnusedOf } from './suspend-unused-of.ts';

const today = plainDate('2026-06-30');
const place = { place: DistrictCode.parse('990101'), top: unitCode('990101') };
const street = unitCode('990101001');
let world: World;

beforeAll(async () => {
  world = await openWorld(today);
});
afterAll(() => world.fresh.drop());
beforeEach(async () => {
  await world.fresh.db.identity.person.deleteMany();
});

const noon = (ago: number): Date => new Date(`${addDays(today, -ago)}T12:00:00+08:00`);

/** Somebody who signed in last so many days ago. */
async function put(id: string, ago: number, roles: readonly ('clerk' | 'administrator')[] = ['clerk']): Promise<void> {
  const { identity } = world.fresh.db;
  await addPerson(identity, { id, login: id, name: '某某', passwordHash: '', firstPassword: null, at: noon(400) });
  await identity.person.update({ where: { id }, data: { usedAt: noon(ago) } });
  await setRoles(identity, id, street, roles);
}

const round = () => suspendUnusedOf(world.fresh.db, place, today, noon(0));
const listed = async () =>
  contract['people.list'].output
    .parse(await world.as('990101', 'administrator').must('people.list', { unit: '990101' }))
    .map(({ id, suspended, unused, endsOn }) => ({ id, suspended, unused, endsOn }));

/** Runs the round of letters so many days from today; answers the id and the text of all that wait. */
async function lettersIn(days: number) {
  const now = noon(-days);
  await remindUnusedOf(world.fresh.db, place, addDays(today, days), now);
  return world.fresh.db.read(scopeOf(unitCode('')), (reading) =>
    listWaitingMail(reading, now.toISOString(), noon(400).toISOString(), 50),
  );
}

/** The unit says where its letters go. */
async function mailTo(unit: string, address: string): Promise<void> {
  const office = world.as(unit, 'office');
  const { revision, own } = contract['settings.get'].output.parse(await office.must('settings.get', { unit }));
  await office.must('settings.save', { unit, revision, settings: { ...own, mailTo: address } });
}

describe('an account nobody uses', () => {
  it('is pointed out a fortnight before, and suspended on its day', async () => {
    await put('a-used', 10);
    await put('b-near', 77);
    await put('c-due', 90);
    expect(await listed()).toEqual([
      { id: 'a-used', suspended: false, unused: false, endsOn: null },
      { id: 'b-near', suspended: false, unused: false, endsOn: addDays(today, 13) },
      { id: 'c-due', suspended: false, unused: false, endsOn: today },
    ]);
    expect(await round()).toBe(1);
    expect(await listed()).toMatchObject([
      { suspended: false },
      { suspended: false },
      { suspended: true, unused: true },
    ]);
    expect(await round()).toBe(0);
    const acts = await world
      .as('990101', 'administrator')
      .must('audit.list', { unit: '990101', before: null, limit: 5 });
    expect(JSON.stringify(acts)).toContain('c-due');
  });

  it('is written about once before its day, to its own units that have an address', async () => {
    await put('a-used', 10);
    await put('c-due', 90);
    await put('d-alone', 80, ['administrator']);
    await put('b-near', 74);
    const { identity } = world.fresh.db;
    await setRoles(identity, 'b-near', unitCode('990101002'), ['reviewer']);
    await mailTo('990101', 'qu@example.org');
    expect(await lettersIn(2)).toEqual([]);
    await mailTo('990101001', 'dong@example.org');
    expect(await lettersIn(1)).toEqual([]);
    const written = await lettersIn(2);
    const id = `unused b-near ${addDays(today, -74)} 990101001`;
    expect(written).toMatchObject([{ id, recipient: 'dong@example.org' }]);
    expect(written[0]?.body).toContain(`${addDays(today, 16)} 自动停用`);
    expect(await lettersIn(3)).toEqual(written);

    // Used again and left again, it is written about again.
    await identity.person.update({ where: { id: 'b-near' }, data: { usedAt: noon(-10) } });
    expect(await lettersIn(50)).toHaveLength(1);
    expect((await lettersIn(90)).map((each) => each.id)).toEqual([id, `unused b-near ${addDays(today, 10)} 990101001`]);
  });

  it('let in again has all its days before it', async () => {
    await put('back', 200);
    await round();
    const administrator = world.as('990101', 'administrator');
    await administrator.must('people.suspend', { unit: street, person: 'back', suspended: false });
    expect(await round()).toBe(0);
    expect(await listed()).toMatchObject([{ suspended: false, unused: false, endsOn: null }]);
  });

  it('of the last administrator stays open', async () => {
    await put('alone', 300, ['administrator']);
    expect(await round()).toBe(0);
    await put('other', 1, ['administrator']);
    expect(await round()).toBe(1);
  });

  it('is told by its unit how long, or that it stays', async () => {
    const local = world.as(street, 'administrator');
    const say = async (unusedDays: number) => {
      const { revision } = contract['settings.get'].output.parse(await local.must('settings.get', { unit: street }));
      return local.ask('settings.secure', { unit: street, revision, settings: { unusedDays } });
    };
    await put('somebody', 45);
    expect(await round()).toBe(0);
    expect(await say(7)).toMatchObject({ refusal: { code: 'input-malformed' } });
    await say(0);
    await world.fresh.db.identity.person.update({ where: { id: 'somebody' }, data: { usedAt: noon(300) } });
    expect(await round()).toBe(0);
    await say(30);
    expect(await round()).toBe(1);
  });
});
