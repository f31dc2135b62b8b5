import {
  appendEvents,
  countReports,
  listSubmissions,
  listUnits,
  lockReports,
  type ManyReports,
  type Tx,
} from '@gongkai/db';
import { getForm } from '@gongkai/forms';
import { type FormCode, type Period, periodEnd, type Result, refuse } from '@gongkai/kernel';
import { type Command, decide, type ManyMoved, type ReportMove } from '@gongkai/reports';
import { districtOf, isWithin, may, rangeOf, type UnitCode } from '@gongkai/units';
import { authorOf } from './author-of.ts';
import { type Corrected, tellCorrected } from './tell-corrected.ts';
import type { Asking } from './verb.ts';

interface Span {
  readonly unit: UnitCode;
  readonly form: FormCode;
  readonly period: Period;
}

type Decision = Command & { readonly unit: UnitCode };
type Moved = ReportMove & { readonly unit: UnitCode };

/**
 * One superior's decisions on many units: each is judged by itself, and what is refused keeps no other. Every row is locked
 * in code order, then the head of the totals once, and the rows above are replaced once (design D4).
 */
export async function decideMany(
  tx: Tx,
  span: Span,
  decisions: readonly Decision[],
  asking: Asking,
): Promise<ManyMoved> {
  const of: ManyReports = { place: districtOf(span.unit), kind: 'own', form: span.form, period: span.period };
  const units = [...new Set(decisions.map(({ unit }) => unit))];
  const standing = new Map((await lockReports(tx, of, units)).map((last) => [last.unit, last]));
  const known = new Set((await listUnits(tx, rangeOf(span.unit), periodEnd(span.period))).map(({ code }) => code));
  const moves: Moved[] = [];
  const refused: ManyMoved['refused'] = [];
  const met = new Set<UnitCode>();
  for (const decision of decisions) {
    const { unit } = decision;
    const judged = met.has(unit)
      ? refuse('stale-version', { seen: decision.seen, now: decision.seen + 1 })
      : judge(span, decision, { isKnown: known.has(unit), last: standing.get(unit) }, asking);
    met.add(unit);
    if (judged.ok) moves.push({ ...judged.value, unit });
    else refused.push({ unit, refusal: judged.refusal });
  }
  if (moves.length > 0) await take(tx, of, moves, standing, asking);
  return { done: moves.map(({ unit, seq, state }) => ({ unit, seq, state })), refused };
}

type Last = Awaited<ReturnType<typeof lockReports>>[number];

function judge(
  span: Span,
  decision: Decision,
  { isKnown, last }: { readonly isKnown: boolean; readonly last: Last | undefined },
  { mandate }: Asking,
): Result<ReportMove> {
  const { unit } = decision;
  if (!isWithin(unit, span.unit) || !isKnown) return refuse('unit-not-found', { unit });
  if (!may(mandate, 'report.decide', unit)) return refuse('not-allowed', { permission: 'report.decide', unit });
  return last === undefined
    ? refuse('report-not-found', { unit, form: span.form, period: span.period })
    : decide(last, decision);
}

/** Appends the events, and puts into the totals what counts otherwise than before. */
async function take(
  tx: Tx,
  of: ManyReports,
  moves: readonly Moved[],
  standing: ReadonlyMap<UnitCode, Last>,
  asking: Asking,
): Promise<void> {
  await appendEvents(tx, of, moves, authorOf(asking));
  const changed = moves.filter(({ unit, counted }) => counted !== (standing.get(unit)?.counted ?? null));
  if (changed.length === 0) return;
  const before = changed.map(({ unit }) => ({ unit, version: standing.get(unit)?.counted ?? null }));
  const wanted = [...before, ...changed.map(({ unit, counted }) => ({ unit, version: counted }))];
  const copies = await listSubmissions(
    tx,
    of,
    wanted.flatMap(({ unit, version }) => (version === null ? [] : [{ unit, version }])),
  );
  const copyOf = (unit: UnitCode, version: number | null) =>
    copies.find((copy) => copy.unit === unit && copy.version === version) ?? null;
  const form = getForm(of.form);
  const counted = changed.map((move) => ({ unit: move.unit, counted: copyOf(move.unit, move.counted) }));
  await countReports(tx, { place: of.place, form, period: of.period }, counted, asking.now.toISOString());
  for (const { unit, counted: version, event, reason } of changed) {
    const was = copyOf(unit, standing.get(unit)?.counted ?? null);
    const is = copyOf(unit, version);
    if (was === null || is === null) continue;
    const corrected: Corrected = {
      key: { ...of, unit },
      form,
      version: is.version,
      before: was.figures,
      after: is.figures,
      ...(event === 'returned' && reason !== null ? { reason } : {}),
    };
    await tellCorrected(tx, corrected, asking);
  }
}
