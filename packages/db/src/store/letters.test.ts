import { plainDate } from '@gongkai/kernel';
import type { LetterText } from '@gongkai/registers/letters';
import { districtOf, type UnitCode, unitCode } from '@gongkai/units';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { scopeOf } from '../scope.ts';
import { isUniqueViolation } from '../sqlstate.ts';
import { type FreshDatabase, freshDatabase } from '../testing/fresh-database.ts';
import { withClient } from '../testing/with-client.ts';
import { addApplication } from './applications.ts';
import { addFee, endFee, findFee } from './fees.ts';
import { addLetter, findLetterText, listLetters, listLettersOfCase } from './letters.ts';

let fresh: FreshDatabase;
const street = unitCode('990101001');
const district = unitCode('990101');

beforeAll(async () => {
  fresh = await freshDatabase();
  for (const code of [district, street])
    await withClient(fresh.ownerUrl, (client) =>
      client.query(`insert into unit values ($1, $2, 'other', '2000-01-01', null, true)`, [districtOf(code), code]),
    );
  const row = {
    ...({ state: 'processing', channel: 'counter', applicantKind: 'person', receivedOn: null, handler: null } as const),
    ...{
      outcome: null,
      closedOn: null,
      extended: false,
      onTime: null,
      counted: true,
      arrivedOn: plainDate('2026-03-01'),
    },
  };
  const about = { row, seq: 1, applicant: '张*', description: '某文件', source: null, at: '2026-03-01T01:00:00Z' };
  await fresh.db.write(scopeOf(street), async (tx) => {
    for (let n = 1; n < 10; n += 1) await addApplication(tx, { ...about, key: { unit: street, id: `2026-${n}` } });
  });
});
afterAll(() => fresh.drop());

const text = (number: string): LetterText => ({
  type: 'granted',
  title: '政府信息予以公开告知书',
  number,
  addressee: '张三',
  paragraphs: ['予以公开。'],
  enclosures: [],
  organ: '东风街道',
  day: plainDate('2026-03-20'),
  contact: '联系电话：1',
  slip: null,
});

const add = (serial: number, application: string | null, nth = 1, replaces: string | null = null) => {
  const number = `东公开答〔2026〕${serial}号`;
  const correcting = { replaces, replacesOf: replaces === null ? null : street };
  const letter = { year: 2026, serial, application, party: '', nth, number, text: text(number), digest: 'd' };
  const author = { personId: 'p', personName: '张三', at: new Date('2026-03-20T01:00:00Z') };
  return fresh.db.write(scopeOf(street), (tx) => addLetter(tx, street, { ...letter, ...correcting, ...author }));
};
const readAs = <Value>(unit: UnitCode, run: Parameters<typeof fresh.db.read<Value>>[1]) =>
  fresh.db.read(scopeOf(unit), run);

test('the book is read by pages, newest first, by year, type and case', async () => {
  for (const serial of [1, 2, 3]) await add(serial, `2026-${serial}`);
  await add(4, null);
  const page = (before: number | null, limit: number) =>
    readAs(street, (q) => listLetters(q, street, { year: 2026, type: null, before, limit }));
  expect((await page(null, 3)).map(({ id }) => id)).toEqual(['2026-4', '2026-3', '2026-2']);
  expect((await page(2, 3)).map(({ id }) => id)).toEqual(['2026-1']);
  const none = await readAs(street, (q) => listLetters(q, street, { year: 2026, type: 'fee', before: null, limit: 9 }));
  expect(none).toEqual([]);
  expect((await readAs(street, (q) => listLettersOfCase(q, street, '2026-2'))).map(({ id }) => id)).toEqual(['2026-2']);
  expect((await readAs(street, (q) => listLettersOfCase(q, street, null))).map(({ id }) => id)).toEqual(['2026-4']);
});

test('a superior sees that a letter went out, and not what it says', async () => {
  const seen = await readAs(district, (q) =>
    listLetters(q, street, { year: 2026, type: null, before: null, limit: 9 }),
  );
  expect(seen.length).toBe(4);
  expect(JSON.stringify(seen)).not.toContain('addressee');
  expect(await readAs(district, (q) => findLetterText(q, street, '2026-1'))).toBe(null);
  expect(await readAs(street, (q) => findLetterText(q, street, '2026-1'))).toEqual(text('东公开答〔2026〕1号'));
});

test('no number and no place in a case is given out twice; what was issued is not changed', async () => {
  await expect(add(1, '2026-9')).rejects.toSatisfy(isUniqueViolation);
  await expect(add(5, '2026-1')).rejects.toSatisfy(isUniqueViolation);
  await add(5, '2026-1', 2, '东公开答〔2026〕1号');
  await expect(add(6, '2026-1', 3, '东公开答〔2026〕99号')).rejects.toThrow(
    'letter_district_code_replaces_of_replaces_fkey',
  );
  const change = (statement: string) => fresh.db.write(scopeOf(street), (tx) => tx.run(statement));
  await expect(change(`update letter set digest = ''`)).rejects.toThrow('permission denied');
  await expect(change(`delete from letter_text`)).rejects.toThrow('permission denied');
});

test('one fee an application, paid or lapsed and never both', async () => {
  const fee = { application: '2026-1', basis: { method: 'pages', pages: [68] }, fen: 38_000 } as const;
  const write = (run: Parameters<typeof fresh.db.write<void>>[1]) => fresh.db.write(scopeOf(street), run);
  const noticedOn = plainDate('2026-03-05');
  await write((tx) => addFee(tx, street, { ...fee, noticedOn }));
  await expect(write((tx) => addFee(tx, street, { ...fee, noticedOn }))).rejects.toSatisfy(isUniqueViolation);
  const paidOn = plainDate('2026-03-09');
  await expect(write((tx) => endFee(tx, street, '2026-1', { paidOn, lapsedOn: paidOn }, new Date()))).rejects.toThrow(
    'fee_check',
  );
  await write((tx) => endFee(tx, street, '2026-1', { paidOn, lapsedOn: null }, new Date()));
  expect(await readAs(street, (q) => findFee(q, street, '2026-1'))).toEqual({
    ...fee,
    noticedOn,
    paidOn,
    lapsedOn: null,
  });
});
