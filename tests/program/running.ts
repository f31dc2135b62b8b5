import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A process of the built program. */
export interface Running {
  readonly child: ChildProcess;
  /** What it has said so far. */
  readonly said: () => string;
  /** Its exit code, once it has ended. */
  readonly ended: Promise<number | null>;
}

/** Runs `file` below the house in a folder of its own; `GONGKAI_DEMO` is off. */
export function run(file: string, args: readonly string[], environment: Readonly<Record<string, string>>): Running {
  const env = { ...process.env, GONGKAI_DEMO: 'off', DATABASE_URL: '', ...environment };
  const child = spawn(process.execPath, [join(root, file), ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  const hear = (text: Buffer) => {
    said += text.toString();
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const running = {
    child,
    said: () => said,
    ended: new Promise<number | null>((resolve) => child.once('close', resolve)),
  };
  everything.push(running);
  return running;
}

const everything: Running[] = [];

/** Ends in good order whatever still runs, also after a test that failed half-way. */
export async function stopAll(): Promise<void> {
  for (const { child, ended } of everything) {
    child.kill('SIGTERM');
    await ended;
  }
}

export const start = (environment: Readonly<Record<string, string>>): Running =>
  run('apps/api/dist/main.js', [], { PORT: '0', ...environment });

/** Address of a started program, once it has said it. Throws with its own words when it ends instead. */
export async function addressOf({ child, said }: Running): Promise<string> {
  for (let tries = 0; tries < 600; tries += 1) {
    const [, address] = /(http:\/\/\S+)/.exec(said()) ?? [];
    if (address !== undefined) return address;
    if (child.exitCode !== null) break;
    await sleep(100);
  }
  throw new Error(`the program did not start: ${said()}`);
}
