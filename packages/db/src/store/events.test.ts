import { period, plainDate } from '@gongkai/kernel';
import { unitCode } from '@gongkai/units';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { scopeOf } from '../scope.ts';
import { type FreshDatabase, freshDatabase } from '../testing/fresh-database.ts';
import { appendEvent, listEvents } from './events.ts';
import { addReport } from './reports.ts';
import { addUnit } from './units.ts';

let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase();
});
afterAll(() => fresh.drop());

const unit = unitCode('990101001');
const key = { unit, kind: 'own', form: 'a2021', period: period(2025) } as const;

test('an instant is read as it was written, as Beijing time', async () => {
  const at = new Date('2026-01-31T23:30:00+08:00');
  const day = plainDate('2025-12-31');
  await fresh.db.write(scopeOf(unit), async (tx) => {
    await addUnit(tx, { code: unit, name: '东街街道', kind: 'street', openedOn: day, closedOn: null, demo: true });
    const dates = { from: day, to: day, signedOn: null, publishedOn: null };
    await addReport(tx, { key, cells: 1, dates, by: '某人', at: at.toISOString() });
    const event = {
      seq: 1,
      event: 'opened',
      state: 'draft',
      version: null,
      counted: null,
      reason: null,
      cells: {},
    } as const;
    await appendEvent(tx, key, event, { actingUnit: unit, personId: 'p', personName: '某人', at });
  });
  const [event] = await fresh.db.read(scopeOf(unit), (reading) => listEvents(reading, key));
  expect(event?.at).toBe('2026-01-31T23:30:00+08:00');
});
