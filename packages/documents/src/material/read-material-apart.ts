import { Worker } from 'node:worker_threads';
import { type Result, refuse } from '@gongkai/kernel';
import type { ReadReport } from '../history/read-report.ts';
import type { ReadMaterial } from './material-text.ts';

/** Reads a file and answers what it says, or why it was refused. */
export type FileReader<Read> = (name: string, bytes: Uint8Array) => Promise<Result<Read>>;
export type MaterialReader = FileReader<ReadMaterial>;
export type ReportReader = FileReader<ReadReport>;

export interface ApartLimits {
  readonly milliseconds: number;
  /** Of the thread's own heap, and again of what the process grows by beside it (unpacked streams are no heap). */
  readonly megabytes: number;
  /** Files read at once; the next ones wait. */
  readonly atOnce: number;
}

const usual: ApartLimits = { milliseconds: 30_000, megabytes: 384, atOnce: 2 };

// Longer than this nobody waits for a turn.
const mostWaiting = 20;

/**
 * A reader that reads each file in a thread of its own, which is ended when it takes more time or memory than it may:
 * a hostile file costs a refusal, and nobody else's request waits for it. `worker` is the built `worker.ts`.
 */
export const readMaterialApart = (worker: URL, limits: ApartLimits = usual): MaterialReader =>
  readApart<ReadMaterial>(worker, limits);

/** The same for old reports: 512 MB with all that stands beside the thread's heap, 30 seconds, one after the other. `worker` is the built `report-worker.ts`. */
export const readReportApart = (
  worker: URL,
  limits: ApartLimits = { milliseconds: 30_000, megabytes: 256, atOnce: 1 },
): ReportReader => readApart<ReadReport>(worker, limits);

function readApart<Read>(worker: URL, limits: ApartLimits): FileReader<Read> {
  const waiting: (() => void)[] = [];
  let running = 0;
  const next = () => {
    running -= 1;
    waiting.shift()?.();
  };
  return async (name, bytes) => {
    if (running >= limits.atOnce) {
      if (waiting.length >= mostWaiting) return refuse('busy', {});
      await new Promise<void>((resolve) => {
        waiting.push(resolve);
      });
    }
    running += 1;
    return inThread<Read>(worker, limits, name, bytes).finally(next);
  };
}

const watchEvery = 100;

function inThread<Read>(file: URL, limits: ApartLimits, name: string, bytes: Uint8Array): Promise<Result<Read>> {
  const thread = new Worker(file, {
    workerData: { name, bytes },
    env: {},
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes, maxYoungGenerationSizeMb: 64 },
  });
  return new Promise((resolve, reject) => {
    const before = process.memoryUsage().rss;
    const unreadable = () => finish(() => resolve(refuse('file-unreadable', { name })));
    const late = setTimeout(unreadable, limits.milliseconds);
    const watch = setInterval(() => {
      if (process.memoryUsage().rss - before > 2 * limits.megabytes * 1_048_576) unreadable();
    }, watchEvery);
    const finish = (answer: () => void) => {
      clearTimeout(late);
      clearInterval(watch);
      void thread.terminate();
      answer();
    };
    thread.once('message', (result: Result<Read>) => finish(() => resolve(result)));
    thread.once('error', (fault) => (isOutOfMemory(fault) ? unreadable() : finish(() => reject(fault))));
    thread.once('exit', unreadable);
  });
}

const isOutOfMemory = (fault: Error): boolean => 'code' in fault && fault.code === 'ERR_WORKER_OUT_OF_MEMORY';
