import { createHash } from 'node:crypto';
import { dropSession, findSignInState, type SignInState, touchSession, watchPeople } from '@gongkai/db';
import { type AccountRules, accountRulesOf, type House, idleMinutes, passwordDays } from '@gongkai/services';
import { createAuth } from './auth.ts';
import { cookieName } from './cookie.ts';
import { SessionCache } from './session-cache.ts';

/** A session and the person behind it, as of this moment. */
export interface SignedIn extends SignInState {
  readonly sessionId: string;
  readonly personId: string;
  readonly expiresAt: Date;
  readonly rules: AccountRules;
  /** The rules ask for a second factor and there is none. */
  readonly mustEnroll: boolean;
}

/** Who is signed in: better-auth's sessions, remembered in the process (design D8). */
export interface Sessions {
  readonly auth: (secure: boolean) => ReturnType<typeof createAuth>;
  /** The session of a cookie, or null: unknown, expired, ended elsewhere, its person suspended, or idle too long; `idle` is seconds since its person did anything. */
  readonly find: (cookie: string | null, secure: boolean, now: Date, idle?: number) => Promise<SignedIn | null>;
  /** To be called after every change made here, so that it counts for the very next request. */
  readonly dropPerson: (person: string) => void;
  /** The same for what concerns everybody. */
  readonly dropAll: () => void;
  readonly close: () => Promise<void>;
}

/** At most this many sessions are remembered, each for a minute. */
const most = 10_000;
const ttl = 60_000;

/** How a change that concerns everybody is told, by the trigger of the settings. */
const everybody = '*';

/** `url` is where changes made by other processes are listened for. */
export async function openSessions(house: House, url: string): Promise<Sessions> {
  const { db } = house;
  const cache = new SessionCache<SignedIn>(most, ttl);
  const plain = createAuth(house, false);
  const guarded = createAuth(house, true);
  const auth = (secure: boolean) => (secure ? guarded : plain);
  const stop = await watchPeople(url, {
    onChange: (person) => (person === everybody ? cache.dropAll() : cache.dropPerson(person)),
    onHearing: (hearing) => cache.setHearing(hearing),
  });

  async function load(cookie: string, secure: boolean, now: Date, idle: number): Promise<SignedIn | null> {
    const headers = new Headers({ cookie: `${cookieName(secure)}=${encodeURIComponent(cookie)}` });
    const found = await auth(secure).api.getSession({ headers });
    if (found === null) return null;
    const state = await findSignInState(db.identity, found.user.id);
    if (state === null || state.suspended) return null;
    const { id: sessionId, expiresAt } = found.session;
    const rules = await accountRulesOf(
      db,
      state.memberships.filter(({ past }) => !past),
    );
    // A page that only looks again by itself does not keep its person signed in.
    const acted = new Date(now.getTime() - idle * 1_000);
    if (await isIdle(sessionId, acted, rules, now)) {
      await dropSession(db.identity, sessionId);
      return null;
    }
    await touchSession(db.identity, sessionId, found.user.id, acted);
    return {
      ...state,
      sessionId,
      personId: found.user.id,
      expiresAt,
      rules,
      mustChange: state.mustChange || isTooOld(state.passwordAt, rules, now),
      mustEnroll: rules.secondFactor && !state.secondFactor,
    };
  }

  async function isIdle(session: string, acted: Date, { passwordProfile }: AccountRules, now: Date): Promise<boolean> {
    const select = { usedAt: true, createdAt: true } as const;
    const row = await db.identity.session.findUnique({ where: { id: session }, select });
    const last = Math.max(acted.getTime(), (row?.usedAt ?? row?.createdAt ?? acted).getTime());
    return now.getTime() - last > idleMinutes[passwordProfile] * 60_000;
  }

  return {
    auth,
    find: async (cookie, secure, now, idle = 0) => {
      if (cookie === null || cookie.length > 200) return null;
      const key = createHash('sha256').update(`${secure}${cookie}`).digest('base64');
      const known = cache.get(key, now.getTime());
      const mark = cache.mark();
      const session = known ?? (await load(cookie, secure, now, idle));
      if (session === null || session.expiresAt <= now) return null;
      if (known === undefined) cache.put(key, session.personId, session, now.getTime(), mark);
      return session;
    },
    dropPerson: (person) => cache.dropPerson(person),
    dropAll: () => cache.dropAll(),
    close: stop,
  };
}

const day = 86_400_000;

function isTooOld(since: Date, { passwordProfile }: AccountRules, now: Date): boolean {
  const days = passwordDays[passwordProfile];
  return days !== null && now.getTime() - since.getTime() > days * day;
}
