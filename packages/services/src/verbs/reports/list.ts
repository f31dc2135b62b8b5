import { ok } from '@gongkai/kernel';
import { filingRows } from '../../filing-rows.ts';
import { query } from '../../verb.ts';

/** Who has filed and who has not: a row for every unit that owes the form, begun or not. */
export const list = query({
  name: 'reports.list',
  permission: 'report.read',
  subject: ({ unit }) => unit,
  run: async (reading, { unit, kind, form, period }) => ok(await filingRows(reading, unit, kind, form, period)),
});
