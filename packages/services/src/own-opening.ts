import { findOpening, type Tx } from '@gongkai/db';
import { type FormCode, ok, type Period, type Result, refuse } from '@gongkai/kernel';
import type { YearOpening } from '@gongkai/reports';
import type { UnitCode } from '@gongkai/units';

/** The opening a unit itself has made; one made above it is not its to change. */
export async function ownOpening(tx: Tx, unit: UnitCode, form: FormCode, period: Period): Promise<Result<YearOpening>> {
  const opening = await findOpening(tx, unit, form, period);
  return opening?.unit === unit ? ok(opening) : refuse('year-not-open', { form, period });
}
