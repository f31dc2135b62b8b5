import { findUnit, listUnits, type Reading, type RollupRow } from '@gongkai/db';
import { type Form, getForm } from '@gongkai/forms';
import { type Figure, type FormCode, type Period, periodEnd, sumFigures } from '@gongkai/kernel';
import type { Coverage, TotalsView } from '@gongkai/reports';
import { rangeOf, type UnitCode } from '@gongkai/units';

/** Own + below, cell by cell; what may not be added up stays as the unit's own alone below it, blank above. */
export function totalOf(form: Form, own: readonly Figure[], below: readonly Figure[]): Figure[] {
  const stands = below.some((figure) => figure !== null);
  return form.cells.map((cell, index) =>
    cell.rollUp.how === 'none' && stands ? null : sumFigures([own[index] ?? null, below[index] ?? null]),
  );
}

/** Figures as a full row; the store keeps an empty one where nothing counts. */
export const fullRow = (form: Form, figures: readonly Figure[]): Figure[] =>
  form.cells.map((_, index) => figures[index] ?? null);

/** A stored roll-up row as it is shown: total computed, missing units named under their names of that time. */
export async function toTotalsView(
  reading: Reading,
  row: RollupRow,
  form: FormCode,
  period: Period,
): Promise<TotalsView> {
  const data = getForm(form);
  const own = fullRow(data, row.own);
  const below = fullRow(data, row.below);
  return {
    unit: row.unit,
    unitName: row.unitName,
    unitKind: row.unitKind,
    form,
    period,
    own,
    below,
    total: totalOf(data, own, below),
    reported: data.cells.map((_, index) => row.reported[index] ?? 0),
    coverage: await coverageOf(reading, row, period),
    asOf: row.asOf,
  };
}

export async function coverageOf(reading: Reading, row: RollupRow, period: Period): Promise<Coverage> {
  const names = row.missing.length === 0 ? [] : await listUnits(reading, rangeOf(row.unit), periodEnd(period));
  const nameOf = new Map(names.map((unit) => [unit.code, unit.name]));
  const missing = row.missing.map((unit) => ({ unit, name: nameOf.get(unit) ?? unit }));
  return { expected: row.expected, reported: row.counted, nil: row.nil, missing };
}

/** The view of a period in which nothing was opened: nobody is expected, nothing is reported. */
export async function emptyTotals(
  reading: Reading,
  unit: UnitCode,
  form: FormCode,
  period: Period,
  asOf: string,
): Promise<TotalsView | null> {
  const found = await findUnit(reading, unit, periodEnd(period));
  if (found === null) return null;
  const blank = fullRow(getForm(form), []);
  return {
    unit,
    unitName: found.name,
    unitKind: found.kind,
    form,
    period,
    own: blank,
    below: blank,
    total: blank,
    reported: blank.map(() => 0),
    coverage: { expected: 0, reported: 0, nil: 0, missing: [] },
    asOf,
  };
}
