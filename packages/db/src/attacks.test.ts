import { getForm } from '@gongkai/forms';
import { period, plainDate, type UnitKind } from '@gongkai/kernel';
import type { ReportKey } from '@gongkai/reports';
import { districtOf, UnitCode, unitCode } from '@gongkai/units';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Tx } from './database.ts';
import { scopeOf } from './scope.ts';
import { isCheckViolation, isPolicyViolation, sqlStateOf } from './sqlstate.ts';
import { appendAct } from './store/audit.ts';
import { appendEvent } from './store/events.ts';
import { addPublished } from './store/published.ts';
import { addReport, findReport, lockReport, saveReport } from './store/reports.ts';
import { addSubmission, setWaiver } from './store/submissions.ts';
import { addUnit } from './store/units.ts';
import { addOpening, setDeadlines } from './store/years.ts';
import { type FreshDatabase, freshDatabase } from './testing/fresh-database.ts';
import { withClient } from './testing/with-client.ts';

/** Stores called as the program would if `may()` were switched off: the database alone says no. */
let fresh: FreshDatabase;
const at = '2026-01-05T09:00:00.000Z';
const district = unitCode('990101');
const street = unitCode('990101001');
const sibling = unitCode('990101002');
const community = unitCode('990101001001');
const abroad = unitCode('990102001');
const form = getForm('a2021');
const keyOf = (unit: UnitCode): ReportKey => ({ unit, kind: 'own', form: 'a2021', period: period(2025) });

beforeAll(async () => {
  fresh = await freshDatabase();
  const units: [UnitCode, UnitKind][] = [
    [district, 'district'],
    [street, 'street'],
    [sibling, 'street'],
    [community, 'community'],
    [unitCode('990102'), 'district'],
    [abroad, 'street'],
  ];
  for (const [code, kind] of units) {
    await fresh.db.write(scopeOf(code), async (tx) => {
      await addUnit(tx, {
        code,
        kind,
        name: '演示单位',
        openedOn: plainDate('2000-01-01'),
        closedOn: null,
        demo: true,
      });
      const dates = { from: plainDate('2025-01-01'), to: plainDate('2025-12-31'), signedOn: null, publishedOn: null };
      await addReport(tx, { key: keyOf(code), cells: form.cells.length, dates, by: '张三', at });
      await addSubmission(tx, keyOf(code), copy);
    });
  }
});
afterAll(() => fresh.drop());

const copy = {
  version: 1,
  figures: form.cells.map(() => 1),
  nil: false,
  narrative: {},
  waivers: [],
  frozen: '{}',
  sha256: '0'.repeat(64),
  by: '张三',
  at,
};
const as = <Value>(unit: UnitCode, run: (tx: Tx) => Promise<Value>) => fresh.db.write(scopeOf(unit), run);
const fault = (attempt: Promise<unknown>) =>
  attempt.then(
    () => 'let in',
    (each: unknown) => each,
  );

const decide = (tx: Tx, event: 'accepted' | 'returned' | 'submitted', of: UnitCode, by: UnitCode) =>
  appendEvent(
    tx,
    keyOf(of),
    { seq: 1, event, state: 'accepted', version: 1, counted: 1, reason: null, cells: {} },
    { actingUnit: by, personId: 'p', personName: '张三', at: new Date(at) },
  );

describe('a decision', () => {
  test.each(['accepted', 'returned'] as const)('%s by a street on its own report breaks the check', async (event) => {
    expect(isCheckViolation(await fault(as(street, (tx) => decide(tx, event, street, street))))).toBe(true);
  });

  test.each([
    ['by a street on its sibling', street, sibling, street],
    ['by a street on its superior', street, district, street],
    ['by a community on its street', community, street, community],
    ['by a street in the name of the district', street, street, district],
    ['by a district on a street next door', district, abroad, district],
    ['by a superior in the name of the unit itself', district, street, street],
  ])('%s breaks the policy', async (_, unit, of, by) => {
    const refused = await fault(as(unit, (tx) => decide(tx, by === of ? 'submitted' : 'accepted', of, by)));
    expect(isPolicyViolation(refused)).toBe(true);
  });

  test('by the district on a street, and on its own report, is let in', async () => {
    expect(await fault(as(district, (tx) => decide(tx, 'accepted', street, district)))).toBe('let in');
    expect(await fault(as(district, (tx) => decide(tx, 'accepted', district, district)))).toBe('let in');
  });
});

describe("another unit's report", () => {
  test('is locked by the superior, and not changed by it', async () => {
    const attempt = as(district, async (tx) => {
      const record = await lockReport(tx, keyOf(street));
      if (record === null) throw new Error('not visible');
      await saveReport(tx, keyOf(street), { ...record, updatedBy: '上级' });
    });
    expect(isPolicyViolation(await fault(attempt))).toBe(true);
  });

  test('locked by the superior stays locked for the unit until the superior is done', async () => {
    const order: string[] = [];
    let locked = () => {};
    const isLocked = new Promise<void>((resolve) => {
      locked = resolve;
    });
    const above = as(district, async (tx) => {
      await lockReport(tx, keyOf(street));
      locked();
      await withClient(fresh.ownerUrl, (client) => client.query('select pg_sleep(0.2)'));
      order.push('district');
    });
    await isLocked;
    await as(street, async (tx) => {
      await lockReport(tx, keyOf(street));
      order.push('street');
    });
    await above;
    expect(order).toEqual(['district', 'street']);
  });

  test.each([
    ['a sibling', sibling],
    ['a street next door', abroad],
    ['a community below', community],
  ])('is invisible to %s, and an update of it reaches nothing', async (_, unit) => {
    await as(unit, async (tx) => {
      expect(await lockReport(tx, keyOf(street))).toBe(null);
      await tx.run(`update report set updated_by = '别人' where unit_code = $1`, [street]);
    });
    expect((await fresh.db.read(scopeOf(street), (q) => findReport(q, keyOf(street))))?.updatedBy).toBe('张三');
  });

  test.each([
    [
      'a working copy',
      (tx: Tx) =>
        addReport(tx, {
          key: { ...keyOf(community), period: period(2024) },
          cells: 1,
          dates: { from: plainDate('2024-01-01'), to: plainDate('2024-12-31'), signedOn: null, publishedOn: null },
          by: '上级',
          at,
        }),
    ],
    ['a submission', (tx: Tx) => addSubmission(tx, keyOf(community), { ...copy, version: 2 })],
    [
      'a waiver',
      (tx: Tx) => setWaiver(tx, keyOf(community), 'R01:a', { reason: '代为说明', by: '上级', at: new Date(at) }),
    ],
    [
      'a publication',
      (tx: Tx) => addPublished(tx, keyOf(community), { version: 1, figures: [], body: {}, sha256: '0', at }),
    ],
  ])('%s is not written by the superior', async (_, write) => {
    expect(isPolicyViolation(await fault(as(street, write)))).toBe(true);
  });
});

describe('what is kept for ever', () => {
  test.each(['report_event', 'submission', 'published', 'audit'])(
    '%s is not changed or deleted by anybody',
    async (table) => {
      for (const statement of [`update ${table} set district_code = district_code`, `delete from ${table}`]) {
        const refused = await fault(as(district, (tx) => tx.inPlace(() => tx.run(statement))));
        expect([statement, sqlStateOf(refused)]).toEqual([statement, '42501']);
      }
    },
  );
});

describe('a year opening', () => {
  const key = { unit: street, form: 'a2021', period: period(2025) } as const;

  test('by a community for its street, or by a street for its community, breaks the policy', async () => {
    const above = await fault(as(community, (tx) => addOpening(tx, key, {}, '社区', new Date(at))));
    const below = await fault(
      as(street, (tx) => addOpening(tx, { ...key, unit: community }, {}, '街道', new Date(at))),
    );
    expect([above, below].map(isPolicyViolation)).toEqual([true, true]);
  });

  test('of the street is read by its community, and not changed by it', async () => {
    await as(street, (tx) => addOpening(tx, key, {}, '街道', new Date(at)));
    const read = (unit: UnitCode) =>
      fresh.db.read(scopeOf(unit), (q) =>
        q.rows(z.object({ unit: UnitCode }), 'select unit_code as unit from year_opening'),
      );
    expect(await read(community)).toEqual([{ unit: street }]);
    expect(await read(sibling)).toEqual([]);
    expect(await fault(as(community, (tx) => setDeadlines(tx, key, {})))).not.toBe('let in');
  });
});

test('an act is not entered in the name of another unit, nor in another place', async () => {
  const act = { at, personId: 'p', personName: '张三', verb: 'x', key: '0'.repeat(16), input: '{}', answer: '{}' };
  const forged = as(street, (tx) => appendAct(tx, { ...act, actingUnit: sibling, subject: unitCode('990101') }));
  expect(isPolicyViolation(await fault(forged))).toBe(true);
  const elsewhere = as(street, (tx) =>
    appendAct(tx, { ...act, actingUnit: unitCode('990102001'), subject: unitCode('990102') }),
  );
  expect(isPolicyViolation(await fault(elsewhere))).toBe(true);
});

test('a code is a code in the database exactly when it is one in the program, under its own district', async () => {
  const segment = fc.stringMatching(/^([0-9]{1,3}|[A-Z][0-9]{2}|[a-z]|０１２|K0|~|)$/);
  const candidate = fc.oneof(
    fc.array(segment, { maxLength: 5 }).map((parts) => parts.join('')),
    fc.stringMatching(/^[0-9]{2,6}([A-Z0-9][0-9]{2}){0,3}$/),
  );
  const codes = fc.sample(candidate, { numRuns: 1500, seed: 7 });
  await withClient(fresh.ownerUrl, async (client) => {
    const { rows } = await client.query(
      `select pg_get_constraintdef(oid) as text from pg_constraint
       where conrelid = 'unit'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%code ~%{1,2}%'`,
    );
    const check = /^CHECK \((.*)\)$/s.exec(rows[0].text)?.[1];
    const found = await client.query(
      `select code, (${check}) as ok from unnest($1::text[]) with ordinality c (code, n) order by n`,
      [codes],
    );
    expect(found.rows).toEqual(codes.map((code) => ({ code, ok: UnitCode.safeParse(code).success })));
    expect(found.rows.filter(({ ok }) => ok).length).toBeGreaterThan(200);
    const kept = codes.flatMap((code) => UnitCode.safeParse(code).data ?? []);
    const districts = await client.query(
      `select rpad(substring(code from '^[0-9]{0,6}'), 6, '0') as district from unnest($1::text[]) with ordinality c (code, n) order by n`,
      [kept],
    );
    expect(districts.rows.map(({ district }) => district)).toEqual(kept.map(districtOf));
  });
  const misplaced = as(street, (tx) =>
    tx.run(
      `insert into unit (district_code, code, kind, opened_on, demo) values ('990102', '990101001009', 'community', '2000-01-01', true)`,
    ),
  );
  expect(isCheckViolation(await fault(misplaced))).toBe(true);
});
