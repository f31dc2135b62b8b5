import { findTotals, listCountedCell, listUnits, type Reading } from '@gongkai/db';
import { cellState } from '@gongkai/figures';
import { applies, cellIndex, type Form, findCell, getForm } from '@gongkai/forms';
import { cellsOfKey, type Figure, ok, type Period, periodEnd, refuse } from '@gongkai/kernel';
import { rangeOf, type UnitCode } from '@gongkai/units';
import { isAbovePlaces, loadDistricts, sumDistricts } from '../../totals-above.ts';
import { totalOf } from '../../totals-view.ts';
import { query } from '../../verb.ts';

/**
 * The number opens: every unit that owes the form, with its figure, who reported it and when; a unit that has not
 * filed is named as missing, never as zero (goal G7).
 */
export const cell = query({
  name: 'totals.cell',
  permission: 'totals.read',
  subject: ({ unit }) => unit,
  run: async (reading, { unit, form: code, period, cell: cellCode }) => {
    const form = getForm(code);
    const data = findCell(form, cellCode);
    if (data === undefined) return refuse('cell-unknown', { form: code, cell: cellCode });
    const index = cellIndex(form, cellCode);
    const total = await totalAt(reading, unit, form, period, index);
    const counted = await listCountedCell(reading, rangeOf(unit), { form: code, period }, index);
    const units = await listUnits(reading, rangeOf(unit), periodEnd(period));
    const countedOf = new Map(counted.map((each) => [each.unit, each]));
    const owing = units.filter((each) => form.filedBy.includes(each.kind) || countedOf.has(each.code));
    const rows = owing.map((each) => {
      const given = countedOf.get(each.code);
      const figure = given?.figure ?? null;
      const status = given === undefined ? ('missing' as const) : cellState(data, each.kind, figure);
      return {
        unit: each.code,
        unitName: each.name,
        unitKind: each.kind,
        status: given === undefined && !applies(data, each.kind) ? ('not-applicable' as const) : status,
        figure,
        version: given?.version ?? null,
        by: given?.by ?? null,
        at: given?.at ?? null,
        waivers: given?.waivers.filter((waiver) => cellsOfKey(waiver.finding).includes(cellCode)) ?? [],
      };
    });
    return ok({ cell: cellCode, total, rows });
  },
});

async function totalAt(reading: Reading, unit: UnitCode, form: Form, period: Period, index: number): Promise<Figure> {
  if (isAbovePlaces(unit)) {
    const above = await loadDistricts(reading, unit, form.code, period);
    return above.ok ? (sumDistricts(above.value, form.code, period, '').total[index] ?? null) : null;
  }
  const row = await findTotals(reading, unit, form.code, period);
  return row === null ? null : (totalOf(form, row.own, row.below)[index] ?? null);
}
