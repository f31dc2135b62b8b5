import { setTimeout as sleep } from 'node:timers/promises';

/** Does a round at once and then again after every pause (milliseconds); answers how to stop. A round never rejects. */
export function startRounds(pause: number, round: (stopping: AbortSignal) => Promise<unknown>): () => Promise<void> {
  const stopping = new AbortController();
  const ended = run();
  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      await round(stopping.signal);
      await sleep(pause, undefined, { signal: stopping.signal, ref: false }).catch(() => undefined);
    }
  }
  return async () => {
    stopping.abort();
    await ended;
  };
}
