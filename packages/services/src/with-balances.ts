import type { CountedReport, OpeningBalance } from '@gongkai/db';
import { rollUp } from '@gongkai/figures';
import type { Form } from '@gongkai/forms';
import { type Period, periodEnd } from '@gongkai/kernel';
import type { Unit } from '@gongkai/units';

/**
 * A unit's counted report of an earlier period and those it took over from predecessors (design D16), as one. A unit that stood
 * then and has no counted report of its own has no such figures: a sum without its own would be held against its whole table.
 */
export function withBalances(
  form: Form,
  period: Period,
  unit: Pick<Unit, 'openedOn'>,
  own: CountedReport | null,
  taken: readonly Pick<OpeningBalance, 'figures'>[],
): CountedReport | null {
  if (taken.length === 0) return own;
  if (own === null && unit.openedOn <= periodEnd(period)) return null;
  const all = own === null ? taken : [own, ...taken];
  const nil = all.every(({ figures }) => figures.every((figure) => figure === null || figure === 0));
  return { figures: rollUp(form, all).sum, to: own?.to ?? periodEnd(period), nil };
}
