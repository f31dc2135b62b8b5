import { findTotals } from '@gongkai/db';
import { ok, refuse } from '@gongkai/kernel';
import { emptyTotals, toTotalsView } from '../../totals-view.ts';
import { query } from '../../verb.ts';

/** Own, below, total and coverage of one unit, live (design D4). */
export const get = query({
  name: 'totals.get',
  permission: 'totals.read',
  subject: ({ unit }) => unit,
  run: async (reading, { unit, form, period }, { now }) => {
    const row = await findTotals(reading, unit, form, period);
    const view =
      row === null
        ? await emptyTotals(reading, unit, form, period, now.toISOString())
        : await toTotalsView(reading, row, form, period);
    return view === null ? refuse('unit-not-found', { unit }) : ok(view);
  },
});
