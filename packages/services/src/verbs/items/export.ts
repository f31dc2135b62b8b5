import { countItems, listItems } from '@gongkai/db';
import { itemsTable, listToXlsx } from '@gongkai/documents';
import { ok } from '@gongkai/kernel';
import { registerNames } from '@gongkai/words';
import { itemsAsked, rowOfItem } from '../../items/item-rows.ts';
import { query } from '../../verb.ts';

const most = 5_000;

/** What a filter shows, as an Excel file. */
export const exportItems = query({
  name: 'items.export',
  permission: 'register.read',
  subject: ({ unit }) => unit,
  run: async (reading, { unit, filter }, asking) => {
    const asked = await itemsAsked(reading, unit, filter, asking);
    const [found, total] = await Promise.all([
      listItems(reading, asked, { after: null, limit: most }),
      countItems(reading, asked),
    ]);
    const rows = found.slice(0, most).map((row) => rowOfItem(row, asked.calendar, asking.today));
    const name = `${registerNames.items}台账 ${asking.today}`;
    const bytes = await listToXlsx(itemsTable(registerNames.items, rows));
    const content = Buffer.from(bytes).toString('base64');
    return ok({ name: `${name}.xlsx`, content, rows: rows.length, cut: total > rows.length });
  },
});
