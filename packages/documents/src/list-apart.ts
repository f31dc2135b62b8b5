import { Worker } from 'node:worker_threads';
import { z } from 'zod';

/** A long list being written in a thread of its own: twenty thousand rows take seconds that no request shall wait. */
export interface ListWriter {
  readonly add: (rows: readonly (readonly string[])[]) => void;
  /** The file; the thread ends with it. */
  readonly end: (title: string, head: readonly string[]) => Promise<Uint8Array>;
  readonly stop: () => Promise<void>;
}

const megabytes = 512;

/** Begins a list. `worker` is the built `list-worker.ts`. */
export function writeListApart(worker: URL): ListWriter {
  const thread = new Worker(worker, { env: {}, resourceLimits: { maxOldGenerationSizeMb: megabytes } });
  const ended = new Promise<Uint8Array>((resolve, reject) => {
    thread.once('message', (bytes: unknown) => resolve(z.instanceof(Uint8Array).parse(bytes)));
    thread.once('error', reject);
    thread.once('exit', () => reject(new Error('the thread that writes a list has ended without it')));
  });
  // Heard of where it is awaited; a list that is given up is nobody's fault.
  ended.catch(() => undefined);
  return {
    add: (rows) => thread.postMessage({ rows }),
    end: (title, head) => {
      thread.postMessage({ title, head });
      return ended;
    },
    stop: async () => {
      await thread.terminate();
    },
  };
}
