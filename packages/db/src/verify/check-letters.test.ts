import { plainDate } from '@gongkai/kernel';
import type { LetterText } from '@gongkai/registers/letters';
import { districtOf, unitCode } from '@gongkai/units';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { scopeOf } from '../scope.ts';
import { addLetter, letterDigest } from '../store/letters.ts';
import { type FreshDatabase, freshDatabase } from '../testing/fresh-database.ts';
import { withClient } from '../testing/with-client.ts';
import { verify } from '../verify.ts';

let fresh: FreshDatabase;
const street = unitCode('990101001');
const asOwner = (statement: string) => withClient(fresh.ownerUrl, (client) => client.query(statement));

beforeAll(async () => {
  fresh = await freshDatabase();
  await asOwner(`insert into unit values ('${districtOf(street)}', '${street}', 'street', '2000-01-01', null, true)`);
  for (const serial of [1, 2, 3]) {
    const number = `东公开更〔2026〕${serial}号`;
    const text: LetterText = {
      ...{ type: 'record-corrected', title: '政府信息更正告知书', number, addressee: '张三', paragraphs: ['更正。'] },
      ...{ enclosures: [], organ: '东风街道', day: plainDate('2026-03-20'), contact: '联系电话：1', slip: null },
    };
    const first = { application: null, party: '', nth: 1, replaces: null, replacesOf: null };
    const entry = { ...first, year: 2026, serial, number, text };
    const author = { personId: 'p', personName: '张三', at: new Date('2026-03-20T01:00:00Z') };
    await fresh.db.write(scopeOf(street), (tx) =>
      addLetter(tx, street, { ...entry, ...author, digest: letterDigest(text) }),
    );
  }
});
afterAll(() => fresh.drop());

/** What is found after a damage, which is then undone. */
async function found(damage: string): Promise<readonly string[]> {
  await asOwner(
    'create schema saved; create table saved.one as table letter; create table saved.two as table letter_text',
  );
  try {
    await asOwner(`set session_replication_role = replica; ${damage}`);
    return (await verify(fresh.ownerUrl)).differences.map(({ where }) => where);
  } finally {
    await asOwner(`set session_replication_role = replica; delete from letter; delete from letter_text;
      insert into letter table saved.one; insert into letter_text table saved.two; drop schema saved cascade`);
  }
}

test('sound letters are looked at, and nothing differs', async () => {
  expect(await verify(fresh.ownerUrl)).toMatchObject({ checked: { letters: 3 }, differences: [] });
});

test.each([
  [
    'an edited sentence',
    `update letter_text set body = jsonb_set(body, '{paragraphs,0}', '"不更正。"') where serial = 2`,
    [`${street} 2026-2 digest`],
  ],
  ['a letter without what it says', 'delete from letter_text where serial = 2', [`${street} 2026-2`]],
  [
    'a letter taken out of the book',
    'delete from letter where serial = 2',
    [`${street} 2026 line`, `${street} 2026 更`],
  ],
  [
    'another number',
    `update letter set number = '东公开更〔2026〕9号' where serial = 3`,
    [`${street} 2026 更`, `${street} 2026-3 number`],
  ],
])('%s is found, and where', async (_, damage, where) => {
  expect(await found(damage)).toEqual(where);
});
