import { type ItemStanding, ItemState, PlainDate } from '@gongkai/kernel';
import { ItemRef } from '@gongkai/registers/disclosure';
import { type ItemCursor, type ItemFilter, ItemRow } from '@gongkai/reports';
import { districtOf, rangeOf, type UnitCode } from '@gongkai/units';
import { z } from 'zod';
import type { Parameter, Query } from '../query.ts';

/** A row as the database has it: where it stands today and its term are the calendar's to say. */
export const ListedItem = ItemRow.omit({ standing: true, term: true });
export type ListedItem = z.infer<typeof ListedItem>;

export interface ItemsAsked {
  readonly unit: UnitCode;
  readonly filter: ItemFilter;
  readonly today: PlainDate;
  /** Whatever was formed by this day and is not public yet is late (`lateIfFormedBy`). */
  readonly lateBy: PlainDate;
}

/**
 * The conditions a filter has, with their values: one that is not asked is not there, for the planner cannot see through
 * "none, or". A page is asked of the place too, by whose index it comes in order; a count by the units alone, whose index
 * holds the policy's comparisons as well.
 */
function conditionsOf(
  { unit, filter, today, lateBy }: ItemsAsked,
  use: 'page' | 'count',
): { readonly text: string; readonly values: Parameter[] } {
  const { from, to } = rangeOf(unit);
  const values: Parameter[] = [from, to];
  const parts = ['i.unit_code >= $1 and i.unit_code < $2'];
  const ask = (value: Parameter | undefined, condition: (place: string) => string): void => {
    if (value === undefined || value === '') return;
    values.push(value);
    parts.push(condition(`$${values.length}`));
  };
  ask(use === 'page' && unit.length >= 6 ? districtOf(unit) : undefined, (place) => `i.district_code = ${place}`);
  if (filter.standing !== undefined)
    parts.push(standingAmong(filter.standing, (value) => `$${values.push(value)}`, today));
  ask(filter.kind, (place) => `i.kind = ${place}`);
  ask(filter.category, (place) => `i.category = ${place}`);
  ask(filter.attribute, (place) => `i.attribute = ${place}`);
  ask(filter.section, (place) => `(i.section = ${place} or i.unit_code = ${place})`);
  ask(
    filter.year,
    (place) => `i.published_on is not null
    and i.sort_on between make_date(${place}::int, 1, 1) and make_date(${place}, 12, 31)`,
  );
  ask(filter.late === true ? lateBy : undefined, (place) => `i.formed_on <= ${place}::date and ${owed}`);
  ask(
    filter.channel,
    (place) => `(i.district_code, i.unit_code, i.id) in (select c.district_code, c.unit_code, c.id
    from item_channel c where c.unit_code >= $1 and c.unit_code < $2 and c.channel = ${place})`,
  );
  const text = filter.text?.toLowerCase();
  // Chinese has no case: a question without letters is found in half the time.
  ask(text, (place) => `position(${place} in ${text === text?.toUpperCase() ? named : `lower(${named})`}) > 0`);
  return { text: parts.join(' and '), values };
}

/** What is published stands as expired past its validity and as repealed once it is replaced; else the state says it. */
function standingAmong(asked: readonly ItemStanding[], put: (value: Parameter) => string, today: PlainDate): string {
  const states = asked.filter((each) => each !== 'published' && each !== 'expired').map(put);
  const parts = states.length === 0 ? [] : [`i.state in (${states.join(', ')})`];
  // A value that no condition names has no type for the server.
  const day = asked.some((each) => dated.includes(each)) ? `${put(today)}::date` : '';
  const unreplaced = `coalesce(i.repealed_on > ${day}, true)`;
  if (asked.includes('published'))
    parts.push(`i.state = 'published' and coalesce(i.valid_to >= ${day}, true) and ${unreplaced}`);
  if (asked.includes('expired')) parts.push(`i.state = 'published' and i.valid_to < ${day} and ${unreplaced}`);
  if (asked.includes('repealed')) parts.push(`i.state = 'published' and i.repealed_on <= ${day}`);
  return parts.length === 0 ? 'false' : `(${parts.join(' or ')})`;
}

const dated: readonly ItemStanding[] = ['published', 'expired', 'repealed'];

const owed = `i.attribute = 'public' and i.version = 0
  and i.state in ('draft', 'section', 'office', 'secrecy', 'leader', 'returned', 'escalated', 'ready')`;

const named = `i.title || ' ' || i.document_number || ' ' || coalesce(i.index_number, '')`;

const columns = `i.unit_code as unit, i.id, i.section, i.seq, i.state, i.title, i.document_number as "documentNumber",
  i.index_number as "indexNumber", i.kind, i.category, i.attribute, i.formed_on as "formedOn",
  i.published_on as "publishedOn", i.valid_to as "validTo", i.repealed_on as "repealedOn", i.updated_at as "updatedAt", i.updated_by as "updatedBy"`;

const Listed = ListedItem.extend({ sortOn: PlainDate });
type Listed = z.infer<typeof Listed>;

// The limit stands in the text: a plan made without knowing it reads everything and sorts.
/** One page, newest first by the day of publication or, before it, of entering; one row more than asked says there is more. */
export function listItems(
  query: Query,
  asked: ItemsAsked,
  page: { readonly after: ItemCursor | null; readonly limit: number },
): Promise<Listed[]> {
  const { text, values } = conditionsOf(asked, 'page');
  const next = (value: Parameter): string => `$${values.push(value)}`;
  const { after } = page;
  const behind = (at: ItemCursor): string =>
    `and (i.sort_on, i.unit_code, i.id) < (${next(at.sortOn)}::date, ${next(at.unit)}, ${next(at.id)})`;
  return query.list(
    Listed,
    `select p.*, ${besides(next(asked.today))}
     from (select i.district_code, i.sort_on as "sortOn", ${columns} from item i
       where ${text} ${after === null ? '' : behind(after)}
       order by i.sort_on desc, i.unit_code desc, i.id desc limit ${page.limit + 1}) p
     order by p."sortOn" desc, p.unit desc, p.id desc`,
    values,
  );
}

/** The first page and how many there are. A word is looked for by reading every title: once, for both. */
export async function firstItems(
  query: Query,
  asked: ItemsAsked,
  limit: number,
): Promise<{ readonly rows: Listed[]; readonly total: number }> {
  if ((asked.filter.text ?? '') === '') {
    const [rows, total] = await Promise.all([
      listItems(query, asked, { after: null, limit }),
      countItems(query, asked),
    ]);
    return { rows, total };
  }
  const { text, values } = conditionsOf(asked, 'count');
  const found = await query.list(
    Listed.extend({ total: z.number().int() }),
    `with found as materialized (select i.district_code, i.unit_code, i.id, i.sort_on from item i where ${text})
     select p.*, ${besides(`$${values.push(asked.today)}`)}, (select count(*)::int from found) as total
     from (select i.district_code, i.sort_on as "sortOn", ${columns} from item i join
       (select * from found order by sort_on desc, unit_code desc, id desc limit ${limit + 1}) f
       on i.district_code = f.district_code and i.unit_code = f.unit_code and i.id = f.id) p
     order by p."sortOn" desc, p.unit desc, p.id desc`,
    values,
  );
  return { rows: found.map(({ total: _, ...row }) => row), total: found[0]?.total ?? 0 };
}

/** What a row `p` has beside itself: its unit's name on a day, and its channels. */
const besides = (today: string): string => `coalesce((select n.name from unit_name n where n.code = p.unit
    and n.since <= ${today}::date order by n.since desc limit 1), p.unit) as "unitName",
  array(select c.channel from item_channel c where c.district_code = p.district_code and c.unit_code = p.unit
    and c.id = p.id order by c.on_day, c.channel) as channels`;

const Count = z.object({ count: z.number().int() });

/** How many rows the filter has. */
export async function countItems(query: Query, asked: ItemsAsked): Promise<number> {
  const { text, values } = conditionsOf(asked, 'count');
  const [found] = await query.list(Count, `select count(*)::int as count from item i where ${text}`, values);
  return found?.count ?? 0;
}

/** Items that fulfil periods of the duties of a unit and its sections. */
export const listDutyItems = (query: Query, house: UnitCode) =>
  query.rows(
    ItemRef.extend({
      duty: z.string(),
      period: z.string(),
      state: ItemState,
      publishedOn: PlainDate.nullable(),
    }),
    `select unit_code as unit, id, duty, duty_period as period, state, published_on as "publishedOn" from item
     where unit_code >= $1 and unit_code < $2 and house_code = $1 and duty is not null and duty_period is not null
       and state not in ('dropped', 'moved', 'withdrawn') order by sort_on, id`,
    [rangeOf(house).from, rangeOf(house).to],
  );
