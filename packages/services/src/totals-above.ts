import { listDistrictTotals, listPlaceTops, listUnitsByCode, type Reading, type RollupRow } from '@gongkai/db';
import { rollUp } from '@gongkai/figures';
import { getForm } from '@gongkai/forms';
import { type FormCode, ok, type Period, periodEnd, type Result, refuse } from '@gongkai/kernel';
import type { TotalsView } from '@gongkai/reports';
import { isTopOfPlace, rangeOf, type Unit, type UnitCode } from '@gongkai/units';
import { fullRow, totalOf } from './totals-view.ts';

/** A city, a province, the nation: above the places, with no rows of its own. */
export const isAbovePlaces = (unit: UnitCode): boolean => unit.length < 6;

/** What stands below a unit above the districts: its districts, and the row of each that has one. */
export interface Districts {
  readonly unit: Unit;
  readonly districts: readonly Unit[];
  readonly nameOf: ReadonlyMap<string, string>;
  readonly rows: readonly RollupRow[];
}

export async function loadDistricts(
  reading: Reading,
  code: UnitCode,
  form: FormCode,
  period: Period,
): Promise<Result<Districts>> {
  const day = periodEnd(period);
  const units = await listPlaceTops(reading, rangeOf(code), day);
  const unit = units.find((each) => each.code === code);
  if (unit === undefined) return refuse('unit-not-found', { unit: code });
  const districts = units.filter((each) => isTopOfPlace(each.code));
  const rows = await listDistrictTotals(
    reading,
    districts.map((each) => each.code),
    form,
    period,
  );
  const missing = rows.flatMap((row) => row.missing);
  const named = missing.length === 0 ? [] : await listUnitsByCode(reading, missing, day);
  return ok({ unit, districts, rows, nameOf: new Map([...units, ...named].map((each) => [each.code, each.name])) });
}

/**
 * The sum of the districts' totals, summed when asked (design D4). A district in which the period was never opened is
 * expected and missing: it must not look complete.
 */
export function sumDistricts(
  { unit, districts, rows, nameOf }: Districts,
  form: FormCode,
  period: Period,
  asOf: string,
): TotalsView {
  const data = getForm(form);
  const totals = rows.map((row) => ({ figures: totalOf(data, row.own, row.below) }));
  const { sum } = rollUp(data, totals);
  const has = new Set(rows.map((row) => row.unit));
  const unopened = districts.filter((each) => !has.has(each.code));
  const add = (of: (row: RollupRow) => number) => rows.reduce((all, row) => all + of(row), 0);
  return {
    unit: unit.code,
    unitName: unit.name,
    unitKind: unit.kind,
    form,
    period,
    own: fullRow(data, []),
    below: sum,
    total: sum,
    reported: data.cells.map((_, index) => add((row) => row.reported[index] ?? 0)),
    coverage: {
      expected: add((row) => row.expected) + unopened.length,
      reported: add((row) => row.counted),
      nil: add((row) => row.nil),
      missing: [
        ...unopened.map((each) => ({ unit: each.code, name: each.name })),
        ...rows.flatMap((row) => row.missing.map((each) => ({ unit: each, name: nameAbove(row, each, nameOf) }))),
      ],
    },
    asOf,
  };
}

/** Many districts have a unit of that name. */
const nameAbove = (row: RollupRow, unit: UnitCode, nameOf: ReadonlyMap<string, string>): string =>
  unit === row.unit ? row.unitName : `${row.unitName} ${nameOf.get(unit) ?? unit}`;
