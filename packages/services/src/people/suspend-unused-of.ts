import { randomUUID } from 'node:crypto';
import { appendAct, type Database, type Place, scopeOf, suspendUnused, type Tx } from '@gongkai/db';
import { addDays, type PlainDate } from '@gongkai/kernel';
import type { UnitCode } from '@gongkai/units';
import { findOrphaned } from './find-orphaned.ts';
import { unusedOf } from './unused.ts';

/** Who acts when nobody does. */
const program = { personId: 'program', personName: '系统' };

/**
 * Suspends the accounts of a place that nobody has used for as long as their unit allows (GB/T 22239-2019 8.1.4.2c), each
 * written into the log; answers how many. Whoever alone can manage a unit's people stays: they could not be let in again.
 */
export async function suspendUnusedOf(db: Database, place: Place, today: PlainDate, now: Date): Promise<number> {
  const { top } = place;
  return db.write(scopeOf(top), async (tx) => {
    const suspended: { readonly person: string; readonly unit: UnitCode }[] = [];
    for (const { person, end } of await unusedOf(tx, place, today)) {
      if (end > today) continue;
      const { id, idleSince, memberships } = person;
      if ((await findOrphaned(tx, id, memberships)) !== null) continue;
      if (!(await suspendUnused(tx.models, id, startOf(addDays(idleSince, 1)), now))) continue;
      suspended.push({ person: id, unit: memberships[0]?.unit ?? top });
    }
    // Last, as in every transaction: whoever holds a person waits for the chain, and never the other way round.
    for (const each of suspended) await writeDown(tx, top, each, now);
    return suspended.length;
  });
}

const startOf = (day: PlainDate): Date => new Date(`${day}T00:00:00+08:00`);

const writeDown = (
  tx: Tx,
  top: UnitCode,
  { person, unit }: { readonly person: string; readonly unit: UnitCode },
  now: Date,
): Promise<void> =>
  appendAct(tx, {
    at: now.toISOString(),
    ...program,
    actingUnit: top,
    subject: unit,
    verb: 'people.suspend',
    key: randomUUID(),
    input: JSON.stringify({ unit, person, suspended: true, unused: true }),
    answer: JSON.stringify({ done: true }),
  });
