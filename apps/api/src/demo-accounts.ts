import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addPerson, addUnit, scopeOf, setRoles } from '@gongkai/db';
import { plainDate, type Role } from '@gongkai/kernel';
import { hashPassword } from '@gongkai/services';
import { type Unit, unitCode } from '@gongkai/units';
import type { ServedHouse } from './house.ts';
import type { Settings } from './settings.ts';

// TEMPORARY until services has its demonstration world.
export async function prepareDemo(house: ServedHouse, settings: Settings): Promise<string[]> {
  if (!settings.demo || (await house.db.identity.unit.count()) > 0) return [];
  const password = '演示-试用-2025-新枝';
  const passwordHash = await hashPassword(password);
  const unit = (code: string, name: string, kind: Unit['kind']): Unit => ({
    code: unitCode(code), name, kind, openedOn: plainDate('2000-01-01'), closedOn: null, demo: true,
  });
  const units = [
    unit('990101', '演示区', 'district'), unit('990101001', '东街街道', 'street'), unit('990101002', '西街街道', 'street'),
    unit('990101D01', '区教育局', 'department'), unit('990101001001', '一社区', 'community'), unit('990101001002', '二社区', 'community'),
  ];
  await house.db.write(scopeOf(unitCode('990101')), async (tx) => {
    for (const each of units) await addUnit(tx, each);
    const person = async (login: string, name: string, at: string, roles: Role[]) => {
      const id = randomUUID();
      await addPerson(tx.models, { id, name, login, passwordHash, firstPassword: null, at: new Date() });
      await setRoles(tx.models, id, unitCode(at), roles);
    };
    await person('office', '区公开办', '990101', ['office', 'administrator', 'leader']);
    await person('street', '街道填报', '990101001', ['clerk', 'leader', 'reviewer']);
    await person('community', '社区填报', '990101001001', ['clerk', 'leader']);
    await person('auditor', '督查', '990101', ['auditor']);
  });
  const accounts = ['office', 'street', 'community', 'auditor'].map((login) => ({ login, password }));
  await writeFile(join(settings.dataFolder, 'demo-accounts.json'), JSON.stringify(accounts, null, 2), { mode: 0o600 });
  return accounts.map((each) => `${each.login}  ${each.password}`);
}
