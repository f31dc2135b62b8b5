import { type ChildProcess, spawn } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { median, requestsPerSecond, type Target } from './load.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
// Below those that the system gives to outgoing connections: one of these may be any other number.
const ports = { ours: 21_731, reference: 21_732 };
const children: ChildProcess[] = [];
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongkai-bench-'));
  await chmod(folder, 0o755);
  const env = {
    ...process.env,
    DATA_DIR: folder,
    PORT: String(ports.ours),
    GONGKAI_DEMO: 'on',
    NODE_ENV: 'production',
  };
  children.push(spawn(process.execPath, [join(root, 'apps/api/dist/main.js')], { env, stdio: 'ignore' }));
  await untilAnswers(`http://127.0.0.1:${ports.ours}/readyz`);
  const runtime = z
    .looseObject({ ownerUrl: z.string() })
    .parse(JSON.parse(await readFile(join(folder, 'runtime.json'), 'utf8')));
  const script = join(root, 'tests/bench/reference.mjs');
  children.push(spawn(process.execPath, [script, runtime.ownerUrl, String(ports.reference)], { stdio: 'inherit' }));
  await untilAnswers(`http://127.0.0.1:${ports.reference}/rollup`);
});

afterAll(async () => {
  for (const child of children.toReversed()) {
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await gone;
  }
  await rm(folder, { recursive: true, force: true });
});

async function untilAnswers(url: string): Promise<void> {
  for (let tries = 0; tries < 1200; tries += 1) {
    const answered = await fetch(url).then(
      (response) => response.status < 600,
      () => false,
    );
    if (answered) return;
    await sleep(250);
  }
  throw new Error(`${url} does not answer`);
}

const Accounts = z.array(z.looseObject({ login: z.string(), password: z.string() }));

async function signIn(): Promise<string> {
  const accounts = Accounts.parse(JSON.parse(await readFile(join(folder, 'demo-accounts.json'), 'utf8')));
  const account = accounts.find(({ login }) => login === 'quban');
  const answer = await fetch(`http://127.0.0.1:${ports.ours}/auth/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: `http://127.0.0.1:${ports.ours}` },
    body: JSON.stringify({ login: account?.login, password: account?.password }),
  });
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

test('a signed-in read of a district roll-up against a bare route that reads the same row', async () => {
  const period = String(new Date().getFullYear() - 2);
  const input = encodeURIComponent(JSON.stringify({ unit: '990101', form: 'a2021', period }));
  const ours: Target = {
    url: `http://127.0.0.1:${ports.ours}/trpc/totals.get?input=${input}`,
    headers: { cookie: await signIn(), 'x-gongkai-unit': '990101' },
  };
  const query = `place=990101&unit=990101&form=a2021&period=${period}`;
  const bare: Target = { url: `http://127.0.0.1:${ports.reference}/rollup?${query}`, headers: {} };
  for (const target of [ours, bare]) await requestsPerSecond(target, 8, 2);
  const rounds: { ours: number; bare: number }[] = [];
  for (let round = 0; round < 7; round += 1)
    rounds.push({ bare: await requestsPerSecond(bare, 8, 2), ours: await requestsPerSecond(ours, 8, 2) });
  const ratios = rounds.map((round) => round.ours / round.bare);
  const shown = [median(rounds.map(({ ours }) => ours)), median(rounds.map(({ bare }) => bare))].map(Math.round);
  const spread = `${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)}`;
  process.stdout.write(
    `\nroll-up read: ${shown[0]}/s against ${shown[1]}/s, ratio ${median(ratios).toFixed(2)} (${spread} over 7 paired rounds; aim ≥ 0.7)\n`,
  );
  expect(rounds.length).toBe(7);
});
