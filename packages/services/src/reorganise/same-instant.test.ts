import { type PlainDate, plainDate } from '@gongkai/kernel';
import { unitCode } from '@gongkai/units';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { registerApplication } from '../testing/register-application.ts';
import { openWorld, type World } from '../testing/world.ts';

const [office, heir] = ['990101D01', '990101D02'];
const on: PlainDate = plainDate('2026-07-01');
let world: World;
beforeAll(async () => {
  world = (await openWorld(plainDate('2026-01-10'))).on(plainDate('2026-07-03'));
});
afterAll(() => world.fresh.drop());

test('a case registered in the same instant as the merger goes along or is refused: none stays behind', async () => {
  const clerk = world.as(office, 'clerk');
  await registerApplication(clerk, office, { name: '早到' });
  const change = {
    ...{ kind: 'merge', on, document: '示政发〔2026〕3号', renaming: [] },
    parts: [{ unit: unitCode(office), ends: true, becomes: [unitCode(heir)], heir: unitCode(heir) }],
    opening: [{ code: heir, name: '区教育体育局', kind: 'department' }],
  };
  const during = Array.from({ length: 12 }, (_, at) =>
    registerApplication(clerk, office, { name: `同时${at}`, number: `E0000010${at}` }).then(
      () => 'in',
      (fault: unknown) => (String(fault).includes('unit-closed') ? 'refused' : `${fault}`),
    ),
  );
  const done = world.as('990101', 'office').ask('reorganisations.do', { unit: '990101', change });
  const after = Array.from({ length: 12 }, (_, at) =>
    registerApplication(clerk, office, { name: `随后${at}`, number: `E0000020${at}` }).then(
      () => 'in',
      (fault: unknown) => (String(fault).includes('unit-closed') ? 'refused' : `${fault}`),
    ),
  );
  expect(await done).toMatchObject({ ok: true });
  const outcomes = [...(await Promise.all(during)), ...(await Promise.all(after))];
  expect(new Set(outcomes)).toEqual(new Set(['in', 'refused']));
  const went = outcomes.filter((each) => each === 'in').length + 1;
  const count = (where: string) => world.fresh.ownerTexts(`select count(*)::text from application where ${where}`);
  expect(await count(`unit_code = '${office}' and closed_on is null and counted`)).toEqual(['0']);
  expect(await count(`unit_code = '${heir}' and counted`)).toEqual([`${went}`]);
});
