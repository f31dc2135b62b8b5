import { dropExpiredSessions, dropOldAttempts, listPlaces } from '@gongkai/db';
import { remindUnusedOf, suspendUnusedOf } from '@gongkai/services';
import { todayAt } from '../auth/asking-of.ts';
import type { ServedHouse } from '../house.ts';
import { startRounds } from './rounds.ts';

type Parts = Pick<ServedHouse, 'db' | 'report' | 'now'>;

/** Between two rounds, in milliseconds. */
const pause = 60 * 60_000;

/** Looks after the accounts from now on, every hour; answers how to stop. */
export const startAccounts = (parts: Parts): (() => Promise<void>) =>
  startRounds(pause, (stopping) => tendAccounts(parts, stopping));

/** One round: unused accounts suspended, those soon to be announced by e-mail, what is over swept away. Answers how many were suspended; a place that fails keeps no other. */
export async function tendAccounts({ db, report, now }: Parts, stopping: AbortSignal): Promise<number> {
  let suspended = 0;
  try {
    await dropExpiredSessions(db.identity, now());
    await dropOldAttempts(db.identity);
    for (const place of await db.readOpen(listPlaces)) {
      if (stopping.aborted) break;
      const tend = (round: typeof suspendUnusedOf): Promise<number> =>
        round(db, place, todayAt(now()), now()).catch((fault: unknown) => {
          report(fault, { worker: 'accounts' });
          return 0;
        });
      suspended += await tend(suspendUnusedOf);
      await tend(remindUnusedOf);
    }
  } catch (fault) {
    report(fault, { worker: 'accounts' });
  }
  return suspended;
}
