import {
  addPublishedItem,
  findPublishedItem,
  listItemChannels,
  PublishedFile,
  type PublishedItem,
  publishFiles,
  type Query,
  type Tx,
} from '@gongkai/db';
import type { PlainDate } from '@gongkai/kernel';
import { ItemChannel, type ItemEvent, type ItemRecord, ItemRef } from '@gongkai/registers/disclosure';
import type { ItemLink } from '@gongkai/reports';
import { houseOf, type UnitCode, unitCode } from '@gongkai/units';
import { z } from 'zod';
import type { ItemCase } from './item-case.ts';

/** What the public page shows beside the columns. */
export const PublicItemBody = z.object({
  unitName: z.string(),
  demo: z.boolean(),
  summary: z.string(),
  text: z.string(),
  channels: z.array(ItemChannel),
  files: z.array(PublishedFile),
  interprets: ItemRef.nullable(),
  interpretsTitle: z.string(),
  replaces: ItemRef.nullable(),
  replacedBy: ItemRef.nullable(),
});
export type PublicItemBody = z.infer<typeof PublicItemBody>;

/** The number of an item among all of its house: `K03.2025-1` where section K03 has drafted it. */
export const publicKey = ({ unit, id }: ItemRef): string =>
  unit === houseOf(unit) ? id : `${unit.slice(houseOf(unit).length)}.${id}`;

/** The item behind a public number. */
export function refOfPublic(house: UnitCode, key: string): ItemRef {
  const [section, id] = key.includes('.') ? key.split('.') : ['', key];
  return ItemRef.parse({ unit: unitCode(`${house}${section}`), id });
}

const shownBy: readonly ItemEvent['kind'][] = [
  'published',
  'recorded',
  'channelled',
  'repealed',
  'replaced',
  'withdrawn',
];

/** Appends what the public sees of an item after an event, where the event changes it. */
export async function showToPublic(
  tx: Tx,
  { house }: ItemCase,
  record: ItemRecord,
  event: ItemEvent,
  today: PlainDate,
): Promise<void> {
  const { settled, category, formedOn, publishedOn, indexNumber } = record;
  const incomplete = settled === null || category === null || formedOn === null || publishedOn === null;
  if (incomplete || !shownBy.includes(event.kind)) return;
  const down = event.kind === 'withdrawn';
  const isRepealed = record.repealedOn !== null && record.repealedOn <= today;
  const body: PublicItemBody = {
    unitName: house.name,
    demo: house.demo,
    summary: down ? '' : settled.summary,
    text: down ? '' : settled.text,
    channels: await listItemChannels(tx, record),
    files: down ? [] : await publishFiles(tx, record, house.code, publicKey(record)),
    interprets: settled.interprets,
    interpretsTitle: settled.interpretsTitle,
    replaces: settled.replaces,
    replacedBy: event.facts.by ?? null,
  };
  const row: PublishedItem = {
    unit: house.code,
    item: publicKey(record),
    seq: record.seq,
    standing: down ? 'withdrawn' : isRepealed ? 'repealed' : 'published',
    title: settled.title,
    documentNumber: settled.documentNumber,
    indexNumber: indexNumber ?? '',
    kind: settled.kind,
    category,
    formedOn,
    publishedOn,
    validTo: settled.validTo,
    endedOn: record.endedOn,
    body,
    at: event.at,
  };
  await addPublishedItem(tx, row, `${body.summary}\n${body.text}`, body.files);
}

/** A public item as a link: what it is called, and how it stands. */
export type PublicLink = ItemLink & Pick<PublishedItem, 'standing' | 'kind' | 'category'>;

/** What an item is linked with, as everybody may know it; null when it is not public. */
export async function findLink(query: Query, ref: ItemRef | null): Promise<PublicLink | null> {
  if (ref === null) return null;
  const row = await findPublishedItem(query, houseOf(ref.unit), publicKey(ref));
  return row === null || row.standing === 'withdrawn'
    ? null
    : { ...ref, title: row.title, standing: row.standing, kind: row.kind, category: row.category };
}
