import { setTimeout as sleep } from 'node:timers/promises';
import { beatJob, endJob, listWaitingJobs, scopeOf, takeJob, type WaitingJob } from '@gongkai/db';
import { writeListApart } from '@gongkai/documents';
import { askingOfJob, exportPage } from '@gongkai/services';
import { unitCode } from '@gongkai/units';
import { todayAt } from '../auth/asking-of.ts';
import { fileTypes } from '../files/report-file.ts';
import type { ServedHouse } from '../house.ts';

interface Parts extends Pick<ServedHouse, 'db' | 'secret' | 'report' | 'now'> {
  /** The built thread that writes long lists. */
  readonly listWorker: URL;
}

/** Between two looks for jobs, and after how long an unheard-of worker is taken for dead; in milliseconds. */
const pause = 1_000;
const stale = 60_000;

const everywhere = scopeOf(unitCode(''));

/** Does the exports people ask for, one after another, from now on; answers how to stop. */
export function startExports(parts: Parts): () => Promise<void> {
  const stopping = new AbortController();
  const ended = run(parts, stopping.signal);
  return async () => {
    stopping.abort();
    await ended;
  };
}

async function run(parts: Parts, stopping: AbortSignal): Promise<void> {
  while (!stopping.aborted) {
    await exportAll(parts, stopping);
    await sleep(pause, undefined, { signal: stopping, ref: false }).catch(() => undefined);
  }
}

/** Every job that waits now. One that fails is told to whoever asked, and keeps no other waiting. */
export async function exportAll(parts: Parts, stopping: AbortSignal): Promise<void> {
  const waiting = await parts.db
    .read(everywhere, (reading) => listWaitingJobs(reading, staleBefore(parts)))
    .catch((fault: unknown) => {
      parts.report(fault, { worker: 'exports' });
      return [];
    });
  for (const job of waiting) {
    if (stopping.aborted) return;
    await exportOne(parts, job, stopping).catch((fault: unknown) => failed(parts, job, fault));
  }
}

const staleBefore = ({ now }: Parts): string => new Date(now().getTime() - stale).toISOString();

async function exportOne(parts: Parts, job: WaitingJob, stopping: AbortSignal): Promise<void> {
  const { db, now } = parts;
  const scope = scopeOf(job.unit);
  const at = () => now().toISOString();
  if (!(await db.write(scope, (tx) => takeJob(tx, job.unit, job.id, at(), staleBefore(parts))))) return;
  const asking = askingOfJob(job, now(), todayAt(now()));
  const writer = writeListApart(parts.listWorker);
  try {
    let done = 0;
    for (let after: string | null = null; ; ) {
      const page = await exportPage(parts, asking, job, after);
      if (!page.ok) throw new Error(`an export was refused: ${page.refusal.code}`);
      writer.add(page.value.rows);
      done += page.value.rows.length;
      const total = page.value.next === null ? done : null;
      // Not there any more: it was cancelled meanwhile.
      if (!(await db.write(scope, (tx) => beatJob(tx, job.unit, job.id, { done, total, at: at() })))) return;
      if (page.value.next === null) {
        const { title, head } = page.value;
        const bytes = await writer.end(title, head);
        const file = { name: `${title} ${todayAt(now())}`, kind: fileTypes.xlsx, bytes };
        await db.write(scope, (tx) => endJob(tx, job.unit, job.id, file, at()));
        return;
      }
      // Stopped in the middle: the next start takes it up again, once it has not been heard of for a while.
      if (stopping.aborted) return;
      after = page.value.next;
    }
  } finally {
    await writer.stop();
  }
}

async function failed({ db, report, now }: Parts, job: WaitingJob, fault: unknown): Promise<void> {
  const problem = report(fault, { worker: 'exports', job: job.id });
  await db
    .write(scopeOf(job.unit), (tx) => endJob(tx, job.unit, job.id, { problem }, now().toISOString()))
    .catch((again: unknown) => report(again, { worker: 'exports', job: job.id }));
}
