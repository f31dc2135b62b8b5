import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** What a running program tells commands on the same data folder: where it answers and where its database is. */
const Runtime = z.object({ pid: z.number().int(), address: z.string(), ownerUrl: z.string() });
export type Runtime = z.infer<typeof Runtime>;

const fileIn = (dataFolder: string): string => join(dataFolder, 'runtime.json');

export const writeRuntime = (dataFolder: string, runtime: Runtime): Promise<void> =>
  writeFile(fileIn(dataFolder), JSON.stringify(runtime), { mode: 0o600 });

export const removeRuntime = (dataFolder: string): Promise<void> => rm(fileIn(dataFolder), { force: true });

/** The program that runs on this data folder, or null; a file left behind by a killed one counts for nothing. */
export async function findRunning(dataFolder: string): Promise<Runtime | null> {
  const text = await readFile(fileIn(dataFolder), 'utf8').catch(() => null);
  const parsed = Runtime.safeParse(text === null ? null : parse(text));
  if (!parsed.success) return null;
  const answers = await fetch(`${parsed.data.address}/healthz`, { signal: AbortSignal.timeout(2_000) }).then(
    (response) => response.ok,
    () => false,
  );
  return answers ? parsed.data : null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
