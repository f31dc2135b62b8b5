import { plainDate } from '@gongkai/kernel';
import { isWithin, rangeOf, type UnitCode, unitCode } from '@gongkai/units';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { scopeOf } from '../scope.ts';
import { type FreshDatabase, freshDatabase } from '../testing/fresh-database.ts';
import { withClient } from '../testing/with-client.ts';
import { findCases, putSearchEntry } from './search.ts';
import { addUnit } from './units.ts';

const codes = ['990101', '990101001', '990101001K01', '990101002', '990102', '990102001'].map(unitCode);
const titles = [
  '房屋征收补偿方案',
  '二〇二五年财政收支公示',
  '关于ＧＢ9704的说明',
  '养老服务补贴发放名单',
  '补偿安置协议',
];

let fresh: FreshDatabase;
const entries = codes.flatMap((unit) =>
  titles.map((title, index) => ({ unit, title, caseId: `2025-${index + 1}`, register: 'items' as const })),
);

const unitOf = (code: UnitCode) => ({
  code,
  name: `单位${code}`,
  openedOn: plainDate('2000-01-01'),
  closedOn: null,
  demo: true,
});

beforeAll(async () => {
  fresh = await freshDatabase();
  for (const code of codes)
    await fresh.db.write(scopeOf(code), async (tx) => {
      const kind = code.length === 6 ? 'district' : code.endsWith('K01') ? 'section' : 'street';
      await addUnit(tx, { ...unitOf(code), kind });
    });
  for (const entry of entries)
    await fresh.db.write(scopeOf(entry.unit), (tx) =>
      putSearchEntry(tx, { ...entry, day: plainDate('2025-03-01'), text: '正文另有一句话', actingUnit: entry.unit }),
    );
});
afterAll(() => fresh.drop());

const find = (unit: UnitCode, question: string, below: UnitCode = unit) =>
  fresh.db.read(scopeOf(unit), (reading) => findCases(reading, rangeOf(below), question, 200));

test('what is found is what holds the words, in one’s scope, whoever asks for what', async () => {
  const word = fc
    .constantFrom(...titles)
    .chain((title) =>
      fc
        .nat(title.length - 2)
        .chain((from) => fc.integer({ min: 2, max: 5 }).map((size) => title.slice(from, from + size))),
    );
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...codes), fc.constantFrom(...codes), word, async (unit, below, question) => {
      const found = await find(unit, question, below);
      const expected = entries.filter(
        (entry) => isWithin(entry.unit, unit) && isWithin(entry.unit, below) && entry.title.includes(question),
      );
      expect(found.map((each) => `${each.unit} ${each.title}`).sort()).toEqual(
        expected.map((each) => `${each.unit} ${each.title}`).sort(),
      );
    }),
    { numRuns: 150 },
  );
});

test('a section finds its own drafts and nobody else’s', async () => {
  expect((await find(unitCode('990101001K01'), '补偿')).map(({ unit }) => unit)).toEqual([
    '990101001K01',
    '990101001K01',
  ]);
});

// Of three characters, so that many titles hold the pairs of a question without holding them in a row.
const title = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', ' '), minLength: 2, maxLength: 14 });
const place = unitCode('990103');
const crowd = fc
  .sample(fc.record({ title, day: fc.integer({ min: 1, max: 9 }), of: fc.boolean() }), { numRuns: 400, seed: 7 })
  .map((each, index) => ({
    unit: place,
    register: each.of ? ('items' as const) : ('remedies' as const),
    caseId: `2025-${index % 250}`,
    title: each.title,
    day: plainDate(`2025-03-0${each.day}`),
  }));
const rank = ({ caseId, register }: { caseId: string; register: string }) => `${caseId} ${register}`;

test('the newest are shown first and none is passed over, however many hold only the pairs', async () => {
  await fresh.db.write(scopeOf(place), async (tx) => {
    await addUnit(tx, { ...unitOf(place), kind: 'district' });
    for (const entry of crowd) await putSearchEntry(tx, { ...entry, text: '', actingUnit: place });
  });
  // A case written twice is found by its later words.
  const standing = [...new Map(crowd.map((each) => [rank(each), each])).values()];
  const newestFirst = standing.toSorted((a, b) =>
    a.day === b.day ? (rank(a) < rank(b) ? -1 : 1) : a.day < b.day ? 1 : -1,
  );
  const word = fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), minLength: 2, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(word, fc.integer({ min: 1, max: 40 }), async (question, most) => {
      const found = await fresh.db.read(scopeOf(place), (reading) =>
        findCases(reading, rangeOf(place), question, most),
      );
      const expected = newestFirst.filter((each) => each.title.includes(question)).slice(0, most);
      expect(found.map((each) => `${each.day} ${rank(each)}`)).toEqual(
        expected.map((each) => `${each.day} ${rank(each)}`),
      );
    }),
    { numRuns: 300 },
  );
});

test('two words are both wanted; words of the text are found too; full-width is half-width', async () => {
  expect(await find(unitCode('990101'), '征收 方案')).toHaveLength(4);
  expect(await find(unitCode('990101'), '征收 名单')).toEqual([]);
  expect(await find(unitCode('990101002'), '另有一句')).toHaveLength(5);
  expect(await find(unitCode('990101002'), 'gb9704')).toHaveLength(1);
});

test('what is written anew is found by its new words only', async () => {
  const unit = unitCode('990102001');
  const entry = { unit, register: 'items', caseId: '2025-1', day: plainDate('2025-03-02'), actingUnit: unit } as const;
  await fresh.db.write(scopeOf(unit), (tx) => putSearchEntry(tx, { ...entry, title: '公共停车场收费', text: '' }));
  expect(await find(unit, '停车场')).toHaveLength(1);
  expect(await find(unit, '征收补偿')).toEqual([]);
});

test('without a scope nothing is found, also by the function itself', async () => {
  await withClient(fresh.urls.app, async (client) => {
    const ask = `select from gk_search('''补偿'''::tsquery, '', '~', 50)`;
    expect((await client.query(ask)).rowCount).toBe(0);
    await client.query(`begin; set local app.scope_from = ''; set local app.scope_to = ''`);
    expect((await client.query(ask)).rowCount).toBe(0);
    await client.query('rollback');
    expect((await client.query(ask)).rowCount).toBe(0);
  });
  await withClient(fresh.urls.open, async (client) => {
    await expect(client.query(`select from gk_search('''补偿'''::tsquery, '', '~', 50)`)).rejects.toThrow('permission');
  });
});
