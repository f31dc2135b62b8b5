import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { z } from 'zod';

/** What a running program tells commands on the same data folder: where it answers and where its database is. */
const Runtime = z.object({ pid: z.number().int(), address: z.string(), ownerUrl: z.string() });
export type Runtime = z.infer<typeof Runtime>;

const fileIn = (dataFolder: string): string => join(dataFolder, 'runtime.json');

export const writeRuntime = (dataFolder: string, runtime: Runtime): Promise<void> =>
  writeFile(fileIn(dataFolder), JSON.stringify(runtime), { mode: 0o600 });

export const removeRuntime = (dataFolder: string): Promise<void> => rm(fileIn(dataFolder), { force: true });

/**
 * The program that runs on this data folder, or null. A killed one leaves its file, and perhaps its database, behind:
 * it counts only while its process lives and its database answers. Asking the program itself would not do, for a busy
 * one does not answer, and whoever takes it for dead stops its database.
 */
export async function findRunning(dataFolder: string): Promise<Runtime | null> {
  const text = await readFile(fileIn(dataFolder), 'utf8').catch(() => 'null');
  const parsed = Runtime.safeParse(parse(text));
  if (!parsed.success || parsed.data.pid === process.pid || !isAlive(parsed.data.pid)) return null;
  return (await answers(parsed.data.ownerUrl)) ? parsed.data : null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    // Alive, and somebody else's.
    return fault instanceof Error && 'code' in fault && fault.code === 'EPERM';
  }
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}
