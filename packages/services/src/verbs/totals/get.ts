import { findTotals } from '@gongkai/db';
import { ok, refuse } from '@gongkai/kernel';
import { isAbovePlaces, loadDistricts, sumDistricts } from '../../totals-above.ts';
import { emptyTotals, toTotalsView } from '../../totals-view.ts';
import { query } from '../../verb.ts';

/** Own, below, total and coverage of one unit, live (design D4). */
export const get = query({
  name: 'totals.get',
  permission: 'totals.read',
  subject: ({ unit }) => unit,
  run: async (reading, { unit, form, period }, { now }) => {
    if (isAbovePlaces(unit)) {
      const districts = await loadDistricts(reading, unit, form, period);
      return districts.ok ? ok(sumDistricts(districts.value, form, period, now.toISOString())) : districts;
    }
    const row = await findTotals(reading, unit, form, period);
    const view =
      row === null
        ? await emptyTotals(reading, unit, form, period, now.toISOString())
        : await toTotalsView(reading, row, form, period);
    return view === null ? refuse('unit-not-found', { unit }) : ok(view);
  },
});
