import { execFile } from 'node:child_process';
import { readdir, readFile, readlink, realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { exists } from './place.ts';

const run = promisify(execFile);

/**
 * Ends what a killed program left running in `data`, so that PostgreSQL can recover and serve again. `program` is the
 * process that started the server last. Throws when that program still runs, or when the leftovers do not end.
 */
export async function endLeftover(data: string, program: number | null): Promise<void> {
  const file = join(data, 'postmaster.pid');
  if (!(await exists(file))) return;
  const noted = Number((await readFile(file, 'utf8')).split('\n', 1)[0]);
  const running = await serversIn(data, noted);
  if (running.includes(noted) && program !== null && (await parentOf(noted)) === program)
    throw new Error(`the database in ${data} is in use by process ${program}`);
  if (running.includes(noted)) process.kill(noted, 'SIGINT');
  else for (const backend of running) signal(backend, 'SIGTERM');
  await untilGone(data, noted);
  // The number of a dead server may have passed to another process, which PostgreSQL would take for the server.
  if (process.platform === 'linux' && isAlive(noted)) await rm(file, { force: true });
}

async function untilGone(data: string, noted: number): Promise<void> {
  for (let waited = 0; waited < 600; waited += 1) {
    if ((await serversIn(data, noted)).length === 0) return;
    await sleep(100);
  }
  throw new Error(`a server in ${data} does not end`);
}

// Every process of a cluster works in its data folder; a number alone may be anybody's by now.
async function serversIn(data: string, noted: number): Promise<number[]> {
  if (process.platform !== 'linux') return (await shown(noted, 'command')).includes(data) ? [noted] : [];
  const home = await realpath(data);
  const numbers = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
  const inData = await Promise.all(
    numbers.map(async (number) => {
      const [folder, name] = await Promise.all([
        readlink(`/proc/${number}/cwd`).catch(() => ''),
        readFile(`/proc/${number}/comm`, 'utf8').catch(() => ''),
      ]);
      return folder === home && name.trim() === 'postgres';
    }),
  );
  return numbers.filter((_, index) => inData[index]);
}

async function parentOf(number: number): Promise<number> {
  if (process.platform !== 'linux') return Number(await shown(number, 'ppid'));
  const stat = await readFile(`/proc/${number}/stat`, 'utf8').catch(() => '');
  // Fourth field, after the name in brackets.
  return Number(/^\d+ \(.*\) \S (\d+)/s.exec(stat)?.[1]);
}

const shown = (number: number, column: 'command' | 'ppid'): Promise<string> =>
  run('ps', ['-o', `${column}=`, '-p', String(number)]).then(
    ({ stdout }) => stdout,
    () => '',
  );

function isAlive(number: number): boolean {
  return Number.isInteger(number) && number > 1 && signal(number, 0);
}

function signal(number: number, name: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(number, name);
  } catch {
    return false;
  }
}
