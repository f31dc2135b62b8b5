import type { Server } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { endUnasked } from './server/serve.ts';

/** Longest wait for requests under way, in milliseconds. */
const patience = 10_000;

/** Ctrl-C through npm arrives twice; what comes within this time of the first is still the first. */
const echo = 1_000;

/** The first signal stops in good order, a later one at once. */
export function stopOnSignal(stop: () => Promise<void>): void {
  let asked: number | null = null;
  const onSignal = () => {
    if (asked !== null && performance.now() - asked > echo) process.exit(130);
    if (asked !== null) return;
    asked = performance.now();
    stop().then(
      () => process.exit(0),
      (fault) => {
        process.stderr.write(`停止时出错：${fault instanceof Error ? fault.message : String(fault)}\n`);
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal);
}

/** Takes no more requests and lets those under way end; what takes longer than ten seconds is cut. */
export async function drained(server: Server, longest = patience): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // What has been answered meanwhile idles as well, and would be waited for.
  const sweeping = setInterval(() => server.closeIdleConnections(), 100);
  server.closeIdleConnections();
  endUnasked(server);
  await Promise.race([closed, sleep(longest, undefined, { ref: false })]);
  clearInterval(sweeping);
  server.closeAllConnections();
}
