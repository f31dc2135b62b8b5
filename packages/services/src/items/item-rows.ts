import type { WorkCalendar } from '@gongkai/calendar';
import type { ItemsAsked, ListedItem, Query } from '@gongkai/db';
import type { PlainDate } from '@gongkai/kernel';
import { disclosureTerm, lateIfFormedBy, standingOn } from '@gongkai/registers/disclosure';
import type { ItemFilter, ItemRow } from '@gongkai/reports';
import type { UnitCode } from '@gongkai/units';
import { calendarAt } from '../calendar-at.ts';
import type { Asking } from '../verb.ts';

/** What a list of items is asked with: the filter, today, and the calendar that says what is late. */
export async function itemsAsked(
  query: Query,
  unit: UnitCode,
  filter: ItemFilter,
  { today }: Asking,
): Promise<ItemsAsked & { readonly calendar: WorkCalendar }> {
  const calendar = await calendarAt(query, unit);
  return { unit, filter, today, calendar, lateBy: lateIfFormedBy(calendar, today) };
}

/** A row as the register shows it today: what has run out stands as expired, and how its term stands. */
export function rowOfItem(item: ListedItem, calendar: WorkCalendar, today: PlainDate): ItemRow {
  const { state, formedOn, publishedOn, attribute } = item;
  const owes = formedOn !== null && attribute === 'public' && state !== 'dropped' && state !== 'moved';
  return {
    ...item,
    standing: standingOn(state, item, today),
    term: owes ? disclosureTerm(calendar, formedOn, publishedOn, today) : null,
  };
}
