import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { BackupFault } from './backup/manifest.ts';
import { backup } from './backup.ts';
import { restore } from './restore.ts';
import { fileWorld } from './testing/filed-world.ts';
import { type FreshDatabase, freshDatabase } from './testing/fresh-database.ts';
import { withClient } from './testing/with-client.ts';
import { verify } from './verify.ts';

let world: FreshDatabase;
let bytes: Buffer;
const head = { at: '2026-01-05T08:00:00.000Z', secretMark: 'mark' };
// All that COPY has to escape, and what only looks like its end.
const awkward = '\\.\n\\.\t\\\\N\r\n东湖 “\u0001” \\x41';

beforeAll(async () => {
  world = await freshDatabase();
  await fileWorld(world.db);
  await asOwner(
    world,
    `insert into unit_setting values ('990101', '990101', jsonb_build_object('letterAddress', $1::text), 1, now(), '甲')`,
    [awkward],
  );
  await asOwner(
    world,
    `insert into attachment_file select '990101', '990101', repeat('a', 64), 'pdf', 256,
       decode(string_agg(lpad(to_hex(n), 2, '0'), '' order by n), 'hex'), '[]', '990101' from generate_series(0, 255) n`,
  );
  // What a unit did before its end comes back with it.
  await asOwner(
    world,
    `insert into activity (district_code, unit_code, id, revision, kind, on_day, title, by_head, ways, note, recorded_at, recorded_by)
       values ('990101', '990101003', '2025-1', 1, 'training', '2025-03-03', '培训', false, '{}', '', now(), '甲')`,
  );
  await asOwner(world, `update unit set closed_on = '2026-01-01' where code = '990101003'`);
  bytes = await backedUp(world);
});
afterAll(() => world.drop());

const asOwner = (of: FreshDatabase, text: string, values: unknown[] = []) =>
  withClient(of.ownerUrl, (client) => client.query(text, values));

const backedUp = async (of: FreshDatabase): Promise<Buffer> =>
  joined(await Readable.from(backup(of.ownerUrl, head)).toArray());

const joined = (pieces: readonly (string | Uint8Array)[]): Buffer =>
  Buffer.concat(pieces.map((piece) => Buffer.from(piece)));

/** A fresh house into which `file` was taken, or what was said against it. */
async function takenBack(file: Buffer, mark = head.secretMark): Promise<{ into: FreshDatabase; fault: unknown }> {
  const into = await freshDatabase();
  // In pieces that end anywhere.
  const pieces = Readable.from(
    (function* () {
      for (let from = 0; from < file.length; from += 4_093) yield file.subarray(from, from + 4_093);
    })(),
  );
  const fault = await restore(into.ownerUrl, mark, pieces).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return { into, fault };
}

const Counted = z.array(z.object({ name: z.string(), rows: z.string(), digest: z.string().nullable() }));

/** Every table with its rows and a digest of them, in whatever order they lie. */
async function contentOf(of: FreshDatabase) {
  const { rows } = await asOwner(
    of,
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname in ('public', 'identity') and tablename not in ('session', 'migrations') order by 1`,
  );
  const names = z.array(z.object({ name: z.string() })).parse(rows);
  const counts = await asOwner(
    of,
    names
      .map(
        ({ name }) => `select '${name}' as name, count(*) as rows,
    md5(string_agg(t::text, '|' order by t::text collate "C")) as digest from ${name} t`,
      )
      .join(' union all '),
  );
  return Counted.parse(counts.rows);
}

test('what is restored is what was backed up, table by table, and verifies', async () => {
  const { into, fault } = await takenBack(bytes);
  expect(fault).toBeNull();
  const content = await contentOf(into);
  expect(content).toEqual(await contentOf(world));
  expect(content.filter(({ rows }) => rows !== '0').length).toBeGreaterThan(11);
  expect(await verify(into.ownerUrl)).toEqual(await verify(world.ownerUrl));
  await into.drop();
});

test('it is one moment: what is written while it is being written is not in it', async () => {
  const before = await contentOf(world);
  const pieces = backup(world.ownerUrl, head);
  const first = await pieces.next();
  await asOwner(world, `update unit_name set name = name || '（新）' where code = '990101'`);
  const rest = await Readable.from(pieces).toArray();
  const { into, fault } = await takenBack(joined([first.done === true ? '' : first.value, ...rest]));
  expect(fault).toBeNull();
  expect(await contentOf(into)).toEqual(before);
  expect(await contentOf(world)).not.toEqual(before);
  await into.drop();
});

describe('is refused, and leaves the house empty', () => {
  const lines = () => bytes.toString('latin1').split('\n');
  const file = (all: readonly string[]) => Buffer.from(all.join('\n'), 'latin1');
  const rowAt = () => lines().findIndex((line, at) => at > 1 && !line.startsWith('{') && line !== '\\.');

  test.each<[string, () => Buffer, string]>([
    ['what is no backup', () => Buffer.from('PK\u0003\u0004'), 'not-a-backup'],
    ['nothing at all', () => Buffer.alloc(0), 'not-a-backup'],
    ['a file cut short in a table', () => bytes.subarray(0, bytes.length >> 1), 'cut-short'],
    ['a file cut short before its manifest', () => file(lines().slice(0, -2)), 'cut-short'],
    ['a row that is gone', () => file(lines().toSpliced(rowAt(), 1)), 'damaged'],
    ['a table that is gone', () => file(lines().toSpliced(1, lines().indexOf('\\.'))), 'damaged'],
    ['a changed figure', () => file(lines().map((line) => line.replace('{1,', '{7,'))), 'damaged'],
    [
      'a database of another version',
      () => file(lines().with(0, (lines()[0] ?? '').replace('"hash":"', '"hash":"0'))),
      'other-migrations',
    ],
  ])('%s', async (_, file, code) => {
    const { into, fault } = await takenBack(file());
    expect(fault).toBeInstanceOf(BackupFault);
    expect(fault).toMatchObject({ code });
    expect((await contentOf(into)).filter(({ rows }) => rows !== '0')).toEqual([]);
    await into.drop();
  });

  test('a backup made under another secret', async () => {
    const { into, fault } = await takenBack(bytes, 'another');
    expect(fault).toMatchObject({ code: 'other-secret' });
    await into.drop();
  });
});

test('a house in use is not written over', async () => {
  const before = await contentOf(world);
  await expect(restore(world.ownerUrl, head.secretMark, Readable.from([bytes]))).rejects.toMatchObject({
    code: 'not-empty',
  });
  expect(await contentOf(world)).toEqual(before);
});

test('a role bound by row-level security is refused: its backup would be empty', async () => {
  await expect(backup(world.urls.app, head).next()).rejects.toMatchObject({ code: 'bound-role' });
});

test('who takes no more of it leaves nothing open', async () => {
  for (const taken of [1, 40]) {
    const pieces = backup(world.ownerUrl, head);
    for (let piece = 0; piece < taken; piece += 1) await pieces.next();
    await pieces.return({ tables: [], chains: [] });
  }
  const { rows } = await asOwner(
    world,
    `select count(*)::int as open from pg_stat_activity where datname = current_database() and query like 'copy%'`,
  );
  expect(rows).toEqual([{ open: 0 }]);
});
