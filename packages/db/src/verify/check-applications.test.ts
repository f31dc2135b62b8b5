import { calendarOf } from '@gongkai/calendar';
import { plainDate } from '@gongkai/kernel';
import { ApplicationCommand, type ApplicationEvent, fold, projectApplication } from '@gongkai/registers/applications';
import { districtOf, unitCode } from '@gongkai/units';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { scopeOf } from '../scope.ts';
import { appendApplicationEvent } from '../store/application-events.ts';
import { addApplication } from '../store/applications.ts';
import { type FreshDatabase, freshDatabase } from '../testing/fresh-database.ts';
import { withClient } from '../testing/with-client.ts';
import { verify } from '../verify.ts';

let fresh: FreshDatabase;
const street = unitCode('990101001');
const asOwner = (statement: string) => withClient(fresh.ownerUrl, (client) => client.query(statement));

const said = [
  {
    ...{ kind: 'registered', on: '2026-03-03', applicantKind: 'person', partOf: null, source: null },
    intake: { channel: 'counter', arrivedOn: '2026-03-03', confirmedOn: null, evidence: '' },
    request: { description: '部门决算', form: 'paper', way: 'post' },
  },
  { kind: 'withdrawn', on: '2026-03-05', evidence: '书面撤回' },
];
const events: readonly ApplicationEvent[] = said.map((each, index) => ({
  ...{ seq: index + 1, by: 'p' },
  command: ApplicationCommand.parse(each),
}));

beforeAll(async () => {
  fresh = await freshDatabase();
  await asOwner(`insert into unit values ('${districtOf(street)}', '${street}', 'street', '2000-01-01', null, true)`);
  const author = { actingUnit: street, personId: 'p', personName: '经办', at: new Date('2026-03-05T01:00:00Z') };
  const key = { unit: street, id: '2026-1' };
  await fresh.db.write(scopeOf(street), async (tx) => {
    const row = projectApplication(fold(events), calendarOf([]), plainDate('2026-03-05'));
    const written = { seq: 2, applicant: '张*', description: '部门决算', source: null, at: author.at.toISOString() };
    await addApplication(tx, { key, row, ...written });
    for (const event of events) await appendApplicationEvent(tx, key, event, author);
  });
});
afterAll(() => fresh.drop());

/** What is found after a damage in a copy of the tables, which then takes their place again. */
async function found(damage: string): Promise<readonly string[]> {
  await asOwner('create table kept_row as table application; create table kept_event as table application_event');
  try {
    await asOwner(`set session_replication_role = replica; ${damage}`);
    return (await verify(fresh.ownerUrl)).differences.map(({ where }) => where);
  } finally {
    await asOwner(`set session_replication_role = replica; delete from application_event; delete from application;
      insert into application table kept_row; insert into application_event table kept_event;
      drop table kept_row, kept_event`);
  }
}

test('an application is what its events came to', async () => {
  expect(await verify(fresh.ownerUrl)).toMatchObject({ checked: { applications: 1 }, differences: [] });
});

test.each([
  ['an outcome changed in the row', `update application set outcome = 'granted'`, ['990101001 2026-1']],
  ['an applicant kind changed in the row', `update application set applicant_kind = 'legal'`, ['990101001 2026-1']],
  [
    'a day changed in an event',
    `update application_event set on_day = '2026-03-06' where seq = 2`,
    ['990101001 2026-1'],
  ],
  ['an event taken out', 'delete from application_event where seq = 2', ['990101001 2026-1']],
  [
    'an event put in that may not follow',
    `insert into application_event select district_code, unit_code, id, 3, kind, on_day, facts, acting_unit, person_id,
       person_name, at from application_event where seq = 2`,
    ['990101001 2026-1'],
  ],
])('%s is found', async (_, damage, where) => expect(await found(damage)).toEqual(where));
