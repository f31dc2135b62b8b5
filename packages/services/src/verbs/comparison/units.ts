import { ok } from '@gongkai/kernel';
import { compareRows } from '../../compare/compare-rows.ts';
import { query } from '../../verb.ts';

/** Units of one kind side by side in one period, and which of their figures are worth asking about (goal G23). */
export const units = query({
  name: 'comparison.units',
  permission: 'report.read',
  subject: ({ unit }) => unit,
  run: async (reading, asked) => ok(await compareRows(reading, asked)),
});
