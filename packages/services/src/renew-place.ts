import { listTotalsHeads, renewTotals, type Tx } from '@gongkai/db';
import { getForm } from '@gongkai/forms';
import { FormCode, Period, type PlainDate, periodEnd } from '@gongkai/kernel';
import { districtOf, type UnitCode } from '@gongkai/units';

/** A unit came or went on `from`: every total of its place whose period ends on or after that day expects others now. */
export async function renewPlace(tx: Tx, unit: UnitCode, from: PlainDate, now: Date): Promise<void> {
  const place = districtOf(unit);
  for (const head of await listTotalsHeads(tx, place)) {
    const period = Period.parse(head.period);
    if (periodEnd(period) < from) continue;
    await renewTotals(tx, { place, form: getForm(FormCode.parse(head.form)), period }, now.toISOString());
  }
}
