import { ItemAttribute, ItemCategory, ItemKind, ItemState, ItemStep, PlainDate } from '@gongkai/kernel';
import { UnitCode } from '@gongkai/units';
import { z } from 'zod';
import { ItemBody, ItemRef, madeOn } from './item-body.ts';
import type { ItemEvent, ItemLife } from './item-life.ts';
import { endedOn } from './normative.ts';

/** The row of an item: what follows from its events, and what lists and the annual table ask for. */
export const ItemRecord = z.object({
  unit: UnitCode,
  id: z.string(),
  section: UnitCode.nullable(),
  seq: z.number().int(),
  state: ItemState,
  step: ItemStep.nullable(),
  version: z.number().int(),
  title: z.string(),
  documentNumber: z.string(),
  indexNumber: z.string().nullable(),
  kind: ItemKind,
  category: ItemCategory.nullable(),
  attribute: ItemAttribute,
  formedOn: PlainDate.nullable(),
  madeOn: PlainDate.nullable(),
  validFrom: PlainDate.nullable(),
  validTo: PlainDate.nullable(),
  lead: z.boolean(),
  enteredOn: PlainDate,
  publishedOn: PlainDate.nullable(),
  publishedAt: z.string().nullable(),
  settledAt: z.string().nullable(),
  repealedOn: PlainDate.nullable(),
  repealedAt: z.string().nullable(),
  endedOn: PlainDate.nullable(),
  endedAt: z.string().nullable(),
  withdrawnOn: PlainDate.nullable(),
  withdrawnAt: z.string().nullable(),
  interprets: z.string().nullable(),
  replacedBy: z.string().nullable(),
  duty: z.string().nullable(),
  dutyPeriod: z.string().nullable(),
  sortOn: PlainDate,
  body: ItemBody,
  settled: ItemBody.nullable(),
  actingUnit: UnitCode,
  updatedAt: z.string(),
  updatedBy: z.string(),
});
export type ItemRecord = z.infer<typeof ItemRecord>;

export interface ItemChange {
  readonly unit: UnitCode;
  readonly id: string;
  readonly event: ItemEvent;
  /** The life with this event. */
  readonly life: ItemLife;
  readonly body: ItemBody;
  readonly indexNumber: string | null;
}

/** The row after one more event. What is counted by is the draft's until it is settled, and then what was settled last. */
export function projectItem(before: ItemRecord | null, change: ItemChange): ItemRecord {
  const { unit, id, event, life, indexNumber } = change;
  const settling = event.kind === 'published' || event.kind === 'recorded' || event.state === 'kept';
  const body = event.kind === 'dropped' ? (before?.settled ?? change.body) : change.body;
  const settled = settling ? body : (before?.settled ?? null);
  const shown = settled ?? body;
  const enteredOn = before?.enteredOn ?? event.onDay;
  const publishedAt = before?.publishedAt ?? (life.publishedOn === null ? null : event.at);
  const settledAt = before?.settledAt ?? (settling ? event.at : null);
  const ends = endsAfter(before, event, shown.validTo, settledAt);
  return {
    unit,
    id,
    seq: event.seq,
    state: event.state,
    step: life.step,
    version: life.version,
    indexNumber,
    ...columnsOf(shown),
    enteredOn,
    publishedOn: life.publishedOn,
    publishedAt,
    settledAt,
    ...ends,
    withdrawnOn: event.kind === 'withdrawn' ? event.onDay : (before?.withdrawnOn ?? null),
    withdrawnAt: event.kind === 'withdrawn' ? event.at : (before?.withdrawnAt ?? null),
    replacedBy: event.facts.by === undefined ? (before?.replacedBy ?? null) : refText(event.facts.by),
    sortOn: life.publishedOn ?? enteredOn,
    body,
    settled,
    actingUnit: event.actingUnit,
    updatedAt: event.at,
    updatedBy: event.by,
  };
}

const columnsOf = (shown: ItemBody) => ({
  section: shown.section,
  title: shown.title,
  documentNumber: shown.documentNumber,
  kind: shown.kind,
  category: shown.category,
  attribute: shown.attribute,
  formedOn: shown.formedOn,
  madeOn: madeOn(shown),
  validFrom: shown.validFrom,
  validTo: shown.validTo,
  lead: shown.lead,
  interprets: shown.interprets === null ? null : refText(shown.interprets),
  duty: shown.duty,
  dutyPeriod: shown.dutyPeriod,
});

function endsAfter(before: ItemRecord | null, event: ItemEvent, validTo: PlainDate | null, settledAt: string | null) {
  const repeals = event.kind === 'repealed' || event.kind === 'replaced';
  const repealedOn = repeals ? event.onDay : (before?.repealedOn ?? null);
  const repealedAt = repeals ? event.at : (before?.repealedAt ?? null);
  const ended = settledAt === null ? null : endedOn({ repealedOn, validTo });
  const endedAt = ended === null ? null : ended === repealedOn ? repealedAt : settledAt;
  return { repealedOn, repealedAt, endedOn: ended, endedAt };
}

/** A link as one text, and back. */
export const refText = ({ unit, id }: ItemRef): string => `${unit}/${id}`;
export const refOf = (text: string): ItemRef => {
  const [unit, id] = text.split('/');
  return ItemRef.parse({ unit, id });
};
