import { getForm } from '@gongkai/forms';
import { addDays, period, plainDate, type RemedyKind, remedyKinds, remedyResults, remedyRoles } from '@gongkai/kernel';
import { columnOf, foldRemedy, isCounted, type RemedyCase } from '@gongkai/registers/remedies';
import { unitCode } from '@gongkai/units';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { scopeOf } from '../scope.ts';
import { type FreshDatabase, freshDatabase } from '../testing/fresh-database.ts';
import { withClient } from '../testing/with-client.ts';
import { countRemedies, listRemedies, saveRemedy } from './remedies.ts';
import { countCells, type TallyKey } from './tally.ts';
import { addUnit } from './units.ts';

/** Table three as the database counts it, and the list's own filter, against `columnOf` case by case. */
const unit = unitCode('990101001');
let fresh: FreshDatabase;

beforeAll(async () => {
  fresh = await freshDatabase();
  const opening = { name: '某街道', openedOn: plainDate('2000-01-01'), closedOn: null, demo: true };
  await fresh.db.write(scopeOf(unit), (tx) => addUnit(tx, { code: unit, kind: 'street', ...opening }));
});
afterAll(() => fresh.drop());

const anyCase: fc.Arbitrary<RemedyCase> = fc
  .record({
    kind: fc.constantFrom(...remedyKinds),
    role: fc.constantFrom(...remedyRoles),
    received: fc.nat({ max: 1100 }),
    lasts: fc.option(fc.nat({ max: 700 })),
    result: fc.constantFrom(...remedyResults),
    isVoid: fc.constantFrom(false, false, false, true),
  })
  .map(({ kind, role, received, lasts, result, isVoid }) => {
    const on = addDays(plainDate('2022-12-20'), received);
    const opened = foldRemedy([
      {
        ...{
          event: 'registered',
          kind,
          procedure: 'ordinary',
          on,
          acceptedOn: on,
          organ: '某机关',
          caseNumber: '某号',
        },
        ...{ role: kind === 'suit-after-review' ? role : 'respondent', application: null, review: null, matter: '' },
      },
    ]);
    if (opened === null) throw new Error('a registration opens a case');
    const final = lasts === null ? null : { on: addDays(on, lasts), result };
    return { ...opened, final, state: isVoid ? 'void' : final === null ? 'open' : 'closed' };
  });

const blocks = { RV: 'review', LD: 'suit-direct', LA: 'suit-after-review' } as const;
const columns = { UPHELD: 'upheld', CORRECTED: 'corrected', OTHER: 'other', PENDING: 'pending' } as const;
const cells = Object.entries(blocks).flatMap(([block, kind]) =>
  Object.entries(columns).map(([name, column]) => ({ code: `${block}.${name}`, kind, column })),
);

test('each cell of table three is the cases whose column it is, and the list shows as many', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyCase, { maxLength: 25 }), fc.constantFrom(2023, 2024, 2025), async (cases, year) => {
      await withClient(fresh.ownerUrl, (client) => client.query('truncate remedy cascade'));
      await fresh.db.write(scopeOf(unit), async (tx) => {
        for (const [index, body] of cases.entries())
          await saveRemedy(tx, { unit, id: `2025-${index}` }, body, '2026-01-10T08:00:00Z');
      });
      const standing = (kind: RemedyKind, column: string) =>
        cases.filter((each) => {
          const { receivedOn, final } = each;
          const counted = { receivedOn, decidedOn: final?.on ?? null, result: final?.result ?? null };
          return each.kind === kind && columnOf({ ...counted, counted: isCounted(each) }, year) === column;
        }).length;
      const expected = cells.map(({ code, kind, column }) => [code, standing(kind, column)]);
      const form = getForm('a2021');
      const key: TallyKey = { unit, form, period: period(String(year)), registers: ['remedies'], cut: null };
      const counted = await fresh.db.read(scopeOf(unit), (reading) => countCells(reading, key));
      expect(cells.map(({ code }) => [code, counted[form.cells.findIndex((cell) => cell.code === code)]])).toEqual(
        expected,
      );
      const range = { from: unit, to: unitCode('990101002') };
      const filter = { state: null, application: null, text: '' } as const;
      const listed = await fresh.db.read(scopeOf(unit), async (reading) => {
        const sizes: (readonly [string, number])[] = [];
        for (const { code, kind, column } of cells) {
          const asked = { ...filter, kind, column, year };
          const rows = await listRemedies(reading, range, asked, { after: null, limit: 100 });
          expect(rows).toHaveLength(await countRemedies(reading, range, asked));
          sizes.push([code, rows.length]);
        }
        return sizes;
      });
      expect(listed).toEqual(expected);
    }),
    { numRuns: 20 },
  );
});
