import { setTimeout as sleep } from 'node:timers/promises';
import { dropExpiredSessions, dropOldAttempts, listPlaces } from '@gongkai/db';
import { suspendUnusedOf } from '@gongkai/services';
import { todayAt } from '../auth/asking-of.ts';
import type { ServedHouse } from '../house.ts';

type Parts = Pick<ServedHouse, 'db' | 'report' | 'now'>;

/** Between two rounds, in milliseconds. */
const pause = 60 * 60_000;

/** Looks after the accounts from now on, every hour; answers how to stop. */
export function startAccounts(parts: Parts): () => Promise<void> {
  const stopping = new AbortController();
  const ended = run(parts, stopping.signal);
  return async () => {
    stopping.abort();
    await ended;
  };
}

async function run(parts: Parts, stopping: AbortSignal): Promise<void> {
  while (!stopping.aborted) {
    await tendAccounts(parts, stopping);
    await sleep(pause, undefined, { signal: stopping, ref: false }).catch(() => undefined);
  }
}

/** One round: unused accounts suspended, what is over swept away. Answers how many were suspended; a place that fails keeps no other. */
export async function tendAccounts({ db, report, now }: Parts, stopping: AbortSignal): Promise<number> {
  let suspended = 0;
  try {
    await dropExpiredSessions(db.identity, now());
    await dropOldAttempts(db.identity);
    for (const place of await db.readOpen(listPlaces)) {
      if (stopping.aborted) break;
      suspended += await suspendUnusedOf(db, place, todayAt(now()), now()).catch((fault: unknown) => {
        report(fault, { worker: 'accounts' });
        return 0;
      });
    }
  } catch (fault) {
    report(fault, { worker: 'accounts' });
  }
  return suspended;
}
