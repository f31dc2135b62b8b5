import { execFile, spawn } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { inject } from 'vitest';
import { z } from 'zod';

/** The built program with the demonstration world, in a process and a folder of its own. */
export interface Program {
  readonly url: string;
  /** Its data folder. */
  readonly folder: string;
  readonly password: string;
  readonly stop: () => Promise<void>;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const Accounts = z.array(z.looseObject({ password: z.string() })).min(1);

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of a stopped program with the demonstration world, once it is noted as made; a measurement makes its own. */
    demoWorld?: string;
  }
}

/** A program with a world of its own: a copy of the run's. */
export async function startProgram(): Promise<Program> {
  const folder = await newFolder();
  const prepared = inject('demoWorld');
  if (prepared !== undefined) {
    await untilMade(prepared);
    // Copied with its owners: the database's files are not root's.
    await promisify(execFile)('cp', ['-a', `${prepared}/.`, folder]);
  }
  return runProgram(folder);
}

/** Beside a world's folder: says that the world is `made`, or else what went wrong. */
export const madeNote = (folder: string): string => `${folder}.made`;

async function untilMade(folder: string): Promise<void> {
  let said = '';
  while (said === '') {
    await sleep(250);
    said = await readFile(madeNote(folder), 'utf8').catch(() => '');
  }
  if (said !== 'made') throw new Error(said);
}

export async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-browser-'));
  // Root hands the database to nobody, who must be let in.
  await chmod(folder, 0o755);
  return folder;
}

export const removeFolder = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true });

/** Runs the program on a folder and waits until it serves; stopping removes the folder, unless it shall be kept. */
export async function runProgram(folder: string, keep = false): Promise<Program> {
  const port = await freePort();
  const env = { ...process.env, DATA_DIR: folder, PORT: String(port), GONGKAI_DEMO: 'on', DATABASE_URL: '' };
  const child = spawn(process.execPath, [join(root, 'apps/api/dist/main.js')], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (text) => {
    said = `${said}${text}`.slice(-4000);
  });
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; !(await answers(`${url}/readyz`)); tries += 1) {
    if (child.exitCode !== null || tries > 600) throw new Error(`the program did not start: ${said}`);
    await sleep(250);
  }
  const accounts = Accounts.parse(JSON.parse(await readFile(join(folder, 'demo-accounts.json'), 'utf8')));
  return {
    url,
    folder,
    password: accounts[0]?.password ?? '',
    stop: async () => {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await gone;
      if (!keep) await removeFolder(folder);
    },
  };
}

const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    (response) => response.ok,
    () => false,
  );

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(address !== null && typeof address === 'object' ? address.port : 0));
    });
  });
