import { type EngagementRecord, listUnits, type Reading } from '@gongkai/db';
import { getForm } from '@gongkai/forms';
import { periodEnd } from '@gongkai/kernel';
import type { LedgerView } from '@gongkai/reports';
import { rangeOf, type UnitCode } from '@gongkai/units';
import { ledgersBelow, ledgerView } from './ledger-view.ts';

/** Every ledger of an engagement in code order. The district's report is above its units, and beside what its office files itself. */
export async function everyLedger(reading: Reading, engagement: EngagementRecord): Promise<LedgerView[]> {
  const { form, period, subtree } = engagement.body;
  const own = await ledgersBelow(reading, engagement, subtree);
  if (!getForm(form).statutory) return own;
  const units = await listUnits(reading, rangeOf(subtree), periodEnd(period));
  const totals = new Map<UnitCode, LedgerView>();
  for (const { code, kind } of units) {
    if (kind !== 'district') continue;
    const ledger = await ledgerView(reading, engagement, code, 'district');
    if (ledger.ok) totals.set(code, ledger.value);
  }
  return own.flatMap((ledger) => [ledger, totals.get(ledger.unit) ?? []].flat());
}
