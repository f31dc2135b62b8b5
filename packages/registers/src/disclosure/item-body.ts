import { DisclosureChannel, ItemAttribute, ItemCategory, ItemKind, PlainDate } from '@gongkai/kernel';
import { UnitCode } from '@gongkai/units';
import { z } from 'zod';

/** An item by the unit that drafted it and its number there. */
export const ItemRef = z.object({ unit: UnitCode, id: z.string().max(20) });
export type ItemRef = z.infer<typeof ItemRef>;

/** What a unit writes about one item (目录数据项, domain §3.8). A draft may lack anything; `missingFor` says what. */
export const ItemBody = z.object({
  title: z.string().trim().max(200),
  summary: z.string().max(1_000),
  text: z.string().max(100_000),
  documentNumber: z.string().trim().max(60),
  kind: ItemKind,
  category: ItemCategory.nullable(),
  attribute: ItemAttribute,
  attributeReason: z.string().max(1_000),
  /** Typed by hand; empty: made by the unit's pattern when it is published. */
  indexNumber: z.string().trim().max(80),
  /** 责任科室. */
  section: UnitCode.nullable(),
  /** 生成、签发、印发日期. */
  formedOn: PlainDate.nullable(),
  signedOn: PlainDate.nullable(),
  issuedOn: PlainDate.nullable(),
  /** 有效期: the first and the last day; without a last day it is valid until repealed. */
  validFrom: PlainDate.nullable(),
  validTo: PlainDate.nullable(),
  /** 联合发文 counts at the organ that leads alone (条例第十条第三款). */
  lead: z.boolean(),
  /** The policy that an interpretation explains: without it, its count proves nothing (domain §4.1 row 73). */
  interprets: ItemRef.nullable(),
  /** The same, of a document that another organ has published elsewhere. */
  interpretsTitle: z.string().trim().max(200),
  /** The published item that this one takes the place of. */
  replaces: ItemRef.nullable(),
  /** The recurring duty it fulfils, and for which period. */
  duty: z.string().max(20).nullable(),
  dutyPeriod: z.string().max(10).nullable(),
});
export type ItemBody = z.infer<typeof ItemBody>;

export const emptyBody: ItemBody = {
  title: '',
  summary: '',
  text: '',
  documentNumber: '',
  kind: 'other',
  category: null,
  attribute: 'public',
  attributeReason: '',
  indexNumber: '',
  section: null,
  formedOn: null,
  signedOn: null,
  issuedOn: null,
  validFrom: null,
  validTo: null,
  lead: true,
  interprets: null,
  interpretsTitle: '',
  replaces: null,
  duty: null,
  dutyPeriod: null,
};

/** Where an item stands for people: one row a channel, so that it counts once in each and once in the total. */
export const ItemChannel = z.object({
  channel: DisclosureChannel,
  onDay: PlainDate,
  url: z.union([z.literal(''), z.url({ protocol: /^https?$/ }).max(500)]),
});
export type ItemChannel = z.infer<typeof ItemChannel>;

/** The day on which a document counts as made: 印发, else 签发, else 生成. */
export const madeOn = ({ issuedOn, signedOn, formedOn }: ItemBody): PlainDate | null =>
  issuedOn ?? signedOn ?? formedOn;

/** The first day on which an item stands anywhere: 公开日期. */
export const firstDay = (channels: readonly ItemChannel[]): PlainDate | null =>
  channels.map(({ onDay }) => onDay).sort()[0] ?? null;
