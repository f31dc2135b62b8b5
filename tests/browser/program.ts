import { spawn } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** The built program with the demonstration world, in a process and a folder of its own. */
export interface Program {
  readonly url: string;
  readonly password: string;
  readonly stop: () => Promise<void>;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const Accounts = z.array(z.looseObject({ password: z.string() })).min(1);

export async function startProgram(): Promise<Program> {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-browser-'));
  // Root hands the database to nobody, who must be let in.
  await chmod(folder, 0o755);
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
    password: accounts[0]?.password ?? '',
    stop: async () => {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await gone;
      await rm(folder, { recursive: true, force: true });
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
