import { firstItems, listItems } from '@gongkai/db';
import { ok } from '@gongkai/kernel';
import { itemsAsked, rowOfItem } from '../../items/item-rows.ts';
import { query } from '../../verb.ts';

/** One page of the register, newest first. */
export const list = query({
  name: 'items.list',
  permission: 'register.read',
  subject: ({ unit }) => unit,
  run: async (reading, { unit, filter, after, limit }, asking) => {
    const asked = await itemsAsked(reading, unit, filter, asking);
    const { rows: found, total } =
      after === null
        ? await firstItems(reading, asked, limit)
        : { rows: await listItems(reading, asked, { after, limit }), total: null };
    const rows = found.slice(0, limit);
    const last = found.length > limit ? rows.at(-1) : undefined;
    return ok({
      rows: rows.map((row) => rowOfItem(row, asked.calendar, asking.today)),
      next: last === undefined ? null : { sortOn: last.sortOn, unit: last.unit, id: last.id },
      total,
    });
  },
});
