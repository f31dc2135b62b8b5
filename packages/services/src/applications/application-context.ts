import type { WorkCalendar } from '@gongkai/calendar';
import { listApplicationEvents, lockApplication, type Query, type StoredApplicationEvent, type Tx } from '@gongkai/db';
import { ok, type Result, refuse } from '@gongkai/kernel';
import { type Application, fold } from '@gongkai/registers/applications';
import type { ApplicationKey } from '@gongkai/reports';
import { calendarAt } from '../calendar-at.ts';

/** What every verb on an application starts from. */
export interface ApplicationContext {
  readonly key: ApplicationKey;
  readonly application: Application;
  readonly events: readonly StoredApplicationEvent[];
  readonly calendar: WorkCalendar;
}

/** An application with its whole life, for reading. */
export async function loadApplication(query: Query, key: ApplicationKey): Promise<Result<ApplicationContext>> {
  const [events, calendar] = await Promise.all([listApplicationEvents(query, key), calendarAt(query, key.unit)]);
  if (events.length === 0) return refuse('application-not-found', key);
  return ok({ key, application: fold(events), events, calendar });
}

/** The same, locked until the transaction ends. Whoever has not seen its last event is refused as stale. */
export async function loadForStep(tx: Tx, key: ApplicationKey, seen: number): Promise<Result<ApplicationContext>> {
  const now = await lockApplication(tx, key);
  if (now === null) return refuse('application-not-found', key);
  if (now !== seen) return refuse('stale-version', { seen, now });
  return loadApplication(tx, key);
}
