import { ledgerKey, ledgerOf } from '@gongkai/auditing';
import type { EngagementRecord, Reading } from '@gongkai/db';
import { computeCells } from '@gongkai/figures';
import { getForm } from '@gongkai/forms';
import {
  cellsOfKey,
  type Figure,
  type LedgerSide,
  ok,
  type ReportKind,
  type ReportState,
  type Result,
} from '@gongkai/kernel';
import { followCounts, type LedgerView, tallyOf, type Waiver } from '@gongkai/reports';
import type { Unit, UnitCode } from '@gongkai/units';
import { countedOfAll } from '../counted.ts';
import { isWritten, loadReport } from '../report-context.ts';
import { listReportsBelow } from '../reports-below.ts';

/**
 * The ledger of one report: a unit's own figures against its registers, the district's against its totals, both against
 * last year. A difference stands explained by the unit's own waiver or by the auditor's note.
 */
export async function ledgerView(
  reading: Reading,
  engagement: EngagementRecord,
  unit: UnitCode,
  kind: ReportKind,
): Promise<Result<LedgerView>> {
  const { form, period } = engagement.body;
  const loaded = await loadReport(reading, { unit, kind, form, period });
  if (!loaded.ok) return loaded;
  const { record, counted, prior, rollup, last, waivers, unit: of } = loaded.value;
  return ok(
    viewOf(engagement, kind, {
      unit: of,
      figures: record.figures,
      state: last?.state ?? null,
      counted: counted?.figures ?? null,
      below: rollup?.total ?? null,
      prior,
      waivers,
    }),
  );
}

/** The same of every unit of a subtree that owes the form, in code order: with as many statements as for one. */
export async function ledgersBelow(
  reading: Reading,
  engagement: EngagementRecord,
  subtree: UnitCode,
): Promise<LedgerView[]> {
  const { period } = engagement.body;
  const form = getForm(engagement.body.form);
  const below = await listReportsBelow(reading, subtree, 'own', form, period);
  const owing = below.filter(({ unit }) => form.filedBy.includes(unit.kind));
  const counts = await countedOfAll(
    reading,
    owing.map(({ unit }) => unit.code),
    form,
    period,
  );
  return owing.map(({ unit, report, prior, waivers }) => {
    const counted = counts.get(unit.code)?.figures ?? null;
    const typed = report?.figures ?? form.cells.map(() => null);
    return viewOf(engagement, 'own', {
      unit,
      figures:
        counted !== null && isWritten(report)
          ? followCounts(form, typed, report?.cellAuthors ?? {}, counted, unit.kind)
          : typed,
      state: report?.state ?? null,
      counted,
      below: null,
      prior: prior?.figures ?? null,
      waivers,
    });
  });
}

interface HeldAgainst {
  readonly unit: Unit;
  readonly figures: readonly Figure[];
  readonly state: ReportState | null;
  readonly counted: readonly Figure[] | null;
  readonly below: readonly Figure[] | null;
  readonly prior: readonly Figure[] | null;
  readonly waivers: readonly Waiver[];
}

function viewOf(
  { body }: EngagementRecord,
  kind: ReportKind,
  { unit, figures, state, counted, below, prior, waivers }: HeldAgainst,
): LedgerView {
  const form = getForm(body.form);
  const tally = tallyOf(form.code);
  // A computed cell is counted where its parts are.
  const countable = (cell: string): boolean => {
    const parts = form.cells.find((each) => each.code === cell)?.computedFrom;
    return parts === undefined ? tally.has(cell) : parts.some(countable);
  };
  const rows = ledgerOf({
    form,
    unitKind: unit.kind,
    reported: figures,
    counted: kind === 'own' ? computeCells(form, counted ?? form.cells.map(() => null), unit.kind) : null,
    countable,
    below,
    prior,
    explained: (cell, side) =>
      waived(waivers, cell, side) ?? body.notes[ledgerKey(unit.code, cell, side)]?.text ?? null,
  });
  return {
    unit: unit.code,
    unitName: unit.name,
    kind,
    form: form.code,
    period: body.period,
    state,
    counted: counted !== null,
    prior: prior !== null,
    rows,
  };
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
