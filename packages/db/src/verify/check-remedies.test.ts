import { foldRemedy, RemedyCommand } from '@gongkai/registers/remedies';
import { districtOf, unitCode } from '@gongkai/units';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { scopeOf } from '../scope.ts';
import { appendRemedyEvent, saveRemedy } from '../store/remedies.ts';
import { type FreshDatabase, freshDatabase } from '../testing/fresh-database.ts';
import { withClient } from '../testing/with-client.ts';
import { verify } from '../verify.ts';

let fresh: FreshDatabase;
const street = unitCode('990101001');
const asOwner = (statement: string) => withClient(fresh.ownerUrl, (client) => client.query(statement));

const commands = [
  {
    ...{ event: 'registered', kind: 'suit-direct', role: 'respondent', procedure: 'ordinary', on: '2025-03-03' },
    ...{ acceptedOn: '2025-03-03', organ: '某法院', caseNumber: '1号', application: null, review: null, matter: '' },
  },
  {
    ...{ event: 'decided', on: '2025-09-01', servedOn: '2025-09-01', result: 'upheld', appeal: 'judgment' },
    redoBy: null,
  },
  { event: 'took-effect', on: '2025-09-17' },
  { event: 'amended', organ: '某法院', caseNumber: '2号', application: null, matter: '' },
].map((command) => RemedyCommand.parse(command));

beforeAll(async () => {
  fresh = await freshDatabase();
  await asOwner(`insert into unit values ('${districtOf(street)}', '${street}', 'street', '2000-01-01', null, true)`);
  const key = { unit: street, id: '2025-1' };
  await fresh.db.write(scopeOf(street), async (tx) => {
    for (const [index, command] of commands.entries()) {
      const at = new Date(`2025-10-0${index + 1}T01:00:00Z`);
      const remedy = foldRemedy(commands.slice(0, index + 1));
      if (remedy === null) throw new Error(command.event);
      await saveRemedy(tx, key, remedy, at.toISOString());
      const onDay = 'on' in command ? command.on : remedy.receivedOn;
      const author = { actingUnit: street, personId: 'p', personName: '经办', at };
      await appendRemedyEvent(tx, key, { seq: remedy.seq, onDay, command }, author);
    }
  });
});
afterAll(() => fresh.drop());

/** What is found after a damage in a copy of the tables, which then takes their place again. */
async function found(damage: string): Promise<readonly string[]> {
  await asOwner('create table kept_row as table remedy; create table kept_event as table remedy_event');
  try {
    await asOwner(`set session_replication_role = replica; ${damage}`);
    return (await verify(fresh.ownerUrl)).differences.map(({ where }) => where);
  } finally {
    await asOwner(`set session_replication_role = replica; delete from remedy_event; delete from remedy;
      insert into remedy table kept_row; insert into remedy_event table kept_event; drop table kept_row, kept_event`);
  }
}

test('a case is what its events came to', async () => {
  expect(await verify(fresh.ownerUrl)).toMatchObject({ checked: { remedies: 1 }, differences: [] });
});

const here = '990101001 2025-1';
test.each([
  ['a result changed in the row', `update remedy set result = 'other'`, [here]],
  ['a day changed in the row', `update remedy set decided_on = '2024-12-31'`, [here]],
  ['the moment of a result', `update remedy set decided_at = '2025-12-31'`, [here]],
  [
    'a result changed in an event',
    `update remedy_event set facts = facts || '{"result":"other"}' where seq = 2`,
    [here],
  ],
  ['the day of an event', `update remedy_event set on_day = '2025-09-18' where seq = 3`, [`${here} days`]],
  ['an event taken out', 'delete from remedy_event where seq = 4', [here]],
  [
    'a case made not to count',
    `update remedy set role = 'co-defendant', kind = 'suit-after-review', counted = false`,
    [here],
  ],
  [
    'an event put in that may not follow',
    `insert into remedy_event select district_code, unit_code, id, 5, 'appealed', on_day, '{"on":"2025-09-17"}',
       acting_unit, person_id, person_name, at from remedy_event where seq = 3`,
    [here],
  ],
])('%s is found', async (_, damage, where) => expect(await found(damage)).toEqual(where));
