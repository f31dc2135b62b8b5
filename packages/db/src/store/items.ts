import { type ItemBody, ItemChannel, ItemEvent, ItemRecord, ItemRef, refText } from '@gongkai/registers/disclosure';
import { type CodeRange, districtOf, houseOf, rangeOf, type UnitCode } from '@gongkai/units';
import { z } from 'zod';
import type { Tx } from '../database.ts';
import { findRow, type Parameter, type Query } from '../query.ts';

const columns = `unit_code as unit, id, section, seq, state, step, version, title, document_number as "documentNumber",
  index_number as "indexNumber", kind, category, attribute, formed_on as "formedOn", made_on as "madeOn",
  valid_from as "validFrom", valid_to as "validTo", lead, entered_on as "enteredOn", published_on as "publishedOn",
  published_at as "publishedAt", settled_at as "settledAt", repealed_on as "repealedOn", repealed_at as "repealedAt",
  ended_on as "endedOn", ended_at as "endedAt", withdrawn_on as "withdrawnOn", withdrawn_at as "withdrawnAt", interprets,
  replaced_by as "replacedBy", duty, duty_period as "dutyPeriod", sort_on as "sortOn", body, settled,
  acting_unit as "actingUnit", updated_at as "updatedAt", updated_by as "updatedBy"`;

const isKey = 'district_code = $1 and unit_code = $2 and id = $3';
const keyOf = ({ unit, id }: ItemRef): Parameter[] => [districtOf(unit), unit, id];

export const findItem = (query: Query, ref: ItemRef): Promise<ItemRecord | null> =>
  findRow(query, ItemRecord, `select ${columns} from item where ${isKey}`, keyOf(ref));

/** The row, locked until the transaction ends: every verb on an item begins with this. */
export async function lockItem(tx: Tx, ref: ItemRef): Promise<ItemRecord | null> {
  await tx.run(`select from item where ${isKey} for update`, keyOf(ref));
  return findItem(tx, ref);
}

/** The whole life of an item, oldest first. */
export const listItemEvents = (query: Query, ref: ItemRef): Promise<ItemEvent[]> =>
  query.rows(
    ItemEvent,
    `select seq, kind, state, on_day as "onDay", facts, acting_unit as "actingUnit", person_id as person,
       person_name as by, at
     from item_event where ${isKey} order by seq`,
    keyOf(ref),
  );

/** Where an item stands, oldest first. */
export const listItemChannels = (query: Query, ref: ItemRef): Promise<ItemChannel[]> =>
  query.rows(
    ItemChannel,
    `select channel, on_day as "onDay", url from item_channel where ${isKey} order by on_day, channel`,
    keyOf(ref),
  );

/** Saves one event with the row that follows from it. The event's number is in the key: of two after the same one, one fails. */
export async function saveItem(tx: Tx, record: ItemRecord, event: ItemEvent): Promise<void> {
  await tx.run(
    `insert into item (district_code, unit_code, id, house_code, section, seq, state, step, version, title, document_number,
       index_number, kind, category, attribute, formed_on, made_on, valid_from, valid_to, lead, entered_on, published_on,
       published_at, settled_at, repealed_on, repealed_at, ended_on, ended_at, withdrawn_on, withdrawn_at, interprets,
       replaced_by, duty, duty_period, sort_on, body, settled, acting_unit, updated_at, updated_by, plain_title,
       plain_number)
     select $1, $2, $3, $4, r."section", r.seq, r.state, r.step, r.version, r.title, r."documentNumber",
       r."indexNumber", r.kind, r.category, r.attribute, r."formedOn", r."madeOn", r."validFrom", r."validTo", r.lead,
       r."enteredOn", r."publishedOn", r."publishedAt", r."settledAt", r."repealedOn", r."repealedAt", r."endedOn",
       r."endedAt", r."withdrawnOn", r."withdrawnAt", r.interprets, r."replacedBy", r.duty, r."dutyPeriod", r."sortOn",
       r.body, nullif(r.settled, 'null'), r."actingUnit", r."updatedAt", r."updatedBy", ${plain('r.title')},
       ${plain('r."documentNumber"')}
     from jsonb_to_record($5::jsonb) as r (section text, seq int, state text, step text, version int, title text,
       "documentNumber" text, "indexNumber" text, kind text, category text, attribute text, "formedOn" date, "madeOn" date,
       "validFrom" date, "validTo" date, lead boolean, "enteredOn" date, "publishedOn" date, "publishedAt" timestamptz,
       "settledAt" timestamptz, "repealedOn" date, "repealedAt" timestamptz, "endedOn" date, "endedAt" timestamptz,
       "withdrawnOn" date, "withdrawnAt" timestamptz, interprets text, "replacedBy" text, duty text, "dutyPeriod" text,
       "sortOn" date, body jsonb, settled jsonb, "actingUnit" text, "updatedAt" timestamptz, "updatedBy" text)
     on conflict (district_code, unit_code, id) do update set
       section = excluded.section, seq = excluded.seq, state = excluded.state, step = excluded.step,
       version = excluded.version, title = excluded.title, document_number = excluded.document_number,
       index_number = excluded.index_number, kind = excluded.kind, category = excluded.category,
       attribute = excluded.attribute, formed_on = excluded.formed_on, made_on = excluded.made_on,
       valid_from = excluded.valid_from, valid_to = excluded.valid_to, lead = excluded.lead,
       published_on = excluded.published_on, published_at = excluded.published_at, settled_at = excluded.settled_at,
       repealed_on = excluded.repealed_on, repealed_at = excluded.repealed_at, ended_on = excluded.ended_on,
       ended_at = excluded.ended_at, withdrawn_on = excluded.withdrawn_on, withdrawn_at = excluded.withdrawn_at,
       interprets = excluded.interprets, replaced_by = excluded.replaced_by, duty = excluded.duty,
       duty_period = excluded.duty_period, sort_on = excluded.sort_on, body = excluded.body, settled = excluded.settled,
       acting_unit = excluded.acting_unit, updated_at = excluded.updated_at, updated_by = excluded.updated_by,
       plain_title = excluded.plain_title, plain_number = excluded.plain_number`,
    [...keyOf(record), houseOf(record.unit), JSON.stringify(record)],
  );
  await tx.run(
    `insert into item_event (district_code, unit_code, id, seq, kind, state, on_day, facts, acting_unit, person_id,
       person_name, at)
     values ($1, $2, $3, $4::int, $5, $6, $7::date, $8::jsonb, $9, $10, $11, $12::timestamptz)`,
    [
      ...keyOf(record),
      event.seq,
      event.kind,
      event.state,
      event.onDay,
      JSON.stringify(event.facts),
      event.actingUnit,
      event.person,
      event.by,
      event.at,
    ],
  );
}

/** Adds channels; one that is there already keeps its first day and takes the new address. */
export const addItemChannels = (
  tx: Tx,
  ref: ItemRef,
  channels: readonly ItemChannel[],
  { actingUnit, at }: Pick<ItemEvent, 'actingUnit' | 'at'>,
): Promise<void> =>
  tx.run(
    `insert into item_channel (district_code, unit_code, id, channel, on_day, url, at, acting_unit)
     select $1, $2, $3, c.channel, min(c."onDay"), max(c.url), $4::timestamptz, $5
     from jsonb_to_recordset($6::jsonb) as c (channel text, "onDay" date, url text) group by c.channel
     on conflict (district_code, unit_code, id, channel) do update set on_day = least(item_channel.on_day, excluded.on_day),
       url = case when excluded.url = '' then item_channel.url else excluded.url end, acting_unit = excluded.acting_unit`,
    [...keyOf(ref), at, actingUnit, JSON.stringify(channels)],
  );

/** Is the index number another item's? Read before it is saved, so that the refusal can name it. */
export async function isIndexTaken(query: Query, indexNumber: string, ref: ItemRef): Promise<boolean> {
  const found = await findRow(
    query,
    z.object({ taken: z.boolean() }),
    `select exists (select from item where district_code = $1 and index_number = $4 and (unit_code, id) <> ($2, $3)) as taken`,
    [...keyOf(ref), indexNumber],
  );
  return found?.taken === true;
}

/** Titles of items within reach that explain a document. */
export const listInterpretations = (query: Query, of: ItemRef) =>
  query.rows(
    ItemRef.extend({ title: z.string() }),
    `select unit_code as unit, id, title from item
     where district_code = $1 and interprets = $2 and published_on is not null and withdrawn_on is null order by published_on`,
    [districtOf(of.unit), refText(of)],
  );

/**
 * Items that may be the same document: the same 文号 anywhere, or within the house the same title formed within thirty days —
 * every street has a budget of its own under one title. A number and a title are compared without blanks and brackets, which
 * people type differently. `range`: whose items the asker may see, drafts too.
 */
export const listAlike = (
  query: Query,
  { unit, id }: ItemRef,
  body: ItemBody,
  { range, house }: { readonly range: CodeRange; readonly house: UnitCode },
) =>
  query.rows(
    ItemRef.extend({ title: z.string() }),
    `select unit_code as unit, id, title from item
     where district_code = $1 and unit_code >= $2 and unit_code < $3 and (unit_code, id) <> ($4, $5) and state not in ('dropped', 'moved')
       and (plain_number = $6 and $6 <> ''
         or house_code = $9 and plain_title = $7 and $7 <> '' and abs(formed_on - $8::date) <= 30)
     order by sort_on desc, unit_code, id limit 5`,
    [districtOf(unit), range.from, range.to, unit, id, ...likeness(body), house],
  );

const likeness = ({ documentNumber, title, formedOn }: ItemBody): Parameter[] => [
  plainOf(documentNumber),
  plainOf(title),
  formedOn,
];

const apart = '[\\s《》〈〉“”"()（）\\[\\]〔〕【】]';
const plain = (column: string): string => `regexp_replace(${column}, '${apart}', '', 'g')`;
const plainOf = (text: string): string => text.replaceAll(new RegExp(apart, 'g'), '');

/** The index numbers a unit and its sections have given. */
export async function listIndexNumbers(query: Query, house: UnitCode): Promise<ReadonlySet<string>> {
  const rows = await query.rows(
    z.object({ index: z.string() }),
    `select index_number as index from item
     where unit_code >= $1 and unit_code < $2 and house_code = $1 and index_number is not null`,
    [rangeOf(house).from, rangeOf(house).to],
  );
  return new Set(rows.map(({ index }) => index));
}
