import { countDocuments, countItems, countPublished } from '@gongkai/db';
import { ok } from '@gongkai/kernel';
import { houseOf } from '@gongkai/units';
import { itemsAsked } from '../../items/item-rows.ts';
import { query } from '../../verb.ts';

/** What a unit has made public in a year, by class, kind and channel, with its documents in force. */
export const summary = query({
  name: 'items.summary',
  permission: 'register.read',
  subject: ({ unit }) => unit,
  run: async (reading, { unit, year }, asking) => {
    const house = houseOf(unit);
    const groups = await countPublished(reading, house, year);
    const once = groups.filter(({ channel }) => channel === null);
    const total = once.reduce((sum, { count }) => sum + count, 0);
    const late = await countItems(reading, await itemsAsked(reading, unit, { late: true }, asking));
    return ok({
      total,
      late,
      categories: sharesBy(once, ({ category }) => category, total).map(([category, share]) => ({
        category,
        ...share,
      })),
      kinds: sharesBy(once, ({ kind }) => kind, total).map(([kind, share]) => ({ kind, ...share })),
      channels: sharesBy(groups, ({ channel }) => channel, total).map(([channel, share]) => ({ channel, ...share })),
      documents: await countDocuments(reading, house, year, asking.now.toISOString()),
    });
  },
});

/** Counts by a key that is not null, each with its share of the total in one decimal: channels add up to more than all. */
function sharesBy<Row extends { readonly count: number }, Key>(
  rows: readonly Row[],
  keyOf: (row: Row) => Key | null,
  total: number,
): (readonly [Key, { readonly count: number; readonly share: string }])[] {
  const counts = new Map<Key, number>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + row.count);
  }
  return [...counts].map(([key, count]) => [key, { count, share: printShare(count, total) }] as const);
}

const printShare = (count: number, total: number): string =>
  total === 0 ? '0.0%' : `${(Math.round((count * 1000) / total) / 10).toFixed(1)}%`;
