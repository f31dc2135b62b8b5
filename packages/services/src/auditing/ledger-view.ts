import { ledgerKey, ledgerOf } from '@gongkai/auditing';
import type { EngagementRecord, Reading } from '@gongkai/db';
import { computeCells } from '@gongkai/figures';
import { cellsOfKey, type LedgerSide, ok, type ReportKind, type Result } from '@gongkai/kernel';
import { type LedgerView, tallyOf, type Waiver } from '@gongkai/reports';
import type { UnitCode } from '@gongkai/units';
import { loadReport } from '../report-context.ts';

/**
 * The ledger of one report: a unit's own figures against its registers, the district's against its totals, both against
 * last year. A difference stands explained by the unit's own waiver or by the auditor's note.
 */
export async function ledgerView(
  reading: Reading,
  { body }: EngagementRecord,
  unit: UnitCode,
  kind: ReportKind,
): Promise<Result<LedgerView>> {
  const { form: code, period } = body;
  const loaded = await loadReport(reading, { unit, kind, form: code, period });
  if (!loaded.ok) return loaded;
  const { form, record, counted, prior, rollup, last, waivers, unit: of } = loaded.value;
  const tally = tallyOf(code);
  // A computed cell is counted where its parts are.
  const countable = (cell: string): boolean => {
    const parts = form.cells.find((each) => each.code === cell)?.computedFrom;
    return parts === undefined ? tally.has(cell) : parts.some(countable);
  };
  const rows = ledgerOf({
    form,
    unitKind: of.kind,
    reported: record.figures,
    counted: kind === 'own' ? computeCells(form, counted?.figures ?? form.cells.map(() => null), of.kind) : null,
    countable,
    below: rollup?.total ?? null,
    prior,
    explained: (cell, side) => waived(waivers, cell, side) ?? body.notes[ledgerKey(unit, cell, side)]?.text ?? null,
  });
  return ok({
    unit,
    unitName: of.name,
    form: code,
    period,
    state: last?.state ?? null,
    counted: counted !== null,
    prior: prior !== null,
    rows,
  });
}

/** The rules whose waivers speak of a side: the register (R40), those below (R41), last year (R04, R06). */
const rulesOf: Readonly<Record<LedgerSide, readonly string[]>> = {
  counted: ['R40'],
  below: ['R41'],
  carried: ['R04', 'R06'],
};

const waived = (waivers: readonly Waiver[], cell: string, side: LedgerSide): string | null =>
  waivers.find(
    ({ finding }) =>
      rulesOf[side].includes(finding.slice(0, finding.indexOf(':'))) && cellsOfKey(finding).includes(cell),
  )?.reason ?? null;
