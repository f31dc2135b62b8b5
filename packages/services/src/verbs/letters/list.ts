import { listLetters } from '@gongkai/db';
import { ok } from '@gongkai/kernel';
import { query } from '../../verb.ts';

/** 发文登记簿: a unit's letters of a year by pages, newest first. */
export const list = query({
  name: 'letters.list',
  permission: 'register.read',
  subject: ({ unit }) => unit,
  run: async (reading, { unit, ...page }) => {
    const rows = await listLetters(reading, unit, page);
    const last = rows.length < page.limit ? undefined : rows.at(-1);
    return ok({ rows, next: last === undefined ? null : Number(last.id.slice(5)) });
  },
});
