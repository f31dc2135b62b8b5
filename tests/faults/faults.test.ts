import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { verify } from '@gongkai/db';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { addressOf, type Running, start, stopAll } from '../program/running.ts';
import { openLine } from './proxy.ts';
import { fillWorld, place, streetsOf } from './world.ts';
import { type Sent, startWriters, type Writers } from './writers.ts';

// The short form belongs to every run of the tests; the whole one is `npm run test:faults`.
const whole = process.env.GONGKAI_FAULTS === 'whole';
const kills = whole ? 100 : 10;
const stops = whole ? 20 : 3;
const silence = 30_000;
/** Milliseconds in which the house is ready again, without help. */
const ready = 10_000;

const streets = streetsOf(whole ? 160 : 24);
let folder: string;
let program: Running;
let address: string;
let ownerUrl: string;
let seed = 20_260_105;

/** Between 0 and 1, the same in every run. */
function drawn(): number {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
  return seed / 2_147_483_648;
}

async function launch(more: Readonly<Record<string, string>> = {}): Promise<void> {
  program = start({ DATA_DIR: folder, ...more });
  address = await addressOf(program);
}

const isReady = (): Promise<boolean> =>
  fetch(`${address}/readyz`, { signal: AbortSignal.timeout(3_000) }).then(
    ({ status }) => status === 200,
    () => false,
  );

async function untilReady(since: number): Promise<number> {
  while (!(await isReady())) {
    if (performance.now() - since > 6 * ready) throw new Error(`not ready again: ${program.said().slice(-2_000)}`);
    await sleep(50);
  }
  return performance.now() - since;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongkai-faults-'));
  // Started by root, the database runs as somebody else, who must be able to enter.
  await chmod(folder, 0o755);
  await launch();
  const runtime = z.object({ ownerUrl: z.string() });
  ownerUrl = runtime.parse(JSON.parse(await readFile(join(folder, 'runtime.json'), 'utf8'))).ownerUrl;
  await fillWorld(ownerUrl, folder, streets);
});
afterAll(async () => {
  await stopAll();
  await rm(folder, { recursive: true, force: true });
});

const ask = async <Row>(row: z.ZodType<Row>, statement: string, values: readonly unknown[]): Promise<Row[]> => {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const { rows } = await client.query(statement, [...values]).finally(() => client.end());
  return z.array(row).parse(rows);
};

/** Every acknowledged write is there, none is there twice, and all that can be recomputed is as it stands. */
async function examine({ sent, wrong }: Writers): Promise<void> {
  expect(wrong).toEqual([]);
  expect(sent.filter(({ acknowledged }) => !acknowledged)).toEqual([]);
  const Key = z.object({ key: z.string(), count: z.coerce.number() });
  const keys = sent.map(({ key }) => key);
  const acts = await ask(Key, 'select key, count(*) from audit where key = any($1) group by key', [keys]);
  expect(acts.filter(({ count }) => count !== 1)).toEqual([]);
  expect(acts).toHaveLength(keys.length);
  const titles = sent.flatMap(titleOf);
  const rows = await ask(Key, 'select unit_code || title as key, count(*) from activity group by 1', []);
  const found = new Map(rows.map(({ key, count }) => [key, count]));
  expect(titles.filter((title) => found.get(title) !== 1)).toEqual([]);
  const reports = await ask(
    z.object({ unit: z.string(), period: z.string(), figure: z.coerce.number().nullable() }),
    `select unit_code as unit, period, (select max(f) from unnest(figures) f) as figure from report where district_code = $1`,
    [place],
  );
  const figures = new Map(reports.map(({ unit, period, figure }) => [`${unit} ${period}`, figure]));
  expect(sent.flatMap(figureOf).filter(([report, figure]) => figures.get(report) !== figure)).toEqual([]);
  expect((await verify(ownerUrl)).differences).toEqual([]);
}

const Activity = z.object({ entry: z.object({ title: z.string() }) });
const Recorded = z.object({
  key: z.object({ unit: z.string(), period: z.string() }),
  cells: z.record(z.string(), z.string()),
});

const titleOf = ({ verb, unit, input }: Sent): string[] =>
  verb === 'activities.save' ? [`${unit}${Activity.parse(input).entry.title}`] : [];

function figureOf({ verb, input }: Sent): (readonly [string, number])[] {
  if (verb !== 'reports.record') return [];
  const { key, cells } = Recorded.parse(input);
  return [[`${key.unit} ${key.period}`, Number(cells['P6.PENALTY.decisions'])]];
}

/** Until the people have come back to work: a fault that meets nobody proves nothing. */
async function someWritten({ sent, wrong }: Writers): Promise<void> {
  const before = acknowledgedOf(sent);
  while (acknowledgedOf(sent) < before + 5 && wrong.length === 0) await sleep(20);
}

const acknowledgedOf = (sent: readonly Sent[]): number => sent.filter(({ acknowledged }) => acknowledged).length;

const printed = (what: string, times: readonly number[], sent: number): void => {
  const slowest = Math.max(...times) / 1_000;
  process.stdout.write(
    `${what} ${times.length} times, ${sent} writes, ready again after ${slowest.toFixed(1)} s at most\n`,
  );
};

// Streets are written once: each fault has its own.
const third = Math.floor(streets.length / 3);
const [ofKills, ofStops, ofSilence] = [streets.slice(0, 2 * third), streets.slice(2 * third, -4), streets.slice(-4)];

describe('every acknowledged write is there, once', () => {
  test('the program is killed again and again', async () => {
    const writers = startWriters(() => address, ofKills, 8);
    const times: number[] = [];
    for (let time = 0; time < kills; time += 1) {
      await someWritten(writers);
      await sleep(drawn() * 600);
      program.child.kill('SIGKILL');
      await program.ended;
      const since = performance.now();
      await launch();
      times.push(await untilReady(since));
    }
    await sleep(500);
    await writers.stop();
    printed('killed', times, writers.sent.length);
    expect(Math.max(...times)).toBeLessThan(ready);
    ownerUrl = z
      .object({ ownerUrl: z.string() })
      .parse(JSON.parse(await readFile(join(folder, 'runtime.json'), 'utf8'))).ownerUrl;
    await examine(writers);
  }, 900_000);

  test('its database is stopped at once, and comes back by itself', async () => {
    const writers = startWriters(() => address, ofStops, 8);
    const times: number[] = [];
    for (let time = 0; time < stops; time += 1) {
      await someWritten(writers);
      await sleep(drawn() * 600);
      // SIGQUIT: immediate, without a word to anybody. SIGKILL: not even that.
      process.kill(await postmaster(), time % 2 === 0 ? 'SIGQUIT' : 'SIGKILL');
      const since = performance.now();
      await sleep(200);
      times.push(await untilReady(since));
    }
    await sleep(500);
    await writers.stop();
    printed('database stopped', times, writers.sent.length);
    expect(Math.max(...times)).toBeLessThan(ready);
    await examine(writers);
  }, 600_000);

  test('the line to the database is cut for half a minute', async () => {
    const url = new URL(ownerUrl);
    const line = await openLine({ host: url.hostname, port: Number(url.port) });
    url.port = String(line.port);
    const first = program;
    // A second program on the same house, by the line; the first keeps the database up.
    await launch({ DATABASE_URL: url.href, DATA_DIR: folder });
    try {
      const writers = startWriters(() => address, ofSilence, 4);
      await someWritten(writers);
      line.cut();
      await sleep(silence);
      expect(await isReady()).toBe(false);
      line.mend();
      const time = await untilReady(performance.now());
      await someWritten(writers);
      await writers.stop();
      printed('line cut', [time], writers.sent.length);
      expect(time).toBeLessThan(ready);
      await examine(writers);
    } finally {
      program.child.kill('SIGTERM');
      await program.ended;
      await line.close();
      program = first;
    }
  }, 300_000);
});

/** The number of the database's first process, as it notes it itself. */
async function postmaster(): Promise<number> {
  const [row] = await ask(
    z.object({ folder: z.string() }),
    `select setting as folder from pg_settings where name = 'data_directory'`,
    [],
  );
  return Number((await readFile(join(row?.folder ?? '', 'postmaster.pid'), 'utf8')).split('\n', 1)[0]);
}
