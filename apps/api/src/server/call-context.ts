import type { IncomingMessage } from 'node:http';
import type { Refusal } from '@gongkai/kernel';
import type { VerbName } from '@gongkai/reports';
import { perform } from '@gongkai/services';
import { z } from 'zod';
import { askingOf, refuseUnfinished } from '../auth/asking-of.ts';
import { readCookie } from '../auth/cookie.ts';
import type { SignedIn } from '../auth/sessions.ts';
import type { ServedHouse } from '../house.ts';
import { type CallContext, RefusalError } from '../trpc.ts';
import { clientOf, headerOf } from './client-of.ts';

/** Who is calling. Made once a request: calls of one batch share the session and the moment. */
export function contextOf(house: ServedHouse, incoming: IncomingMessage): CallContext {
  const now = house.now();
  let finding: Promise<SignedIn | null> | null = null;
  const findSession = () => {
    const client = clientOf(incoming, house.trust);
    return house.sessions.find(readCookie(incoming, client), client.secure, now, idleOf(incoming));
  };
  return {
    report: (fault) => house.report(fault, { path: pathOf(incoming) }),
    perform: async (name, input) => {
      finding ??= findSession();
      const session = await finding;
      if (session === null) throw refusal({ code: 'not-signed-in', facts: {} });
      const aboutMe = name === 'people.me';
      const unfinished = aboutMe ? null : refuseUnfinished(session);
      if (unfinished !== null) throw refusal(unfinished);
      const asking = askingOf(session, aboutMe ? null : said(incoming, 'x-gongkai-unit'), now);
      if (!asking.ok) throw refusal(asking.refusal);
      const result = await perform(house, asking.value, { name, input, key: said(incoming, 'idempotency-key') });
      if (!result.ok) throw refusal(result.refusal);
      dropChanged(house, name, input);
      return result.value;
    },
  };
}

const pathOf = ({ url = '' }: IncomingMessage): string => url.split('?')[0] ?? '';

/** Seconds since the person at the page did anything, as the page says; without a word, now. */
function idleOf(incoming: IncomingMessage): number {
  const seconds = Number(said(incoming, 'x-gongkai-idle') ?? 0);
  return Number.isFinite(seconds) && seconds > 0 ? Math.min(seconds, 86_400) : 0;
}

const said = (incoming: IncomingMessage, header: string): string | null =>
  incoming.headers[header] === undefined ? null : headerOf(incoming, header);

// The change is told to every process; this one must know it before its next request.
function dropChanged(house: ServedHouse, name: VerbName, input: unknown): void {
  if (name.startsWith('settings.') && name !== 'settings.get') house.sessions.dropAll();
  if (!name.startsWith('people.')) return;
  const changed = Changed.safeParse(input);
  if (!changed.success) return;
  house.sessions.dropPerson(changed.data.person);
  if (changed.data.to !== undefined) house.sessions.dropPerson(changed.data.to);
}

const Changed = z.object({ person: z.string(), to: z.string().optional() });

const refusal = (what: Refusal): RefusalError => new RefusalError(what);
