import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { addressOf, type Running, start, stopAll } from '../program/running.ts';
import { median } from './load.ts';

/** How many requests; `REQUESTS=20000` for a shorter look. */
const requests = Number(process.env.REQUESTS ?? 100_000);
const hands = 4;
const unit = '990101';
const period = String(new Date().getFullYear() - 1);
const span = { unit, form: 'a2021', period };
const verbs: readonly (readonly [string, object])[] = [
  ['people.me', {}],
  ['work.list', { unit }],
  ['totals.get', span],
  ['totals.children', span],
  ['reports.list', { ...span, kind: 'own' }],
  ['reports.get', { key: { unit: `${unit}001`, kind: 'own', form: 'a2021', period } }],
  ['years.list', { unit }],
  ['units.tree', { unit, year: Number(period) }],
];

let folder: string;
let program: Running;
let address: string;
let cookie: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongkai-bench-'));
  await chmod(folder, 0o755);
  program = start({ DATA_DIR: folder, GONGKAI_DEMO: 'on', NODE_ENV: 'production' });
  address = await addressOf(program);
  cookie = await signIn();
});
afterAll(async () => {
  await stopAll();
  await rm(folder, { recursive: true, force: true });
});

const Accounts = z.array(z.looseObject({ login: z.string(), password: z.string() }));

async function signIn(): Promise<string> {
  const accounts = Accounts.parse(JSON.parse(await readFile(join(folder, 'demo-accounts.json'), 'utf8')));
  const account = accounts.find(({ login }) => login === 'quban');
  const answer = await fetch(`${address}/auth/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: address },
    body: JSON.stringify({ login: account?.login, password: account?.password }),
  });
  return answer.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');
}

test('resident memory of the program after many requests against after 1,000', async () => {
  const early = await after(1_000);
  const middle = await after(Math.floor(requests / 2) - 1_000);
  const late = await after(Math.ceil(requests / 2));
  const [first, half, last] = [early, middle, late].map((bytes) => `${(bytes / 1_000_000).toFixed(0)} MB`);
  process.stdout.write(
    `\nresident memory: ${last} after ${requests} requests, ${half} half-way, ${first} after 1000: ${(late / early).toFixed(2)} times (aim ≤ 1.3)\n`,
  );
}, 3_600_000);

/** Asks so many times more, by turns of the verbs, and says what the process holds then. */
async function after(count: number): Promise<number> {
  let left = count;
  const hand = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      await ask(left);
    }
  };
  await Promise.all(Array.from({ length: hands }, hand));
  const samples: number[] = [];
  for (let sample = 0; sample < 5; sample += 1) {
    await sleep(500);
    samples.push(await residentBytes());
  }
  return median(samples);
}

async function ask(turn: number): Promise<void> {
  const [verb, input] = verbs[turn % verbs.length] ?? ['people.me', {}];
  const url = `${address}/trpc/${verb}?input=${encodeURIComponent(JSON.stringify(input))}`;
  const response = await fetch(url, { headers: { cookie, 'x-gongkai-unit': unit } });
  const text = await response.text();
  expect(response.status, text).toBe(200);
}

async function residentBytes(): Promise<number> {
  const status = await readFile(`/proc/${program.child.pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) * 1024;
}
