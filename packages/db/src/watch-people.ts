import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

export interface PeopleWatcher {
  /** Sessions or memberships of this person may have changed. */
  readonly onChange: (person: string) => void;
  /** False while nothing is heard; true when every change from now on will be. */
  readonly onHearing: (hearing: boolean) => void;
}

/**
 * Listens, on a connection of its own, for changes that any process makes to persons, sessions and memberships
 * (0005_identity.sql tells them). A lost connection is made anew. Answers what ends the listening.
 */
export async function watchPeople(url: string, watcher: PeopleWatcher): Promise<() => Promise<void>> {
  let ended = false;
  let listening = await listen(url, watcher);
  const stayed = (async () => {
    for (;;) {
      await listening.lost;
      watcher.onHearing(false);
      if (ended) return;
      listening = await untilHearing(url, watcher, () => ended);
    }
  })();
  return async () => {
    ended = true;
    await listening.end();
    await stayed;
  };
}

interface Listening {
  readonly lost: Promise<void>;
  readonly end: () => Promise<void>;
}

async function listen(url: string, watcher: PeopleWatcher): Promise<Listening> {
  const client = new pg.Client({ connectionString: url, keepAlive: true });
  client.on('notification', ({ payload }) => watcher.onChange(payload ?? ''));
  client.on('error', () => undefined);
  const lost = new Promise<void>((resolve) => client.once('end', resolve));
  const end = () => client.end().catch(() => undefined);
  try {
    await client.connect();
    await client.query('listen gongkai_people');
  } catch (fault) {
    await end();
    throw fault;
  }
  watcher.onHearing(true);
  return { lost, end };
}

async function untilHearing(url: string, watcher: PeopleWatcher, isEnded: () => boolean): Promise<Listening> {
  while (!isEnded()) {
    try {
      return await listen(url, watcher);
    } catch {
      await sleep(1_000, undefined, { ref: false });
    }
  }
  return { lost: Promise.resolve(), end: () => Promise.resolve() };
}
