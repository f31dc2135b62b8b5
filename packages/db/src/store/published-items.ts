import { ItemCategory, ItemKind, PlainDate } from '@gongkai/kernel';
import type { ItemRef } from '@gongkai/registers/disclosure';
import { districtOf, UnitCode } from '@gongkai/units';
import { z } from 'zod';
import type { Tx } from '../database.ts';
import { findRow, type Parameter, type Query } from '../query.ts';
import { searchQuery, searchVector } from '../search-words.ts';

/** An item as the public reads it. `body` is shaped by the service that publishes; empty once it was taken down. */
export const PublishedItem = z.object({
  unit: UnitCode,
  /** Number of the item, behind `K03.` where section K03 has drafted it. */
  item: z.string(),
  seq: z.number().int(),
  standing: z.enum(['published', 'repealed', 'withdrawn']),
  title: z.string(),
  documentNumber: z.string(),
  indexNumber: z.string(),
  kind: ItemKind,
  category: ItemCategory,
  formedOn: PlainDate,
  publishedOn: PlainDate,
  validTo: PlainDate.nullable(),
  endedOn: PlainDate.nullable(),
  body: z.unknown(),
  at: z.string(),
});
export type PublishedItem = z.infer<typeof PublishedItem>;

const columns = `unit_code as unit, item, seq, standing, title, document_number as "documentNumber",
  index_number as "indexNumber", kind, category, formed_on as "formedOn", published_on as "publishedOn",
  valid_to as "validTo", ended_on as "endedOn", body, at`;

/**
 * What is public of an item from now on; found by its title, its numbers and `text`. What stood before stays with its unit, and
 * so do files that `files` does not name.
 */
export async function addPublishedItem(
  tx: Tx,
  row: PublishedItem,
  text: string,
  files: readonly PublishedFile[],
): Promise<void> {
  const of = [districtOf(row.unit), row.unit, row.item];
  const isItem = 'district_code = $1 and unit_code = $2 and item = $3';
  await tx.run(`update published_item set shown = false where ${isItem} and shown`, of);
  await tx.run(
    `update published_file f set shown = exists (
       select from jsonb_to_recordset($4::jsonb) as n (sha256 text, kind text) where n.sha256 = f.sha256 and n.kind = f.kind)
     where ${isItem}`,
    [...of, JSON.stringify(files)],
  );
  await tx.run(
    `insert into published_item (district_code, unit_code, item, seq, standing, title, document_number, index_number, kind,
       category, formed_on, published_on, valid_to, ended_on, body, at, words)
     values ($1, $2, $3, $4::int, $5, $6, $7, $8, $9, $10, $11::date, $12::date, $13::date, $14::date, $15::jsonb,
       $16::timestamptz, ($17::text)::tsvector)`,
    [
      districtOf(row.unit),
      row.unit,
      row.item,
      row.seq,
      row.standing,
      row.title,
      row.documentNumber,
      row.indexNumber,
      row.kind,
      row.category,
      row.formedOn,
      row.publishedOn,
      row.validTo,
      row.endedOn,
      JSON.stringify(row.body),
      row.at,
      searchVector([row.title, row.documentNumber, row.indexNumber, text].join('\n')),
    ],
  );
}

/** The newest word on an item, also that it was taken down. */
export const findPublishedItem = (query: Query, unit: UnitCode, item: string): Promise<PublishedItem | null> =>
  findRow(
    query,
    PublishedItem,
    `select ${columns} from published_item where district_code = $1 and unit_code = $2 and item = $3 and shown
     order by seq desc limit 1`,
    [districtOf(unit), unit, item],
  );

/** What is public in the place under the same 文号, or of the same house under the same title and formed within thirty days. */
export const listPublishedAlike = (
  query: Query,
  house: UnitCode,
  like: { readonly documentNumber: string; readonly title: string; readonly formedOn: PlainDate | null },
) =>
  query.rows(
    z.object({ unit: UnitCode, item: z.string(), title: z.string() }),
    `select unit_code as unit, item, title from published_item
     where district_code = $1 and shown and standing <> 'withdrawn'
       and (document_number = $2 and $2 <> ''
         or unit_code = $5 and title = $3 and $3 <> '' and abs(formed_on - $4::date) <= 30)
     order by published_on desc, unit_code, item limit 5`,
    [districtOf(house), like.documentNumber, like.title, like.formedOn, house],
  );

/** A file that is public with an item; its bytes stand under its digest and kind. */
export const PublishedFile = z.object({
  name: z.string(),
  kind: z.string(),
  size: z.number().int(),
  sha256: z.string(),
});
export type PublishedFile = z.infer<typeof PublishedFile>;

/** Makes the files of an item public with it; answers which they are. */
export async function publishFiles(tx: Tx, of: ItemRef, house: UnitCode, item: string): Promise<PublishedFile[]> {
  const ofItem = `from attachment a join attachment_file f using (district_code, unit_code, sha256, kind)
     where a.unit_code = $1 and a.register = 'items' and a.case_id = $2 and a.removed_at is null`;
  await tx.run(
    `insert into published_file (district_code, unit_code, item, sha256, kind, body)
     select distinct on (a.sha256, a.kind) $3, $4, $5, a.sha256, a.kind, f.body ${ofItem} on conflict do nothing`,
    [of.unit, of.id, districtOf(house), house, item],
  );
  return tx.rows(PublishedFile, `select a.name, a.kind, f.size, a.sha256 ${ofItem} order by a.at, a.id`, [
    of.unit,
    of.id,
  ]);
}

/** The bytes of a public file in base64. Whether it is still public is its item's to say. */
export const findPublishedFile = (query: Query, unit: UnitCode, item: string, file: PublishedFile) =>
  findRow(
    query,
    z.object({ body: z.base64() }),
    `select replace(encode(body, 'base64'), E'\\n', '') as body from published_file
     where district_code = $1 and unit_code = $2 and item = $3 and sha256 = $4 and kind = $5`,
    [districtOf(unit), unit, item, file.sha256, file.kind],
  );

export interface PublicFilter {
  /** The unit and everything below it. */
  readonly under?: string | undefined;
  readonly category?: string | undefined;
  readonly kind?: string | undefined;
  /** Part of the title, the document number, the index number or the text. */
  readonly text?: string | undefined;
  readonly after?: { readonly publishedOn: PlainDate; readonly unit: string; readonly item: string };
}

const key = 'district_code, unit_code, item, seq';

/**
 * What is public now, newest first; one row more than `limit` says there is more. A text of one character is sought in
 * titles. Conditions that are not asked are not there, and the limit stands in the statement: a plan made without knowing
 * them reads and sorts everything (50,000 items: 400 ms against 5).
 */
export function listPublishedItems(query: Query, filter: PublicFilter, limit: number): Promise<PublishedItem[]> {
  const { under = '', category, kind, text = '', after } = filter;
  const wanted = searchQuery(text);
  const values: Parameter[] = [];
  const put = (value: Parameter): string => `$${values.push(value)}`;
  // Found first and then looked at: walking by day would read every text when few or none are found.
  const found =
    wanted === null
      ? ''
      : `with found as materialized (select ${key}, shown, standing, category, kind, published_on from published_item
           where words @@ (${put(wanted)}::text)::tsquery)`;
  const conditions = [
    `standing <> 'withdrawn'`,
    'shown',
    ...(under === '' ? [] : [`unit_code >= ${put(under)} and unit_code < ${put(`${under}~`)}`]),
    ...(category === undefined ? [] : [`category = ${put(category)}`]),
    ...(kind === undefined ? [] : [`kind = ${put(kind)}`]),
    ...(wanted !== null || text === '' ? [] : [`position(${put(text.toLowerCase())} in lower(title)) > 0`]),
    ...(after === undefined
      ? []
      : [
          `(published_on, unit_code, item) < (${put(after.publishedOn)}::date, ${put(after.unit)}, ${put(after.item)})`,
        ]),
  ];
  const from = wanted === null ? 'published_item p' : 'found p';
  // Texts are fetched for the page alone.
  return query.rows(
    PublishedItem,
    `${found} select ${columns} from published_item join (select ${key} from ${from} where ${conditions.join(' and ')}
       order by published_on desc, unit_code desc, item desc limit ${limit + 1}) page using (${key})
     order by published_on desc, unit_code desc, item desc`,
    values,
  );
}
