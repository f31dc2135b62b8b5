import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addPerson, addUnit, ensureRoles, openDatabase, scopeOf, setRoles } from '@gongkai/db';
import { plainDate } from '@gongkai/kernel';
import { hashPassword } from '@gongkai/services';
import { unitCode } from '@gongkai/units';

export const place = '990101';
export const login = { login: 'faults', password: '停电以后灯还会亮的' };
export const streetsOf = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${place}${String(index + 1).padStart(3, '0')}`);

/** A district with streets, and one person who may write for all of them, in an empty house that is served already. */
export async function fillWorld(ownerUrl: string, folder: string, streets: readonly string[]): Promise<void> {
  const secret = (await readFile(join(folder, 'secret'), 'utf8')).trim();
  const db = await openDatabase(await ensureRoles(ownerUrl, secret));
  try {
    const [openedOn, at] = [plainDate('2000-01-01'), new Date()];
    await db.write(scopeOf(unitCode(place)), async (tx) => {
      for (const code of [place, ...streets])
        await addUnit(tx, {
          ...{ code: unitCode(code), name: `单位${code}`, kind: code === place ? 'district' : 'street' },
          ...{ openedOn, closedOn: null, demo: true },
        });
    });
    const { login: id, password } = login;
    const passwordHash = await hashPassword(password);
    await addPerson(db.identity, { id, login: id, name: '值守', passwordHash, firstPassword: null, at });
    for (const street of streets) await setRoles(db.identity, id, unitCode(street), ['clerk', 'office']);
  } finally {
    await db.close();
  }
}
