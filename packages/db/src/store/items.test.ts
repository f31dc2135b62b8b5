import { getForm } from '@gongkai/forms';
import { addDays, type PlainDate, period, plainDate } from '@gongkai/kernel';
import { countValid, emptyBody, type ItemRecord, projectItem, type Validity } from '@gongkai/registers/disclosure';
import { districtOf, unitCode } from '@gongkai/units';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { scopeOf } from '../scope.ts';
import { type FreshDatabase, freshDatabase } from '../testing/fresh-database.ts';
import { withClient } from '../testing/with-client.ts';
import { countItems, firstItems, listItems } from './item-lists.ts';
import { addItemChannels, findItem, saveItem } from './items.ts';
import { countCells } from './tally.ts';

let fresh: FreshDatabase;
const street = unitCode('990101001');
const section = unitCode('990101001K01');
const community = unitCode('990101001001');
const at = '2026-01-10T09:00:00+08:00';
const today = plainDate('2026-01-10');

beforeAll(async () => {
  fresh = await freshDatabase();
  for (const code of [street, section, community])
    await withClient(fresh.ownerUrl, (client) =>
      client.query(`insert into unit values ($1, $2, 'other', '2000-01-01', null, true)`, [districtOf(code), code]),
    );
});
afterAll(() => fresh.drop());

let made = 0;
interface Made extends Validity {
  readonly unit: typeof street;
  readonly publishedOn?: PlainDate;
}

/** A published document, and repealed where it says so, written by its own unit. */
async function add({ unit, kind, madeOn, repealedOn, validTo, publishedOn = madeOn }: Made): Promise<ItemRecord> {
  made += 1;
  const id = `2026-${made}`;
  const body = {
    ...emptyBody,
    title: `文件${made}（Gb）`,
    kind,
    category: 'A20_01',
    formedOn: madeOn,
    validTo,
  } as const;
  const base = {
    seq: 1,
    kind: 'recorded',
    state: 'published',
    onDay: publishedOn,
    person: '甲',
    by: '甲',
    at,
  } as const;
  const event = { ...base, facts: {}, actingUnit: unit };
  const life = {
    seq: 1,
    state: 'published',
    step: null,
    version: 1,
    before: null,
    authors: [],
    passes: [],
    overruled: [],
    channels: [],
    publishedOn,
    replacedOn: null,
  } as const;
  const record = projectItem(null, { unit, id, event, life, body, indexNumber: id });
  return fresh.db.write(scopeOf(unit), async (tx) => {
    await saveItem(tx, record, event);
    if (repealedOn === null) return record;
    const repeal = { ...event, seq: 2, kind: 'repealed', state: 'repealed', onDay: repealedOn } as const;
    const ended = projectItem(record, {
      unit,
      id,
      event: repeal,
      life: { ...life, seq: 2, state: 'repealed' },
      body,
      indexNumber: id,
    });
    await saveItem(tx, ended, repeal);
    return ended;
  });
}

const asked = (filter: object = {}) => ({ unit: street, filter, today, lateBy: plainDate('2025-12-01') });
const read = <Value>(run: Parameters<typeof fresh.db.read<Value>>[1]) => fresh.db.read(scopeOf(street), run);

const documents = fc.array(
  fc
    .record({
      unit: fc.constantFrom(street, section, community),
      kind: fc.constantFrom('normative', 'regulation', 'other'),
      days: fc.integer({ min: 0, max: 1_500 }),
      repeal: fc.option(fc.integer({ min: 0, max: 700 })),
      valid: fc.option(fc.integer({ min: 0, max: 700 })),
    })
    .map(({ unit, kind, days, repeal, valid }) => {
      const madeOn = addDays(plainDate('2021-06-01'), days);
      const repealedOn = repeal === null ? null : addDays(madeOn, repeal);
      return { unit, kind, madeOn, repealedOn, validTo: valid === null ? null : addDays(madeOn, valid) } as const;
    }),
  { minLength: 1, maxLength: 6 },
);

/** 制发、废止、现行有效 of 行政规范性文件, as known at a moment. */
async function documentsOf(year: number, cut: string) {
  const key = { unit: street, form: getForm('a2021'), period: period(year), registers: ['items'], cut } as const;
  const cells = await read((query) => countCells(query, key));
  return ['P1.NORM.made', 'P1.NORM.repealed', 'P1.NORM.valid'].map(
    (code) => cells[key.form.cells.findIndex((cell) => cell.code === code)],
  );
}

test('documents are counted as the law says, of the unit with its sections and of nobody below it', async () => {
  const all: Made[] = [];
  await fc.assert(
    fc.asyncProperty(documents, async (more) => {
      for (const each of more) {
        await add(each);
        all.push(each);
      }
      const own = all.filter(({ unit }) => unit !== community);
      for (const year of [2021, 2022, 2023, 2024, 2025, 2026]) {
        const { made, repealed, valid } = countValid(own, 'normative', year);
        expect(await documentsOf(year, at)).toEqual([made, repealed, valid]);
      }
    }),
    { numRuns: 12 },
  );
  expect(await documentsOf(2026, '2026-01-10T08:59:59+08:00')).toEqual([0, 0, 0]);
});

test('pages follow one another without a row lost or shown twice, and the list has as many rows as it counts', async () => {
  const total = await read((query) => countItems(query, asked()));
  const seen: string[] = [];
  let after: { sortOn: PlainDate; unit: typeof street; id: string } | null = null;
  for (;;) {
    const page = { after, limit: 7 };
    const rows: Awaited<ReturnType<typeof listItems>> = await read((query) => listItems(query, asked(), page));
    const shown = rows.slice(0, 7);
    seen.push(...shown.map(({ unit, id }) => `${unit}/${id}`));
    const last = shown.at(-1);
    if (rows.length <= 7 || last === undefined) break;
    after = { sortOn: last.sortOn, unit: last.unit, id: last.id };
  }
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen.length).toBe(total);
});

test.each([
  [{ kind: 'normative' }],
  [{ standing: ['repealed'] }],
  [{ standing: ['expired', 'published'] }],
  [{ year: 2023 }],
  [{ text: '文件1' }],
  [{ text: '文件', year: 2023 }],
  [{ section }],
  [{ late: true }],
  [{ channel: 'wechat' }],
  [{ attribute: 'withheld' }],
])('the filter %j lists what it counts', async (filter) => {
  const rows = await read((query) => listItems(query, asked(filter), { after: null, limit: 200 }));
  expect(rows.length).toBe(await read((query) => countItems(query, asked(filter))));
  const first = await read((query) => firstItems(query, asked(filter), 5));
  expect(first).toEqual({ rows: rows.slice(0, 6), total: rows.length });
});

test('letters are found in either case, and Chinese as it stands', async () => {
  const count = (text: string) => read((query) => countItems(query, asked({ text })));
  const all = await count('');
  expect([await count('gb'), await count('GB）'), await count('文件'), await count('）')]).toEqual([
    all,
    all,
    all,
    all,
  ]);
  expect(await count('文件1（gb')).toBe(await count('文件1（'));
});

test('an item on three channels counts once in all, once in each, and keeps the first day of a channel', async () => {
  const day = plainDate('2019-07-01');
  const record = await add({ unit: section, kind: 'other', madeOn: day, repealedOn: null, validTo: null });
  const put = (channels: Parameters<typeof addItemChannels>[2]) =>
    fresh.db.write(scopeOf(street), (tx) => addItemChannels(tx, record, channels, { actingUnit: street, at }));
  await put([
    { channel: 'website', onDay: plainDate('2019-07-05'), url: 'https://example.gov.cn/a' },
    { channel: 'website', onDay: day, url: '' },
    { channel: 'wechat', onDay: day, url: '' },
  ]);
  await put([
    { channel: 'website', onDay: plainDate('2019-07-09'), url: '' },
    { channel: 'screen', onDay: plainDate('2019-07-09'), url: '' },
  ]);
  for (const more of [{}, { channel: 'screen' }, { channel: 'website' }, { channel: 'wechat' }])
    expect(await read((query) => countItems(query, asked({ year: 2019, ...more })))).toBe(1);
  expect(await read((query) => findItem(query, record))).toEqual(record);
});

test('a section writes nothing as its house, and no unit an item of another house', async () => {
  const record = await add({ unit: section, kind: 'other', madeOn: today, repealedOn: null, validTo: null });
  const event = { ...record, seq: 2, kind: 'saved', onDay: today, facts: {}, person: '甲', by: '甲', at } as const;
  const write = (acting: typeof street) =>
    fresh.db.write(scopeOf(street), (tx) =>
      saveItem(tx, { ...record, seq: 2, actingUnit: acting }, { ...event, actingUnit: acting }),
    );
  await expect(write(section)).rejects.toThrow('row-level security');
  await write(street);
  const own = await add({ unit: community, kind: 'other', madeOn: today, repealedOn: null, validTo: null });
  await expect(
    fresh.db.write(scopeOf(street), (tx) =>
      saveItem(tx, { ...own, seq: 2, actingUnit: street }, { ...event, actingUnit: street }),
    ),
  ).rejects.toThrow('written_in_house');
});
