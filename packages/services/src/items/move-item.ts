import { addItemChannels, putSearchEntry, saveItem, type Tx } from '@gongkai/db';
import { ok, type Result } from '@gongkai/kernel';
import {
  decideItem,
  evolveItem,
  type ItemBody,
  type ItemCommand,
  type ItemEvent,
  type ItemRecord,
  projectItem,
  unborn,
} from '@gongkai/registers/disclosure';
import type { Asking } from '../verb.ts';
import { putDutyDue } from './duty-due.ts';
import { bodyOf, decisionContext, type ItemCase } from './item-case.ts';
import { putItemDue } from './item-due.ts';
import { hitsOf, stoppingKeys } from './item-hits.ts';
import { showToPublic } from './public-item.ts';

/** What a move brings along beside its command. */
export interface ItemMoveWith {
  readonly body?: ItemBody;
  readonly indexNumber?: string;
}

/** Decides one event on an item and records it with everything that follows from it: the only way an item moves. */
export async function moveItem(
  tx: Tx,
  item: ItemCase,
  command: ItemCommand,
  asking: Asking,
  { body = bodyOf(item), indexNumber }: ItemMoveWith = {},
): Promise<Result<ItemRecord>> {
  const gated = command.event === 'published' || command.event === 'overruled';
  const hits = gated ? stoppingKeys(await hitsOf(tx, item.ref, body)) : [];
  const move = decideItem(item.life, command, { ...decisionContext(item, body, asking), hits });
  if (!move.ok) return move;
  const event: ItemEvent = {
    ...move.value,
    actingUnit: asking.mandate.unit,
    person: asking.personId,
    by: asking.personName,
    at: asking.now.toISOString(),
  };
  const life = evolveItem(item.life ?? unborn, event);
  const record = projectItem(item.record, {
    ...item.ref,
    event,
    life,
    body,
    indexNumber: indexNumber ?? item.record?.indexNumber ?? null,
  });
  await saveItem(tx, record, event);
  const channels = event.facts.channels ?? [];
  if (channels.length > 0) await addItemChannels(tx, item.ref, channels, event);
  await showToPublic(tx, item, record, event, asking.today);
  await putItemDue(tx, record, asking);
  // What a period owes is public, or not any more; a section publishes nothing.
  if (record.duty !== null && asking.mandate.unit === item.house.code)
    await putDutyDue(tx, item.house.code, asking.today);
  await putSearchEntry(tx, searchEntryOf(record));
  return ok(record);
}

const searchEntryOf = (record: ItemRecord) => ({
  unit: record.unit,
  register: 'items' as const,
  caseId: record.id,
  title: record.title,
  day: record.sortOn,
  text: [record.documentNumber, record.indexNumber ?? '', record.body.summary, record.body.text].join(' '),
  actingUnit: record.actingUnit,
});

/** What every move on an item answers. */
export const movedItem = ({ id, seq, state }: ItemRecord) => ({ id, seq, state });
