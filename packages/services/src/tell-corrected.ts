import { listEvents, listKeepersOf, renewOpeningBalance, type Tx, tellAbove } from '@gongkai/db';
import { difference } from '@gongkai/figures';
import type { Form } from '@gongkai/forms';
import type { Figure } from '@gongkai/kernel';
import type { HistoryEntry, ReportKey } from '@gongkai/reports';
import type { Asking } from './verb.ts';

/** Counted figures of one report that others have taken the place of. */
export interface Corrected {
  readonly key: ReportKey;
  readonly form: Form;
  readonly version: number;
  readonly before: readonly Figure[];
  readonly after: readonly Figure[];
  /** Why; where it is not said, the words with which the newest correction was begun. */
  readonly reason?: string;
}

/**
 * Tells every superior in the place which counted figures changed, and why; nothing when none did. Of a unit that is no more, its
 * heir's opening balances follow, so that carry-in stays carry-out (domain §2.6).
 */
export async function tellCorrected(tx: Tx, corrected: Corrected, { now }: Asking): Promise<void> {
  const { key, form, version, before, after } = corrected;
  const cells = difference(form, before, after).map((each) => ({
    cell: each.cell.code,
    before: each.before,
    after: each.after,
  }));
  if (cells.length === 0) return;
  const reason = corrected.reason ?? reasonOfCorrection(await listEvents(tx, key)) ?? '';
  await tellAbove(tx, {
    of: key.unit,
    form: key.form,
    period: key.period,
    version,
    cells,
    reason,
    at: now.toISOString(),
  });
  const balance = { fromUnit: key.unit, form: key.form, period: key.period, figures: [...after], version };
  for (const keeper of await listKeepersOf(tx, key))
    await tx.asUnit(keeper, () => renewOpeningBalance(tx, keeper, balance));
}

/** The words with which the newest correction was begun. */
export const reasonOfCorrection = (history: readonly HistoryEntry[]): string | null =>
  history.findLast(({ event }) => event === 'correcting')?.reason ?? null;
