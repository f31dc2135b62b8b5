import { findTotals, type Reading } from '@gongkai/db';
import { getForm } from '@gongkai/forms';
import type { Figure, FormCode, Period } from '@gongkai/kernel';
import type { Coverage } from '@gongkai/reports';
import type { UnitCode } from '@gongkai/units';
import { coverageOf, fullRow, totalOf } from './totals-view.ts';

/** What a district report is made of, from the live roll-up (design D5). */
export interface DistrictRollup {
  readonly own: Figure[];
  readonly below: Figure[];
  readonly total: Figure[];
  readonly reported: number[];
  readonly coverage: Coverage;
}

export async function districtRollup(
  reading: Reading,
  unit: UnitCode,
  form: FormCode,
  period: Period,
): Promise<DistrictRollup | null> {
  const row = await findTotals(reading, unit, form, period);
  if (row === null) return null;
  const data = getForm(form);
  const own = fullRow(data, row.own);
  const below = fullRow(data, row.below);
  return {
    own,
    below,
    total: totalOf(data, own, below),
    reported: data.cells.map((_, index) => row.reported[index] ?? 0),
    coverage: await coverageOf(reading, row, period),
  };
}
