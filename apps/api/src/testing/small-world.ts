import { addPerson, addUnit, type Database, scopeOf, setRoles } from '@gongkai/db';
import { plainDate, type Role, type UnitKind } from '@gongkai/kernel';
import { hashPassword } from '@gongkai/services';
import { unitCode } from '@gongkai/units';

/** One password for all of the small world. */
export const password = '窗口旁的绿萝又开花了';

const units: readonly (readonly [string, string, UnitKind])[] = [
  ['990101', '试验区', 'district'],
  ['990101001', '东街街道', 'street'],
  ['990101001001', '柳堤社区', 'community'],
  ['990102', '邻区', 'district'],
];

const people: readonly (readonly [string, string, readonly Role[]])[] = [
  ['head', '990101', ['administrator']],
  ['deputy', '990101', ['administrator']],
  ['clerk', '990101001', ['clerk']],
  ['local', '990101001', ['administrator']],
  ['other', '990102', ['administrator']],
];

/** Two districts, a street, a community, and five persons whose id is their login. */
export async function fillSmallWorld(db: Database): Promise<void> {
  const passwordHash = await hashPassword(password);
  for (const [code, name, kind] of units)
    await db.write(scopeOf(unitCode(code)), (tx) =>
      addUnit(tx, {
        code: unitCode(code),
        name,
        kind,
        openedOn: plainDate('2000-01-01'),
        closedOn: null,
        demo: true,
      }),
    );
  for (const [login, unit, roles] of people) {
    const person = { id: login, login, name: `姓名${login}`, passwordHash, firstPassword: null, at: new Date() };
    await addPerson(db.identity, person);
    await setRoles(db.identity, login, unitCode(unit), roles);
  }
}
