import { findItem, findUnit, listItemEvents, lockItem, type Query, type Tx } from '@gongkai/db';
import { ok, type Result, refuse } from '@gongkai/kernel';
import {
  emptyBody,
  foldItem,
  type ItemBody,
  type ItemContext,
  type ItemEvent,
  type ItemLife,
  type ItemRecord,
  type ItemRef,
  type ItemRules,
  itemRules,
} from '@gongkai/registers/disclosure';
import { houseOf, type Unit } from '@gongkai/units';
import { settingsOf } from '../settings-of.ts';
import type { Asking } from '../verb.ts';

/** An item with what every verb on it starts from; `record` and `life` are null before its first event. */
export interface ItemCase {
  readonly ref: ItemRef;
  readonly unit: Unit;
  /** The unit that publishes it: of a section, the unit before the K. */
  readonly house: Unit;
  readonly rules: ItemRules;
  readonly record: ItemRecord | null;
  readonly events: readonly ItemEvent[];
  readonly life: ItemLife | null;
}

/** An existing item, to look at. */
export async function loadItem(query: Query, ref: ItemRef, asking: Asking): Promise<Result<ItemCase>> {
  const record = await findItem(query, ref);
  return record === null ? refuse('item-not-found', ref) : caseOf(query, ref, record, asking);
}

/** An existing item, locked until the transaction ends. */
export async function lockedItem(tx: Tx, ref: ItemRef, asking: Asking): Promise<Result<ItemCase>> {
  const record = await lockItem(tx, ref);
  return record === null ? refuse('item-not-found', ref) : caseOf(tx, ref, record, asking);
}

/** An item that is about to have its first event. */
export const newItem = (query: Query, ref: ItemRef, asking: Asking): Promise<Result<ItemCase>> =>
  caseOf(query, ref, null, asking);

async function caseOf(
  query: Query,
  ref: ItemRef,
  record: ItemRecord | null,
  { today }: Asking,
): Promise<Result<ItemCase>> {
  const unit = await findUnit(query, ref.unit, today);
  const house = houseOf(ref.unit) === ref.unit ? unit : await findUnit(query, houseOf(ref.unit), today);
  if (unit === null || house === null) return refuse('unit-not-found', { unit: ref.unit });
  const { effective } = await settingsOf(query, ref.unit);
  const events = record === null ? [] : await listItemEvents(query, ref);
  const life = record === null ? null : foldItem(events);
  return ok({ ref, unit, house, rules: itemRules(effective), record, events, life });
}

export const bodyOf = ({ record }: ItemCase): ItemBody => record?.body ?? emptyBody;

/** What a decision on the item needs, for whoever asks. */
export const decisionContext = (item: ItemCase, body: ItemBody, asking: Asking): Omit<ItemContext, 'hits'> => ({
  unit: item.ref.unit,
  rules: item.rules,
  body,
  actor: { person: asking.personId, unit: asking.mandate.unit },
  today: asking.today,
});
