import {
  ChecklistQuestion,
  DisclosureChannel,
  ItemAttribute,
  ItemCategory,
  ItemEventKind,
  ItemKind,
  ItemStanding,
  ItemState,
  ItemStep,
  PlainDate,
  UnitKind,
} from '@gongkai/kernel';
import { ItemBody, ItemChannel, ItemEvent, ItemRef, RecurringDuty } from '@gongkai/registers/disclosure';
import { Hit } from '@gongkai/registers/gate';
import { UnitCode } from '@gongkai/units';
import { z } from 'zod';

/** Where an item stands in its term of twenty working days; null without a day on which it was formed. */
export const ItemTerm = z.object({
  dueOn: PlainDate,
  provisional: z.boolean(),
  state: z.enum(['running', 'in-time', 'late']),
  days: z.number().int(),
});
export type ItemTerm = z.infer<typeof ItemTerm>;

/** One row of the register. */
export const ItemRow = z.object({
  unit: UnitCode,
  id: z.string(),
  unitName: z.string(),
  section: UnitCode.nullable(),
  seq: z.number().int(),
  state: ItemState,
  standing: ItemStanding,
  title: z.string(),
  documentNumber: z.string(),
  indexNumber: z.string().nullable(),
  kind: ItemKind,
  category: ItemCategory.nullable(),
  attribute: ItemAttribute,
  formedOn: PlainDate.nullable(),
  publishedOn: PlainDate.nullable(),
  validTo: PlainDate.nullable(),
  repealedOn: PlainDate.nullable(),
  channels: z.array(DisclosureChannel),
  term: ItemTerm.nullable(),
  updatedAt: z.string(),
  updatedBy: z.string(),
});
export type ItemRow = z.infer<typeof ItemRow>;

/** What a list is narrowed to; all that is left out is everything. */
export const ItemFilter = z.object({
  standing: z.array(ItemStanding).max(14).optional(),
  kind: ItemKind.optional(),
  category: ItemCategory.optional(),
  attribute: ItemAttribute.optional(),
  channel: DisclosureChannel.optional(),
  section: UnitCode.optional(),
  /** Part of the title, the document number or the index number. */
  text: z.string().trim().max(80).optional(),
  /** Year of publication. */
  year: z.number().int().min(2000).max(2100).optional(),
  /** Unpublished and past its twenty working days. */
  late: z.boolean().optional(),
});
export type ItemFilter = z.infer<typeof ItemFilter>;

/** The place of the last row of a page, from which the next one goes on. */
export const ItemCursor = z.object({ sortOn: PlainDate, unit: UnitCode, id: z.string() });
export type ItemCursor = z.infer<typeof ItemCursor>;

export const ItemPage = z.object({
  rows: z.array(ItemRow),
  next: ItemCursor.nullable(),
  /** How many rows the filter has; counted with the first page only. */
  total: z.number().int().nullable(),
});
export type ItemPage = z.infer<typeof ItemPage>;

/** A hit of the gate with its name and whether a second person answers for it in this round. */
export const ItemHit = Hit.extend({ key: z.string(), overruled: z.boolean() });
export type ItemHit = z.infer<typeof ItemHit>;

/** An item this one is linked with, as far as the reader may know it. */
export const ItemLink = ItemRef.extend({ title: z.string() });
export type ItemLink = z.infer<typeof ItemLink>;

/** One step of the chain: who passed it in this round, and whether the item waits there. */
export const ItemChainStep = z.object({
  step: z.union([ItemStep, z.literal('publish')]),
  at: z.string().nullable(),
  by: z.string().nullable(),
  here: z.boolean(),
});

/** One item with all that its page needs. */
export const ItemView = ItemRow.extend({
  body: ItemBody,
  version: z.number().int(),
  enteredOn: PlainDate,
  madeOn: PlainDate.nullable(),
  repealedOn: PlainDate.nullable(),
  withdrawnOn: PlainDate.nullable(),
  stands: z.array(ItemChannel),
  history: z.array(ItemEvent),
  chain: z.array(ItemChainStep),
  /** What this person may do now, by the table of moves, his rights and the hands the item went through. */
  steps: z.array(ItemEventKind),
  /** What the step the item waits at has to answer. */
  questions: z.array(ChecklistQuestion),
  hits: z.array(ItemHit),
  interprets: ItemLink.nullable(),
  replaces: ItemLink.nullable(),
  replacedBy: ItemLink.nullable(),
  interpretedBy: z.array(ItemLink),
  /** Items that may be the same document, registered twice. */
  /** `unitName` only where it is another unit's; `publicItem`: its public number, where nothing but its public page is in sight. */
  alike: z.array(ItemLink.extend({ unitName: z.string(), publicItem: z.string().nullable() })),
  /** Kind of the unit that publishes it: which classes of the catalogue there are. */
  houseKind: UnitKind,
  /** Sections of the house, for 责任科室. */
  sections: z.array(z.object({ unit: UnitCode, name: z.string() })),
});
export type ItemView = z.infer<typeof ItemView>;

/** One row of an import of an old register, before anything is saved. */
export const ItemImportRow = z.object({
  line: z.number().int(),
  indexNumber: z.string(),
  title: z.string(),
  outcome: z.enum(['new', 'same', 'error']),
  problem: z.string().nullable(),
});
export type ItemImportRow = z.infer<typeof ItemImportRow>;

/** A recurring duty with the periods that are due, each with the item that fulfils it. */
export const DutyView = RecurringDuty.extend({
  unit: UnitCode,
  revision: z.number().int(),
  periods: z.array(
    z.object({
      period: z.string(),
      endsOn: PlainDate,
      dueOn: PlainDate,
      item: ItemRef.extend({ state: ItemState, publishedOn: PlainDate.nullable() }).nullable(),
    }),
  ),
});
export type DutyView = z.infer<typeof DutyView>;
