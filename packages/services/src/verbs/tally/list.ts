import { countRows, listCounted } from '@gongkai/db';
import { findCell, getForm } from '@gongkai/forms';
import { ok, refuse } from '@gongkai/kernel';
import { countedOf } from '../../counted.ts';
import { query } from '../../verb.ts';

/** The rows behind one counted cell (goal G7): the same conditions count and list, so the list has that many rows. */
export const list = query({
  name: 'tally.list',
  permission: 'register.read',
  subject: ({ unit }) => unit,
  run: async (reading, { unit, form: code, period, cell, after, limit }) => {
    const form = getForm(code);
    if (findCell(form, cell) === undefined) return refuse('cell-unknown', { form: code, cell });
    const counted = await countedOf(reading, unit, form, period);
    if (counted === null) return ok({ count: 0, rows: [], next: null });
    const rows = await listCounted(reading, counted.key, cell, after, limit + 1);
    const page = rows.slice(0, limit);
    const last = rows.length > limit ? page.at(-1) : undefined;
    return ok({
      count: await countRows(reading, counted.key, cell),
      rows: page,
      next: last === undefined ? null : { day: last.day, unit: last.unit, id: last.id },
    });
  },
});
