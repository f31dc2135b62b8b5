import { mkdir, readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addCheckpoint, type Checkpoint, listCheckpoints, listPlaces, scopeOf } from '@gongkai/db';
import { signCheckpoint } from '../audit/checkpoint-key.ts';
import { todayAt } from '../auth/asking-of.ts';
import type { ServedHouse } from '../house.ts';
import { startRounds } from './rounds.ts';

type Parts = Pick<ServedHouse, 'db' | 'secret' | 'report' | 'now'> & {
  /** Where checkpoints are kept beside the database, a file a day and place. */
  readonly folder: string;
};

/** Between two rounds, in milliseconds. */
const pause = 10 * 60_000;

/** Signs where every audit chain stands, once a day; answers how to stop. */
export const startCheckpoints = (parts: Parts): (() => Promise<void>) =>
  startRounds(pause, (stopping) => checkpointAll(parts, stopping));

/** One round through every place, and what of it is new. A place that fails is reported and keeps no other from its own. */
export async function checkpointAll(parts: Parts, stopping: AbortSignal): Promise<readonly Checkpoint[]> {
  const { db, report } = parts;
  const failed = (fault: unknown): null => {
    report(fault, { worker: 'checkpoints' });
    return null;
  };
  const made: Checkpoint[] = [];
  for (const place of (await db.readOpen(listPlaces).catch(failed)) ?? []) {
    if (stopping.aborted) break;
    const checkpoint = await checkpointOf(parts, place).catch(failed);
    if (checkpoint !== null) made.push(checkpoint);
  }
  return made;
}

async function checkpointOf(
  { db, secret, now, folder }: Parts,
  { place, top }: Awaited<ReturnType<typeof listPlaces>>[number],
) {
  const at = now();
  const checkpoint = await db.write(scopeOf(top), (tx) =>
    addCheckpoint(tx, place, todayAt(at), at.toISOString(), signCheckpoint(secret)),
  );
  // Also those of days past: a full disc, or a folder that was away, costs a round and no file.
  const signed = await db.read(scopeOf(top), (reading) => listCheckpoints(reading, place));
  await mkdir(folder, { recursive: true });
  const there = new Set(await readdir(folder));
  for (const each of signed) {
    const name = `${place}-${each.day}.json`;
    if (there.has(name)) continue;
    // A half-written file would look written: it gets its name when it is whole.
    await writeFile(join(folder, `${name}.part`), `${JSON.stringify(each)}\n`);
    await rename(join(folder, `${name}.part`), join(folder, name));
  }
  return checkpoint;
}
