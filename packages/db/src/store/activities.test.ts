import { getForm } from '@gongkai/forms';
import { activityKindCodes, concernWays, type FormCode, type PlainDate, period, plainDate } from '@gongkai/kernel';
import { type ActivityEntry, activityKinds, emptyEntry, figureOf, sourcesOf } from '@gongkai/registers/activities';
import { unitCode } from '@gongkai/units';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { scopeOf } from '../scope.ts';
import { type FreshDatabase, freshDatabase } from '../testing/fresh-database.ts';
import { withClient } from '../testing/with-client.ts';
import { addActivity, listActivities, supersedeActivity } from './activities.ts';
import { countCells, listCounted, type TallyKey } from './tally.ts';
import { addUnit } from './units.ts';

/**
 * What the database counts of the rows as they are written, changed and taken out, against the plain count of `registers`
 * over the rows that held at that moment.
 */
const unit = unitCode('990101001001');
let fresh: FreshDatabase;

beforeAll(async () => {
  fresh = await freshDatabase();
  const opening = { name: '某村', openedOn: plainDate('2000-01-01'), closedOn: null, demo: true };
  await fresh.db.write(scopeOf(unit), (tx) => addUnit(tx, { code: unit, kind: 'village', ...opening }));
});
afterAll(() => fresh.drop());

const anyDay: fc.Arbitrary<PlainDate> = fc
  .tuple(fc.integer({ min: 2024, max: 2025 }), fc.constantFrom('01-01', '03-31', '06-30', '12-30', '12-31'))
  .map(([year, day]) => plainDate(`${year}-${day}`));

const anyEntry: fc.Arbitrary<ActivityEntry> = fc
  .record({
    kind: fc.constantFrom(...activityKindCodes),
    onDay: anyDay,
    until: fc.option(anyDay),
    answered: fc.option(anyDay),
    number: fc.option(fc.nat({ max: 99 })),
    amount: fc.option(fc.nat({ max: 99 })),
    byHead: fc.boolean(),
    ways: fc.uniqueArray(fc.constantFrom(...concernWays), { minLength: 1 }),
  })
  .map(({ kind, onDay, until, answered, number, amount, byHead, ways }) => {
    const { fields, nature, needs } = activityKinds[kind];
    const has = (field: (typeof fields)[number]) => fields.includes(field);
    const most = (value: number | null, field: 'number' | 'amount' | 'spent') =>
      has(field) ? (value ?? (needs.includes(field) ? 0 : null)) : null;
    return {
      ...emptyEntry(kind, onDay),
      title: '某事',
      untilDay: nature === 'stock' && until !== null && until >= onDay ? until : null,
      answeredOn: has('answered') && answered !== null && answered >= onDay ? answered : null,
      number: most(number, 'number'),
      amount: most(amount, 'amount'),
      spent: most(amount, 'spent'),
      byHead: has('by-head') && byHead,
      ways: has('ways') ? ways : [],
    };
  });

/** What happens to a row in the end: it stays, says something else from then on, or is taken out. */
const anyFate = fc.oneof(fc.constant('stays' as const), fc.constant('goes' as const), anyEntry);
const [early, late] = ['2026-01-10T08:00:00.000Z', '2026-02-10T08:00:00.000Z'];

async function write(rows: readonly (readonly [ActivityEntry, 'stays' | 'goes' | ActivityEntry])[]): Promise<void> {
  await withClient(fresh.ownerUrl, (client) => client.query('truncate activity'));
  await fresh.db.write(scopeOf(unit), async (tx) => {
    for (const [index, [entry, fate]] of rows.entries()) {
      const id = `2025-${index}`;
      await addActivity(tx, unit, { ...entry, id, revision: 1 }, { by: '某人', at: early });
      if (fate === 'stays') continue;
      await supersedeActivity(tx, unit, id, late);
      if (fate !== 'goes') await addActivity(tx, unit, { ...fate, id, revision: 2 }, { by: '某人', at: late });
    }
  });
}

const forms: readonly FormCode[] = ['t2014', 'a2019', 'a2021', 'grassroots'];

test('every cell is what its rows come to, now and as known before, and its list adds up to it', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(anyEntry, anyFate), { minLength: 1, maxLength: 25 }),
      fc.constantFrom(...forms),
      fc.constantFrom('2024', '2025'),
      fc.boolean(),
      async (rows, code, year, before) => {
        await write(rows);
        const form = getForm(code);
        const cut = before ? '2026-01-20T00:00:00.000Z' : null;
        const key: TallyKey = { unit, form, period: period(year), registers: ['activities'], cut };
        const held = rows.flatMap(([entry, fate]) =>
          before || fate === 'stays' ? [entry] : fate === 'goes' ? [] : [fate],
        );
        const span = { from: plainDate(`${year}-01-01`), to: plainDate(`${year}-12-31`) };
        const asked = form.cells.filter((cell) => sourcesOf(code, cell.code).length > 0);
        const expected = asked.map((cell) => [cell.code, figureOf(held, code, cell.code, span)]);
        const counted = await fresh.db.read(scopeOf(unit), (reading) => countCells(reading, key));
        expect(asked.map((cell) => [cell.code, counted[form.cells.indexOf(cell)]])).toEqual(expected);
        const sums = await fresh.db.read(scopeOf(unit), async (reading) => {
          const lists = [];
          for (const cell of asked) lists.push(await listCounted(reading, key, cell.code, null, 100));
          return lists.map((list, index) => [asked[index]?.code, list.reduce((sum, row) => sum + row.amount, 0)]);
        });
        expect(sums).toEqual(expected);
      },
    ),
    { numRuns: 25 },
  );
});

test('a notice without objections is a row behind their cell that adds nothing', async () => {
  await write([[{ ...emptyEntry('superior-notice', plainDate('2025-03-31')), title: '低保公示' }, 'stays']]);
  const key: TallyKey = {
    ...{ unit, form: getForm('grassroots'), period: period('2025'), cut: null },
    registers: ['activities'],
  };
  const list = await fresh.db.read(scopeOf(unit), (reading) => listCounted(reading, key, 'G1.3', null, 10));
  expect(list.map(({ title, amount }) => [title, amount])).toEqual([['低保公示', 0]]);
});

test('the list of a year holds flows of its days and stocks that stood on one of them', async () => {
  const row = (kind: ActivityEntry['kind'], on: string, until: string | null = null): [ActivityEntry, 'stays'] => [
    { ...emptyEntry(kind, plainDate(on)), title: on, number: 1, untilDay: until === null ? null : plainDate(until) },
    'stays',
  ];
  await write([
    row('board-update', '2024-12-31'),
    row('board-update', '2025-01-01'),
    row('board', '2020-01-01'),
    row('board', '2020-01-02', '2025-01-01'),
    row('board', '2020-01-03', '2024-12-31'),
    row('board', '2026-01-01'),
  ]);
  const span = { unit, from: plainDate('2025-01-01'), to: plainDate('2025-12-31'), stocks: ['board'] as const };
  const page = { kind: null, after: null, limit: 10 };
  const found = await fresh.db.read(scopeOf(unit), (reading) => listActivities(reading, span, page));
  expect(found.map(({ title }) => title)).toEqual(['2025-01-01', '2020-01-02', '2020-01-01']);
});
