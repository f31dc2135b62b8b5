import { type Access, noteAccess } from '@gongkai/services';
import type { ServedHouse } from '../house.ts';
import type { Client } from '../server/client-of.ts';
import type { SignedIn } from './sessions.ts';

/** Writes down what a signed-in person has done to their own account. */
export const noted = (house: ServedHouse, { address }: Client, session: SignedIn, access: Access): Promise<void> =>
  noteAccess(house, {
    access,
    person: { id: session.personId, name: session.name, memberships: session.memberships },
    facts: { network: address },
    now: house.now(),
  });

/**
 * Writes down that somebody was not let in, of known accounts alone and after the answer: the time it takes would tell whether
 * a login exists. Delays bound how often that can be; being delayed itself is written once an hour.
 */
export function noteRefused(house: ServedHouse, { address }: Client, login: string, reason: string): void {
  const now = house.now();
  const write = async (): Promise<void> => {
    const where = { username: login };
    const person = await house.db.identity.person.findUnique({ where, select: { id: true, name: true } });
    if (person === null) return;
    const delayed = reason === 'too-many-attempts';
    await noteAccess(house, {
      access: delayed ? 'auth.delayed' : 'auth.refused',
      person,
      facts: { network: address, reason },
      now,
      ...(delayed ? { once: `delayed-${now.toISOString().slice(0, 13)}` } : {}),
    });
  };
  write().catch((fault: unknown) => house.report(fault, { path: '/auth/sign-in' }));
}
