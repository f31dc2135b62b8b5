import { randomUUID } from 'node:crypto';
import { appendAct, findAct, type HeldRoles, listMemberships, scopeOf } from '@gongkai/db';
import { districtOf } from '@gongkai/units';
import type { House } from '../perform.ts';

/** What happens to an account outside the verbs, as the chain of acts names it. */
export type Access =
  | 'auth.signIn'
  | 'auth.refused'
  | 'auth.delayed'
  | 'auth.signOut'
  | 'auth.endSession'
  | 'auth.endSessions'
  | 'auth.password'
  | 'auth.factorOn'
  | 'auth.factorOff'
  | 'auth.newCodes';

interface Accessing {
  readonly access: Access;
  readonly person: { readonly id: string; readonly name: string; readonly memberships?: readonly HeldRoles[] };
  /** Where it came from, and why it was refused. */
  readonly facts: { readonly network: string; readonly reason?: string };
  readonly now: Date;
  /** Written once under this key, however often it happens. */
  readonly once?: string;
}

/**
 * Writes an access to an account into the chain of its person's first unit (GB/T 22239-2019 8.1.4.3); nowhere for a person who
 * holds no role. Of an unknown name nothing is ever written: it may be a password in the wrong field.
 */
export async function noteAccess({ db }: House, { access, person, facts, now, once }: Accessing): Promise<void> {
  const held = person.memberships ?? (await listMemberships(db.identity, person.id));
  const unit = held[0]?.unit;
  if (unit === undefined) return;
  const key = once ?? randomUUID();
  await db.write(scopeOf(unit), async (tx) => {
    if (once !== undefined && (await findAct(tx, districtOf(unit), person.id, key)) !== null) return;
    await appendAct(tx, {
      at: now.toISOString(),
      personId: person.id,
      personName: person.name,
      actingUnit: unit,
      subject: unit,
      verb: access,
      key,
      input: JSON.stringify(facts),
      answer: JSON.stringify(null),
    });
  });
}
