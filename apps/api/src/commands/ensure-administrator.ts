import { randomUUID } from 'node:crypto';
import { hasOtherHolder, scopeOf } from '@gongkai/db';
import { contract } from '@gongkai/reports';
import { perform } from '@gongkai/services';
import { rolesWith, type UnitCode } from '@gongkai/units';
import { explainRefusal } from '@gongkai/words';
import { askingAs } from './asking-as.ts';
import type { Desk } from './command.ts';

/** Gives a unit that nobody administers a first administrator, whose password is shown once. */
export async function ensureAdministrator({ house, now, say }: Desk, unit: UnitCode): Promise<void> {
  if (await house.db.write(scopeOf(unit), (tx) => hasOtherHolder(tx, unit, rolesWith('people.assign'), ''))) return;
  const login = `admin-${unit.toLowerCase()}`;
  const input = { unit, name: '管理员', login, roles: ['administrator'] };
  const asking = askingAs(unit, 'administrator', now);
  const result = await perform(house, asking, { name: 'people.invite', input, key: randomUUID() });
  if (!result.ok) throw new Error(explainRefusal(result.refusal));
  const { firstPassword } = contract['people.invite'].output.parse(result.value);
  say(`管理员账号 ${login}　初始密码 ${firstPassword}（只显示这一次，登录后须改）`);
}
