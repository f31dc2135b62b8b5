import { createHash } from 'node:crypto';
import { type Database, findSignInState, type SignInState, watchPeople } from '@gongkai/db';
import { createAuth } from './auth.ts';
import { cookieName } from './cookie.ts';
import { SessionCache } from './session-cache.ts';

/** A session and the person behind it, as of this moment. */
export interface SignedIn extends SignInState {
  readonly sessionId: string;
  readonly personId: string;
  readonly expiresAt: Date;
}

/** Who is signed in: better-auth's sessions, remembered in the process (design D8). */
export interface Sessions {
  readonly auth: (secure: boolean) => ReturnType<typeof createAuth>;
  /** The session of a cookie, or null: unknown, expired, ended elsewhere, or its person suspended. */
  readonly find: (cookie: string | null, secure: boolean, now: Date) => Promise<SignedIn | null>;
  /** To be called after every change made here, so that it counts for the very next request. */
  readonly dropPerson: (person: string) => void;
  readonly close: () => Promise<void>;
}

/** At most this many sessions are remembered, each for a minute. */
const most = 10_000;
const ttl = 60_000;

/** `url` is where changes made by other processes are listened for. */
export async function openSessions(db: Database, url: string, secret: string): Promise<Sessions> {
  const cache = new SessionCache<SignedIn>(most, ttl);
  const plain = createAuth(db.identity, secret, false);
  const guarded = createAuth(db.identity, secret, true);
  const auth = (secure: boolean) => (secure ? guarded : plain);
  const stop = await watchPeople(url, {
    onChange: (person) => cache.dropPerson(person),
    onHearing: (hearing) => cache.setHearing(hearing),
  });

  async function load(cookie: string, secure: boolean): Promise<SignedIn | null> {
    const headers = new Headers({ cookie: `${cookieName(secure)}=${encodeURIComponent(cookie)}` });
    const found = await auth(secure).api.getSession({ headers });
    if (found === null) return null;
    const state = await findSignInState(db.identity, found.user.id);
    if (state === null || state.suspended) return null;
    return { ...state, sessionId: found.session.id, personId: found.user.id, expiresAt: found.session.expiresAt };
  }

  return {
    auth,
    find: async (cookie, secure, now) => {
      if (cookie === null || cookie.length > 200) return null;
      const key = createHash('sha256').update(`${secure}${cookie}`).digest('base64');
      const known = cache.get(key, now.getTime());
      const mark = cache.mark();
      const session = known ?? (await load(cookie, secure));
      if (session === null || session.expiresAt <= now) return null;
      if (known === undefined) cache.put(key, session.personId, session, now.getTime(), mark);
      return session;
    },
    dropPerson: (person) => cache.dropPerson(person),
    close: stop,
  };
}
