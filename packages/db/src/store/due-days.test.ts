import { plainDate } from '@gongkai/kernel';
import { rangeOf, type UnitCode, unitCode } from '@gongkai/units';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Database, openDatabase, type Tx } from '../database.ts';
import { scopeOf } from '../scope.ts';
import { type FreshDatabase, freshDatabase } from '../testing/fresh-database.ts';
import { withClient } from '../testing/with-client.ts';
import { listEnteredYears, saveEnteredYear } from './calendar.ts';
import { type CaseKey, type DueCase, type DueRow, listDueCases, listDueDays, putDueDays } from './due-days.ts';
import { giveReminders, listUnseen, lockReminderRun, markSeen, type NewReminder, setReminderRun } from './reminders.ts';
import { addUnit } from './units.ts';

const d = plainDate;
const district = unitCode('990101');
const street = unitCode('990101001');
const section = unitCode('990101001K01');
const other = unitCode('990101002');

let fresh: FreshDatabase;
let db: Database;
beforeAll(async () => {
  fresh = await freshDatabase();
  db = await openDatabase(fresh.urls);
  await db.write(scopeOf(district), async (tx) => {
    for (const [code, kind] of [
      [district, 'district'],
      [street, 'street'],
      [section, 'section'],
      [other, 'street'],
    ] as const)
      await addUnit(tx, { code, kind, name: `单位${code}`, openedOn: d('2000-01-01'), closedOn: null, demo: true });
  });
});
beforeEach(() => withClient(fresh.ownerUrl, (client) => client.query('truncate due_day, reminder, reminder_run')));
afterAll(async () => {
  await db.close();
  await fresh.drop();
});

const caseOf = (unit: UnitCode, caseId: string): CaseKey => ({ unit, register: 'applications', caseId });
const row = (step: string, dueOn: string, originalOn = dueOn): DueRow => ({
  step,
  dueOn: d(dueOn),
  originalOn: d(originalOn),
  provisional: false,
});
const put = (key: CaseKey, rows: DueRow[]) => db.write(scopeOf(key.unit), (tx) => putDueDays(tx, key, rows));
const due = (unit: UnitCode, lapsed = '2000-01-01', most = 100) =>
  db.read(scopeOf(unit), async (query) =>
    (await listDueDays(query, rangeOf(unit), { steps: ['notice'], from: d(lapsed) }, most)).map(
      ({ unit: of, caseId, step, dueOn }) => `${of} ${caseId} ${step} ${dueOn}`,
    ),
  );

describe('what is due', () => {
  test('putting replaces all that was due in the case and nothing else', async () => {
    await put(caseOf(street, '2026-1'), [row('reply', '2026-03-20'), row('third-party', '2026-03-02')]);
    await put(caseOf(street, '2026-2'), [row('reply', '2026-03-10')]);
    await put(caseOf(street, '2026-1'), [row('reply', '2026-04-17', '2026-03-20')]);
    expect(await due(street)).toEqual(['990101001 2026-2 reply 2026-03-10', '990101001 2026-1 reply 2026-04-17']);
    await put(caseOf(street, '2026-1'), []);
    await put(caseOf(street, '2026-1'), []);
    expect(await due(street)).toEqual(['990101001 2026-2 reply 2026-03-10']);
    await put(caseOf(street, '2026-1'), [row('third-party', '2026-05-06')]);
    expect(await due(street)).toHaveLength(2);
  });

  test('a unit sees itself and what is below, in order, without what has lapsed', async () => {
    await put(caseOf(street, '2026-1'), [row('reply', '2026-03-20')]);
    await put(caseOf(section, '2026-1'), [row('publish', '2026-03-19')]);
    await put(caseOf(other, '2026-1'), [row('reply', '2026-03-21')]);
    expect(await due(street)).toEqual(['990101001K01 2026-1 publish 2026-03-19', '990101001 2026-1 reply 2026-03-20']);
    expect(await due(district)).toHaveLength(3);
    await put(caseOf(other, '2026-2'), [row('notice', '2026-03-01')]);
    expect(await due(district, '2026-03-01')).toHaveLength(4);
    expect(await due(district, '2026-03-02')).toHaveLength(3);
    expect(await due(district, '2026-03-02', 1)).toEqual(['990101001K01 2026-1 publish 2026-03-19']);
  });

  test('cases with something due from a day on come page by page, each once with all its steps', async () => {
    const both = [row('a', '2026-03-20'), row('b', '2026-05-20')];
    for (const id of ['2026-1', '2026-2', '2026-3']) await put(caseOf(street, id), both);
    await put(caseOf(other, '2026-1'), [row('a', '2026-04-20')]);
    await put(caseOf(other, '2026-2'), [row('a', '2026-03-20')]);
    await put(caseOf(street, '2026-2'), []);
    const seen: DueCase[] = [];
    const next = (after: DueCase | null) =>
      db.read(scopeOf(district), (query) => listDueCases(query, rangeOf(district), d('2026-04-01'), after, 2));
    for (let page = await next(null); page.length > 0; page = await next(page.at(-1) ?? null)) seen.push(...page);
    expect(seen).toEqual([
      { ...caseOf(street, '2026-1'), rows: both },
      { ...caseOf(street, '2026-3'), rows: both },
      { ...caseOf(other, '2026-1'), rows: [row('a', '2026-04-20')] },
    ]);
  });
});

describe('reminders', () => {
  const key = { ...caseOf(street, '2026-1'), step: 'reply', dueOn: d('2026-03-20') };
  const at = (ahead: number, missed = false): NewReminder => ({ ...key, ahead, missed });
  const give = (...given: NewReminder[]) =>
    inTown((tx) => giveReminders(tx, scopeOf(district).place, d('2026-03-18'), given));
  const inTown = <Value>(run: (tx: Tx) => Promise<Value>) => db.write(scopeOf(district), run);
  const unseen = () =>
    db.read(scopeOf(street), async (query) => (await listUnseen(query, rangeOf(street), 10)).map(({ ahead }) => ahead));

  test('each stage is given once', async () => {
    await put(key, [row('reply', '2026-03-20')]);
    expect(await give(at(5, true), at(2))).toHaveLength(2);
    expect(await give(at(2), at(0))).toEqual([{ ...key, ahead: 0 }]);
  });

  test('the most urgent is shown until it is seen, and a later one again', async () => {
    await put(key, [row('reply', '2026-03-20')]);
    await give(at(5), at(2));
    expect(await unseen()).toEqual([2]);
    await db.write(scopeOf(street), (tx) => markSeen(tx, key, '张三', '2026-03-18T01:00:00.000Z'));
    expect(await unseen()).toEqual([]);
    await give(at(0));
    expect(await unseen()).toEqual([0]);
  });

  test('a step that is done, or due on another day, reminds nobody', async () => {
    await put(key, [row('reply', '2026-03-20')]);
    await give(at(2));
    await put(key, [row('reply', '2026-04-17', '2026-03-20')]);
    expect(await unseen()).toEqual([]);
    await put(key, []);
    expect(await unseen()).toEqual([]);
  });

  test('the last run of a place is remembered and does not go back', async () => {
    const { place } = scopeOf(district);
    expect(await inTown((tx) => lockReminderRun(tx, place))).toBeNull();
    await inTown((tx) => setReminderRun(tx, place, d('2026-03-18')));
    await inTown((tx) => setReminderRun(tx, place, d('2026-03-17')));
    expect(await inTown((tx) => lockReminderRun(tx, place))).toBe('2026-03-18');
  });
});

describe('entered years', () => {
  const body = { year: 2027, notices: ['国办发明电〔2026〕1号'], holidays: [] };
  const save = (unit: UnitCode, revision: number, value: typeof body | null = body) =>
    db.write(scopeOf(unit), (tx) =>
      saveEnteredYear(tx, unit, { year: 2027, body: value, revision, by: '张三', at: '2026-11-20T01:00:00.000Z' }),
    );

  test('one saves over what was seen only', async () => {
    expect(await save(district, 2)).toBe(false);
    expect(await save(district, 1)).toBe(true);
    expect(await save(district, 1)).toBe(false);
    expect(await save(district, 2, null)).toBe(true);
    expect(await save(street, 1)).toBe(true);
  });

  test('those below read it, nearest last; those beside do not', async () => {
    const years = (unit: UnitCode) =>
      db.read(scopeOf(unit), async (query) =>
        (await listEnteredYears(query, unit)).map((year) => [year.unit, year.body === null]),
      );
    expect(await years(section)).toEqual([
      [district, true],
      [street, false],
    ]);
    expect(await years(other)).toEqual([[district, true]]);
  });
});
