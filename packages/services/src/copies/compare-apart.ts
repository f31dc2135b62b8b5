import { Worker } from 'node:worker_threads';
import type { ComparedReports, CompareOptions, CopyReport, CopySide } from '@gongkai/comparison/copies';
import { z } from 'zod';

/** A comparison in a thread of its own: three thousand reports take seconds that no request shall wait. */
export interface Comparing {
  readonly found: Promise<ComparedReports>;
  readonly stop: () => Promise<void>;
}

/** Of a corpus that needs more the comparison ends, and nothing else does. */
const megabytes = 768;

const Progress = z.object({ done: z.number(), of: z.number() });
// The thread is our own and was compiled with this: only that it is an answer is looked at.
const Found = z.object({
  found: z.custom<Omit<ComparedReports, 'sides'> & { sides: Iterable<[string, CopySide]> }>(
    (value) => typeof value === 'object' && value !== null && 'pairs' in value,
  ),
});

/** Begins a comparison. `worker` is the built `copies-worker.ts`. */
export function compareApart(
  worker: URL,
  reports: readonly CopyReport[],
  { progress, ...options }: CompareOptions,
): Comparing {
  const thread = new Worker(worker, { env: {}, resourceLimits: { maxOldGenerationSizeMb: megabytes } });
  const found = new Promise<ComparedReports>((resolve, reject) => {
    thread.on('message', (message: unknown) => {
      const step = Progress.safeParse(message);
      if (step.success) return progress?.(step.data.done, step.data.of);
      const { sides, ...rest } = Found.parse(message).found;
      return resolve({ ...rest, sides: new Map(sides) });
    });
    thread.once('error', reject);
    thread.once('exit', () => reject(new Error('the thread that compares reports has ended without an answer')));
  });
  // Heard of where it is awaited; a comparison that is given up is nobody's fault.
  found.catch(() => undefined);
  thread.postMessage({ ...options, reports });
  return {
    found,
    stop: async () => {
      await thread.terminate();
    },
  };
}
