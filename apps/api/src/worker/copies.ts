import { setTimeout as sleep } from 'node:timers/promises';
import { addCopyRun, beatJob, endJob, scopeOf, takeJob, type WaitingJob } from '@gongkai/db';
import {
  type Comparing,
  compareApart,
  comparedOf,
  copyQuestion,
  copyRunOf,
  mostPairs,
  prescribedWording,
} from '@gongkai/services';
import { type JobParts, staleBefore, startJobs, workThrough } from './jobs.ts';

interface Parts extends JobParts {
  /** The built thread that compares reports. */
  readonly copiesWorker: URL;
}

/** Between two words of how far a comparison is, in milliseconds. */
const beat = 1_000;

/** Makes the comparisons people ask for, one after another, from now on; answers how to stop. */
export const startCopies = (parts: Parts): (() => Promise<void>) =>
  startJobs(parts, ['compare-copies'], (job, stopping) => compareOne(parts, job, stopping));

/** Every comparison that waits now. */
export const compareAll = (parts: Parts, stopping: AbortSignal): Promise<void> =>
  workThrough(parts, ['compare-copies'], (job) => compareOne(parts, job, stopping), stopping);

async function compareOne(parts: Parts, job: WaitingJob, stopping: AbortSignal): Promise<void> {
  const { db, now } = parts;
  const scope = scopeOf(job.unit);
  const at = () => now().toISOString();
  if (!(await db.write(scope, (tx) => takeJob(tx, job.unit, job.id, at(), staleBefore(parts))))) return;
  const asked = copyQuestion(job);
  if ('code' in asked) throw new Error(`a comparison was refused: ${asked.code}`);
  const { reports, names } = await db.read(scope, (reading) => comparedOf(reading, job.unit, asked));
  const step = { done: 0, total: reports.length };
  const comparing = compareApart(
    parts.copiesWorker,
    reports.map(({ ref: _, ...report }) => report),
    {
      ...{ names, prescribed: prescribedWording(), thresholds: asked.thresholds, most: mostPairs },
      progress: (done, of) => Object.assign(step, { done, total: of }),
    },
  );
  try {
    const found = await watched(comparing, async () => {
      // Not there any more: it was cancelled meanwhile. Stopped in the middle: the next start takes it up again.
      const goesOn = await db.write(scope, (tx) => beatJob(tx, job.unit, job.id, { ...step, at: at() }));
      return goesOn && !stopping.aborted;
    });
    if (found === null) return;
    const run = copyRunOf({ ...asked, id: job.id, by: job.personName, at: at() }, reports, found);
    await db.write(scope, async (tx) => {
      const done = { done: reports.length, total: reports.length, at: at() };
      if (!(await beatJob(tx, job.unit, job.id, done))) return;
      await addCopyRun(tx, job.unit, run);
      await endJob(tx, job.unit, job.id, null, at());
    });
  } finally {
    await comparing.stop();
  }
}

/** What is found, or null when it is not to go on: asked again and again until one or the other. */
async function watched({ found }: Comparing, goesOn: () => Promise<boolean>) {
  const ended = new AbortController();
  const ticking = (async () => {
    while (await goesOn()) await sleep(beat, undefined, { signal: ended.signal });
    return null;
  })();
  // The tick that the end breaks off is nobody's fault.
  ticking.catch(() => undefined);
  try {
    return await Promise.race([found, ticking]);
  } finally {
    ended.abort();
  }
}
