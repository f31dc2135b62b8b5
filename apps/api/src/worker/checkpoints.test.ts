import { execFile } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { appendAct, scopeOf, verify } from '@gongkai/db';
import { type FreshDatabase, freshDatabase } from '@gongkai/db/testing';
import { unitCode } from '@gongkai/units';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publicPem } from '../audit/checkpoint-key.ts';
import { auditExport } from '../commands/audit.ts';
import { readSettings } from '../settings.ts';
import { fillSmallWorld } from '../testing/small-world.ts';
import { secret } from '../testing/start-app.ts';
import { checkpointAll } from './checkpoints.ts';

const place = '990101';
let fresh: FreshDatabase;
let folder: string;
let key: string;
let chain: string;

const faults: unknown[] = [];
const on = (day: string) =>
  checkpointAll(
    {
      ...{ db: fresh.db, secret, folder: join(folder, 'checkpoints'), now: () => new Date(`${day}T08:00:00+08:00`) },
      report: (fault) => String(faults.push(fault)),
    },
    new AbortController().signal,
  );
const ofPlace = async (day: string) => (await on(day)).filter((each) => each.place === place);

/** The chain taken out and checked by the script alone: its exit code and what it said. */
async function checked(more: { key?: string; checkpoints?: readonly string[]; chain?: string } = {}) {
  const script = fileURLToPath(new URL('../../verify-audit.mjs', import.meta.url));
  const args = [script, more.chain ?? chain, '--key', more.key ?? key, ...(more.checkpoints ?? [])];
  return new Promise<{ code: number; said: string }>((resolve) => {
    execFile(process.execPath, args, (fault, stdout, stderr) =>
      resolve({ code: fault === null ? 0 : Number(fault.code), said: `${stdout}${stderr}` }),
    );
  });
}

async function exported(name: string): Promise<string> {
  const file = join(folder, name);
  await auditExport.run(
    {
      house: { db: fresh.db, secret },
      ...{ ownerUrl: fresh.ownerUrl, now: new Date(), say: () => undefined },
      settings: readSettings({}, folder),
    },
    [place, file],
  );
  return file;
}

async function asOwner(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: fresh.ownerUrl });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}

/** One act of the place, by which its chain grows. */
const act = (key: string) =>
  fresh.db.write(scopeOf(unitCode(place)), (tx) =>
    appendAct(tx, {
      ...{ at: '2026-01-05T00:00:00Z', personId: 'head', personName: '姓名head', key, input: '{}', answer: '{}' },
      ...{ actingUnit: unitCode(place), subject: unitCode(place), verb: 'units.rename' },
    }),
  );

beforeAll(async () => {
  fresh = await freshDatabase();
  folder = await mkdtemp(join(tmpdir(), 'gongkai-checkpoints-'));
  await fillSmallWorld(fresh.db);
  for (const one of ['a', 'b', 'c', 'd']) await act(one);
  key = join(folder, 'key.pem');
  await writeFile(key, publicPem(secret));
});
afterAll(async () => {
  await fresh.drop();
  await rm(folder, { recursive: true, force: true });
});

test('a day has one checkpoint, in the database and in a file beside it', async () => {
  const [first] = await ofPlace('2026-01-05');
  expect(first).toMatchObject({ place, day: '2026-01-05' });
  expect(await ofPlace('2026-01-05')).toEqual([]);
  expect(await ofPlace('2026-01-06')).toMatchObject([{ day: '2026-01-06' }]);
  const kept = join(folder, 'checkpoints', `${place}-2026-01-05.json`);
  expect(JSON.parse(await readFile(kept, 'utf8'))).toEqual(first);
  expect(faults).toEqual([]);
  chain = await exported('chain.jsonl');
});

test('the exported chain is whole, and says so without a database', async () => {
  const kept = join(folder, 'checkpoints', `${place}-2026-01-05.json`);
  expect(await checked({ checkpoints: [kept] })).toMatchObject({ code: 0 });
  expect((await verify(fresh.ownerUrl)).differences).toEqual([]);
});

describe('found without a database', () => {
  test('another key', async () => {
    const other = join(folder, 'other.pem');
    await writeFile(other, generateKeyPairSync('ed25519').publicKey.export({ format: 'pem', type: 'spki' }));
    expect(await checked({ key: other })).toMatchObject({ code: 1, said: expect.stringContaining('not signed') });
  });

  test('an act that was changed, one that was taken out, a tail that was cut', async () => {
    const lines = (await readFile(chain, 'utf8')).trimEnd().split('\n');
    const acts = lines.filter((each) => each.includes('"entry"'));
    const changed = async (name: string, all: readonly string[]) => {
      await writeFile(join(folder, name), `${all.join('\n')}\n`);
      return checked({ chain: join(folder, name) });
    };
    const second = acts[1] ?? '';
    expect(acts.length).toBeGreaterThan(2);
    expect(
      await changed(
        'a',
        lines.map((each) =>
          each === second ? each.replace('"seq":2', '"seq":2,"x":1').replace('units', 'other') : each,
        ),
      ),
    ).toMatchObject({
      code: 1,
      said: expect.stringContaining('act 2 is not what was hashed'),
    });
    expect(
      await changed(
        'b',
        lines.filter((each) => each !== second),
      ),
    ).toMatchObject({
      code: 1,
      said: expect.stringContaining('act 2 is missing'),
    });
    expect(
      await changed(
        'c',
        lines.filter((each) => each !== acts.at(-1)),
      ),
    ).toMatchObject({
      code: 1,
      said: expect.stringContaining('the chain ends at'),
    });
  });
});

test('a file that could not be written is written by the next round, as it was signed', async () => {
  const kept = join(folder, 'checkpoints', `${place}-2026-01-06.json`);
  const before = await readFile(kept, 'utf8');
  await rm(kept);
  await on('2026-01-06');
  expect(JSON.parse(await readFile(kept, 'utf8'))).toEqual(JSON.parse(before));
});

test('a tail cut off with its head in the database is found by the checkpoint alone', async () => {
  await asOwner(
    `delete from audit where district_code = '${place}' and seq = (select seq from audit_head where district_code = '${place}')`,
  );
  await asOwner(`update audit_head h set seq = h.seq - 1, hash = (select a.hash from audit a where a.district_code = h.district_code
    and a.seq = h.seq - 1) where district_code = '${place}'`);
  const { differences } = await verify(fresh.ownerUrl);
  expect(differences.map(({ where }) => where)).toEqual([
    `${place} checkpoint of 2026-01-05`,
    `${place} checkpoint of 2026-01-06`,
  ]);
  const kept = join(folder, 'checkpoints', `${place}-2026-01-06.json`);
  expect(await checked({ chain: await exported('cut.jsonl'), checkpoints: [kept] })).toMatchObject({ code: 1 });
});
