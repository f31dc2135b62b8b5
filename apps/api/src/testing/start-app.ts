import { createServer } from 'node:http';
import type { FreshDatabase } from '@gongkai/db/testing';
import { readMaterial, readReport } from '@gongkai/documents';
import { openSessions } from '../auth/sessions.ts';
import type { ServedHouse } from '../house.ts';
import { listening } from '../listening.ts';
import { redactor } from '../operation/redact.ts';
import { reporterTo } from '../operation/reporter.ts';
import { type AppParts, listenerOf } from '../server/app.ts';
import { drained } from '../stop-on-signal.ts';

/** One process's worth of the program on a test database, answering over real HTTP. */
export interface StartedApp {
  readonly url: string;
  readonly house: ServedHouse;
  /** What was written for the operator. */
  readonly log: readonly string[];
  readonly stop: () => Promise<void>;
}

export const secret = 'a secret of tests, longer than thirty-two characters';

export async function startApp(
  fresh: FreshDatabase,
  parts: Partial<AppParts> & { proxies?: readonly string[]; now?: () => Date } = {},
): Promise<StartedApp> {
  const log: string[] = [];
  const now = parts.now ?? (() => new Date());
  const sessions = await openSessions(fresh.db, fresh.urls.app, secret);
  const report = reporterTo((line) => log.push(line), now, redactor([secret]));
  const house: ServedHouse = {
    db: fresh.db,
    secret,
    sessions,
    report,
    proxies: parts.proxies ?? [],
    now,
    readMaterial,
    readReport,
  };
  const server = createServer(listenerOf({ house, web: null, isDraining: () => false, ...parts }));
  server.listen(0, '127.0.0.1');
  const url = await listening(server, '127.0.0.1');
  const stop = async () => {
    await drained(server);
    await sessions.close();
  };
  return { url, house, log, stop };
}
