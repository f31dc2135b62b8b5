import {
  addItemChannels,
  findItem,
  listItemChannels,
  listItemEvents,
  type Moving,
  type Renumbered,
  saveItem,
  type Tx,
} from '@gongkai/db';
import type { ItemBody } from '@gongkai/registers/disclosure';
import { houseOf, UnitCode } from '@gongkai/units';
import type { Asking } from '../verb.ts';
import type { Renamed } from './move-cases.ts';

/**
 * Drafts and documents in force with their whole lives, under the heir's numbers; written as the heir. An index number names one
 * item of the place: it stays with the one that was published under it (R53).
 */
export async function copyItems(
  tx: Tx,
  { from, to }: Moving,
  cases: readonly Renumbered[],
  { sections, duties }: Renamed,
): Promise<void> {
  const sectionOf = (section: UnitCode | null): UnitCode | null =>
    UnitCode.nullable().parse(section === null ? null : (sections[section] ?? null));
  const dutyOf = (duty: string | null): string | null =>
    duty === null ? null : (duties.get(`${houseOf(from)}/${duty}`) ?? null);
  const moved = (body: ItemBody): ItemBody => ({
    ...body,
    section: sectionOf(body.section),
    duty: dutyOf(body.duty),
    indexNumber: '',
  });
  for (const { old, now } of cases) {
    const ref = { unit: from, id: old };
    const record = await findItem(tx, ref);
    if (record === null) throw new Error(`an item without its row: ${from} ${old}`);
    const copy = {
      ...record,
      ...{ unit: to, id: now, actingUnit: to, indexNumber: null },
      section: sectionOf(record.section),
      duty: dutyOf(record.duty),
      body: moved(record.body),
      settled: record.settled === null ? null : moved(record.settled),
    };
    for (const event of await listItemEvents(tx, ref)) await saveItem(tx, copy, { ...event, actingUnit: to });
    const channels = await listItemChannels(tx, ref);
    const at = record.publishedAt ?? record.updatedAt;
    if (channels.length > 0) await addItemChannels(tx, copy, channels, { actingUnit: to, at });
  }
}

/** Drafts end where they were; what was published of them stays public there. Written as the predecessor. */
export async function endItems(
  tx: Tx,
  { from, to, on, document, at }: Moving,
  cases: readonly Renumbered[],
  { personId, personName }: Asking,
): Promise<void> {
  for (const { old, now } of cases) {
    const record = await findItem(tx, { unit: from, id: old });
    if (record === null) throw new Error(`an item without its row: ${from} ${old}`);
    const seq = record.seq + 1;
    await saveItem(
      tx,
      { ...record, seq, state: 'moved', step: null, actingUnit: from, updatedAt: at, updatedBy: personName },
      {
        ...{ seq, kind: 'moved', state: 'moved', onDay: on, facts: { reason: document, to: { unit: to, id: now } } },
        ...{ actingUnit: from, person: personId, by: personName, at },
      },
    );
  }
}
