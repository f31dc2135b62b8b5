import { beatJob, endJob, scopeOf, takeJob, type WaitingJob } from '@gongkai/db';
import { writeListApart } from '@gongkai/documents';
import { exportKinds } from '@gongkai/reports';
import { askingOfJob, exportPage } from '@gongkai/services';
import { todayAt } from '../auth/asking-of.ts';
import { fileTypes } from '../files/report-file.ts';
import { type JobParts, staleBefore, startJobs, workThrough } from './jobs.ts';

interface Parts extends JobParts {
  /** The built thread that writes long lists. */
  readonly listWorker: URL;
}

/** Does the exports people ask for, one after another, from now on; answers how to stop. */
export const startExports = (parts: Parts): (() => Promise<void>) =>
  startJobs(parts, exportKinds, (job, stopping) => exportOne(parts, job, stopping));

/** Every export that waits now. */
export const exportAll = (parts: Parts, stopping: AbortSignal): Promise<void> =>
  workThrough(parts, exportKinds, (job) => exportOne(parts, job, stopping), stopping);

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
