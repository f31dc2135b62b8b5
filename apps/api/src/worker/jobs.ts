import { endJob, listWaitingJobs, scopeOf, type WaitingJob } from '@gongkai/db';
import type { JobKind } from '@gongkai/reports';
import { unitCode } from '@gongkai/units';
import type { ServedHouse } from '../house.ts';
import { startRounds } from './rounds.ts';

export type JobParts = Pick<ServedHouse, 'db' | 'secret' | 'report' | 'now'>;

/** Between two looks for jobs, and after how long an unheard-of worker is taken for dead; in milliseconds. */
const pause = 1_000;
const stale = 60_000;

const everywhere = scopeOf(unitCode(''));

/** Does jobs of some kinds, one after another, from now on; answers how to stop. Kinds with loops of their own do not wait for each other. */
export const startJobs = (
  parts: JobParts,
  kinds: readonly JobKind[],
  doOne: (job: WaitingJob, stopping: AbortSignal) => Promise<void>,
): (() => Promise<void>) =>
  startRounds(pause, (stopping) => workThrough(parts, kinds, (job) => doOne(job, stopping), stopping));

/** Every job that waits now. One that fails is told to whoever asked, and keeps no other waiting. */
export async function workThrough(
  parts: JobParts,
  kinds: readonly JobKind[],
  doOne: (job: WaitingJob) => Promise<void>,
  stopping: AbortSignal,
): Promise<void> {
  const waiting = await parts.db
    .read(everywhere, (reading) => listWaitingJobs(reading, kinds, staleBefore(parts)))
    .catch((fault: unknown) => {
      parts.report(fault, { worker: 'jobs' });
      return [];
    });
  for (const job of waiting) {
    if (stopping.aborted) return;
    await doOne(job).catch((fault: unknown) => failed(parts, job, fault));
  }
}

export const staleBefore = ({ now }: Pick<JobParts, 'now'>): string => new Date(now().getTime() - stale).toISOString();

async function failed({ db, report, now }: JobParts, job: WaitingJob, fault: unknown): Promise<void> {
  const problem = report(fault, { worker: 'jobs', job: job.id });
  await db
    .write(scopeOf(job.unit), (tx) => endJob(tx, job.unit, job.id, { problem }, now().toISOString()))
    .catch((again: unknown) => report(again, { worker: 'jobs', job: job.id }));
}
