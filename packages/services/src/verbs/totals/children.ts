import { listChildTotals } from '@gongkai/db';
import { getForm } from '@gongkai/forms';
import { ok } from '@gongkai/kernel';
import { isAbovePlaces, loadDistricts } from '../../totals-above.ts';
import { fullRow, totalOf } from '../../totals-view.ts';
import { query } from '../../verb.ts';

/** The units one level down, each with its total and how complete it is; above the districts, the districts. */
export const children = query({
  name: 'totals.children',
  permission: 'totals.read',
  subject: ({ unit }) => unit,
  run: async (reading, { unit, form, period }) => {
    const above = isAbovePlaces(unit) ? await loadDistricts(reading, unit, form, period) : null;
    if (above !== null && !above.ok) return above;
    const data = getForm(form);
    const rows = above === null ? await listChildTotals(reading, unit, form, period) : above.value.rows;
    const shown = rows.map((row) => ({
      unit: row.unit,
      unitName: row.unitName,
      unitKind: row.unitKind,
      total: totalOf(data, row.own, row.below),
      expected: row.expected,
      reported: row.counted,
    }));
    // A district in which nothing was opened is expected and missing, as in the sum above it.
    const unopened = (above?.value.districts ?? []).filter(({ code }) => rows.every((row) => row.unit !== code));
    const blank = unopened.map(({ code, name, kind }) => ({
      ...{ unit: code, unitName: name, unitKind: kind },
      ...{ total: fullRow(data, []), expected: 1, reported: 0 },
    }));
    return ok([...shown, ...blank].sort((one, other) => (one.unit < other.unit ? -1 : 1)));
  },
});
