import { createHash } from 'node:crypto';
import { addSubmission, appendEvent, countReport, type Tx } from '@gongkai/db';
import { isNil } from '@gongkai/figures';
import { type Figure, findingKey, ok, type Result } from '@gongkai/kernel';
import { type Command, decide, type FrozenCopy, frozenText, type ReportMove, type Waiver } from '@gongkai/reports';
import { districtOf } from '@gongkai/units';
import { authorOf } from './author-of.ts';
import { everyFinding, type ReportContext } from './report-context.ts';
import type { Asking } from './verb.ts';

/** Decides one event on a loaded report and appends it: the only way a report moves. */
export async function moveReport(
  tx: Tx,
  context: ReportContext,
  command: Command,
  asking: Asking,
): Promise<Result<ReportMove>> {
  const move = decide(context.last, command);
  if (!move.ok) return move;
  await appendEvent(tx, context.key, move.value, authorOf(asking));
  return ok(move.value);
}

export const moved = (move: ReportMove): { seq: number; state: string } => ({ seq: move.seq, state: move.state });

export interface Freezing {
  readonly version: number;
  readonly figures: readonly Figure[];
  readonly waivers: readonly Waiver[];
  readonly tree: FrozenCopy['tree'];
  readonly rollup: FrozenCopy['rollup'];
}

/** Freezes a copy of everything the report says, with its hash. Answers the hash. */
export async function freezeReport(
  tx: Tx,
  context: ReportContext,
  freezing: Freezing,
  asking: Asking,
): Promise<string> {
  const { key, form, unit, record } = context;
  const every = await everyFinding(tx, context, asking.today);
  const findings = every
    .filter((finding) => finding.outcome !== 'passed')
    .map((finding) => ({ key: findingKey(finding), outcome: finding.outcome, severity: finding.severity }));
  const frozen = frozenText({
    key,
    form,
    unitName: unit.name,
    narrative: record.narrative,
    observations: record.observations,
    dates: record.dates,
    findings,
    ...freezing,
  });
  const sha256 = createHash('sha256').update(frozen).digest('hex');
  await addSubmission(tx, key, {
    version: freezing.version,
    figures: freezing.figures,
    nil: isNil(form, unit.kind, freezing.figures),
    narrative: record.narrative,
    waivers: freezing.waivers,
    frozen,
    sha256,
    by: asking.personName,
    at: asking.now.toISOString(),
  });
  return sha256;
}

/** Takes a report's submission into the live totals, or with null out of them. District reports are no part of totals. */
export async function countInTotals(
  tx: Tx,
  context: ReportContext,
  figures: readonly Figure[] | null,
  asking: Asking,
): Promise<void> {
  if (context.key.kind === 'district') return;
  await countReport(
    tx,
    { place: districtOf(context.key.unit), form: context.form, period: context.key.period },
    context.key.unit,
    figures === null ? null : { figures, nil: isNil(context.form, context.unit.kind, figures) },
    asking.now.toISOString(),
  );
}
