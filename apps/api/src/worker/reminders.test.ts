import { type DueRow, putDueDays, scopeOf } from '@gongkai/db';
import { type FreshDatabase, freshDatabase } from '@gongkai/db/testing';
import { plainDate } from '@gongkai/kernel';
import { unitCode } from '@gongkai/units';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { fillSmallWorld } from '../testing/small-world.ts';
import { remindAll, startReminders } from './reminders.ts';

const street = unitCode('990101001');
let fresh: FreshDatabase;
let faults: unknown[];

beforeEach(async () => {
  fresh = await freshDatabase();
  faults = [];
  await fillSmallWorld(fresh.db);
});
afterEach(() => fresh.drop());

const partsOn = (day: string) => ({
  db: fresh.db,
  report: (fault: unknown) => String(faults.push(fault)),
  now: () => new Date(`${day}T08:00:00+08:00`),
});
const goes = new AbortController().signal;
const remindOn = (day: string) => remindAll(partsOn(day), goes);
const put = (caseId: string, unit: string, ...rows: DueRow[]) =>
  fresh.db.write(scopeOf(unitCode(unit)), (tx) =>
    putDueDays(tx, { unit: unitCode(unit), register: 'applications', caseId }, rows),
  );
const due = (dueOn: string): DueRow => ({
  step: 'reply',
  dueOn: plainDate(dueOn),
  originalOn: plainDate(dueOn),
  provisional: false,
});

const Given = z.object({ unit: z.string(), case: z.string(), ahead: z.number(), on: z.string(), missed: z.boolean() });
const given = async (place: string) =>
  fresh.db.read(scopeOf(unitCode(place)), (query) =>
    query.inPlace(async () => {
      const rows = await query.rows(
        Given,
        `select unit_code as unit, case_id as case, ahead, given_on as on, missed from reminder order by given_on, case_id, ahead`,
      );
      return rows.map((row) => `${row.unit} ${row.case} ${row.ahead} ${row.on}${row.missed ? ' missed' : ''}`);
    }),
  );

describe('the worker of reminders', () => {
  // 2025-02-10 is due on a Monday; five working days before it stands 01-27, two 02-07
  test('each stage of each place once, however often it looks', async () => {
    await put('2025-1', street, due('2025-02-10'));
    await put('2025-2', '990102', due('2025-02-10'));
    for (const day of [
      '2025-01-26',
      '2025-01-27',
      '2025-01-27',
      '2025-02-06',
      '2025-02-07',
      '2025-02-10',
      '2025-02-10',
      '2025-02-12',
      '2025-03-12',
    ])
      await remindOn(day);
    expect(await given('990101')).toEqual([
      '990101001 2025-1 5 2025-01-27',
      '990101001 2025-1 2 2025-02-07',
      '990101001 2025-1 0 2025-02-10',
      '990101001 2025-1 -1 2025-02-12',
    ]);
    expect(await given('990102')).toHaveLength(4);
    expect(faults).toEqual([]);
  });

  test('after an absence the most urgent is given and what went by is marked', async () => {
    await remindOn('2025-01-20');
    await put('2025-1', street, due('2025-02-10'));
    await remindOn('2025-02-13');
    expect(await given('990101')).toEqual([
      '990101001 2025-1 -1 2025-02-13',
      '990101001 2025-1 0 2025-02-13 missed',
      '990101001 2025-1 2 2025-02-13 missed',
      '990101001 2025-1 5 2025-02-13 missed',
    ]);
  });

  test('what could be done until a day is not reminded of after it', async () => {
    await put('2025-1', street, { ...due('2025-02-10'), step: 'correction-notice' });
    for (const day of ['2025-02-07', '2025-02-10', '2025-02-11']) await remindOn(day);
    expect(await given('990101')).toEqual(['990101001 2025-1 2 2025-02-07', '990101001 2025-1 0 2025-02-10']);
  });

  test('a day that was moved is reminded of anew, one that is done no more', async () => {
    await put('2025-1', street, due('2025-02-10'));
    await remindOn('2025-02-07');
    await put('2025-1', street, due('2025-03-10'));
    await put('2025-2', street, due('2025-02-10'));
    await put('2025-2', street);
    await remindOn('2025-03-10');
    expect((await given('990101')).map((line) => line.slice(0, 19))).toEqual([
      '990101001 2025-1 2 ',
      '990101001 2025-1 0 ',
      '990101001 2025-1 2 ',
      '990101001 2025-1 5 ',
    ]);
  });

  test('a unit is reminded when it or its superior wants to be', async () => {
    await fresh.db.write(scopeOf(unitCode('990101')), (tx) =>
      tx.run(`insert into unit_setting values ('990101', '990101', '{"remindBefore": [3]}', 1, now(), 'x')`),
    );
    await put('2025-1', street, due('2025-02-14'));
    for (const day of ['2025-02-07', '2025-02-10', '2025-02-11', '2025-02-12']) await remindOn(day);
    expect(await given('990101')).toEqual(['990101001 2025-1 3 2025-02-11']);
  });

  test('two programs at once give each reminder once; more than a page is given whole', async () => {
    for (let n = 1; n <= 1100; n += 1) await put(`2025-${n}`, street, due('2025-02-10'));
    const counts = await Promise.all([remindOn('2025-02-07'), remindOn('2025-02-07')]);
    expect(counts[0] + counts[1]).toBe(1100);
    expect(await given('990101')).toHaveLength(1100);
    expect(faults).toEqual([]);
  });

  test('started it works at once; stopped it ends, and nothing runs on', async () => {
    await put('2025-1', street, due('2025-02-10'));
    const stop = startReminders(partsOn('2025-02-10'));
    await expect.poll(() => given('990101')).toHaveLength(1);
    await stop();
    await put('2025-2', street, due('2025-02-10'));
    expect(await given('990101')).toHaveLength(1);
  });

  test('stopped before it began it gives nothing and does not say that it ran', async () => {
    await put('2025-1', street, due('2025-02-10'));
    expect(await remindAll(partsOn('2025-02-10'), AbortSignal.abort())).toBe(0);
    await remindOn('2025-02-10');
    expect(await given('990101')).toEqual(['990101001 2025-1 0 2025-02-10']);
  });
});
