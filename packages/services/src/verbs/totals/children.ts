import { listChildTotals } from '@gongkai/db';
import { getForm } from '@gongkai/forms';
import { ok } from '@gongkai/kernel';
import { isAbovePlaces, loadDistricts } from '../../totals-above.ts';
import { totalOf } from '../../totals-view.ts';
import { query } from '../../verb.ts';

/** The units one level down, each with its total and how complete it is; above the districts, the districts. */
export const children = query({
  name: 'totals.children',
  permission: 'totals.read',
  subject: ({ unit }) => unit,
  run: async (reading, { unit, form, period }) => {
    const above = isAbovePlaces(unit) ? await loadDistricts(reading, unit, form, period) : null;
    if (above !== null && !above.ok) return above;
    const rows = above === null ? await listChildTotals(reading, unit, form, period) : above.value.rows;
    return ok(
      rows.map((row) => ({
        unit: row.unit,
        unitName: row.unitName,
        unitKind: row.unitKind,
        total: totalOf(getForm(form), row.own, row.below),
        expected: row.expected,
        reported: row.counted,
      })),
    );
  },
});
