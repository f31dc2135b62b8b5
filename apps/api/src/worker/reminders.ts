import { type Database, listPlaces } from '@gongkai/db';
import { remindAuditAnswers, remindPlace } from '@gongkai/services';
import { todayAt } from '../auth/asking-of.ts';
import type { ServedHouse } from '../house.ts';
import { startRounds } from './rounds.ts';

type Parts = Pick<ServedHouse, 'db' | 'report' | 'now'>;

/** Between two rounds, in milliseconds. */
const pause = 10 * 60_000;

/** Gives reminders from now on, at once and then every ten minutes; answers how to stop. */
export const startReminders = (parts: Parts): (() => Promise<void>) =>
  startRounds(pause, (stopping) => remindAll(parts, stopping));

/** One round through every place; a place that fails is reported and keeps no other from its reminders. */
export async function remindAll({ db, report, now }: Parts, stopping: AbortSignal): Promise<number> {
  let given = 0;
  for (const place of await placesOf(db).catch((fault: unknown) => failed(report, fault))) {
    if (stopping.aborted) break;
    await remindAuditAnswers(db, place, todayAt(now()), now()).catch((fault: unknown) => failed(report, fault));
    given += await remindPlace(db, place, todayAt(now()), () => stopping.aborted).catch((fault: unknown) => {
      failed(report, fault);
      return 0;
    });
  }
  return given;
}

const placesOf = (db: Database) => db.readOpen(listPlaces);

function failed(report: Parts['report'], fault: unknown): [] {
  report(fault, { worker: 'reminders' });
  return [];
}
