import {
  type EvidenceRecord,
  type EvidenceRef,
  listFactDecisions,
  lockEvidence,
  type RecordedEvidence,
  saveEvidence,
  type Tx,
} from '@gongkai/db';
import { getForm } from '@gongkai/forms';
import { type EvidenceState, ok, type Result, refuse } from '@gongkai/kernel';
import {
  checkMove,
  type EvidenceHeadFields,
  type EvidenceMove,
  type FactDecision,
  latestOf,
  type Reading,
  type ReviewItem,
  reviewOf,
} from '@gongkai/reports';
import type { Asking } from '../verb.ts';

/** An old report under change, with everything people have said of it. */
export interface OpenEvidence {
  readonly record: EvidenceRecord;
  readonly decisions: readonly FactDecision[];
}

/** Takes the row for a move, by whoever has seen its newest change; `seen` null where each figure is checked by itself. */
export async function takeEvidence(
  tx: Tx,
  ref: EvidenceRef,
  move: EvidenceMove,
  seen: number | null,
): Promise<Result<OpenEvidence>> {
  const record = await lockEvidence(tx, ref);
  if (record === null || record.removed) return refuse('evidence-not-found', { id: ref.id });
  const checked = checkMove(move, record, seen ?? record.seq);
  if (!checked.ok) return checked;
  return ok({ record, decisions: await listFactDecisions(tx, ref) });
}

export const itemsOf = (reading: Reading | null, form: EvidenceHeadFields['form']): readonly ReviewItem[] =>
  reading === null ? [] : reviewOf(reading, form === null ? null : getForm(form));

/** How much there is to look at, and how much is left of it. */
export function countsOf(items: readonly ReviewItem[], decisions: readonly FactDecision[]) {
  const latest = latestOf(decisions);
  const asked = items.filter((item) => item.asked);
  return {
    asked: asked.length,
    doubtful: asked.filter(({ doubts }) => doubts.length > 0).length,
    undecided: asked.filter(({ key }) => !latest.has(key)).length,
  };
}

interface Changes {
  readonly seq: number;
  readonly decisions: readonly FactDecision[];
  readonly head?: EvidenceHeadFields;
  readonly reading?: Reading;
  /** Where it goes; while it is under review that follows from what is left to look at. */
  readonly state?: EvidenceState;
  readonly recorded?: RecordedEvidence;
  readonly removed?: true;
}

/** Writes a change back and answers where it stands. */
export async function keepEvidence(tx: Tx, record: EvidenceRecord, changes: Changes, asking: Asking) {
  const { aboutUnit, year, form, dates } = record;
  const head = changes.head ?? { aboutUnit, year, form, dates };
  const reading = changes.reading ?? record.reading;
  const counts = countsOf(itemsOf(reading, head.form), changes.decisions);
  const state = changes.state ?? (counts.undecided === 0 && changes.decisions.length > 0 ? 'reviewed' : 'read');
  await saveEvidence(tx, {
    unit: record.unit,
    id: record.id,
    seq: changes.seq,
    state,
    head,
    reading,
    counts,
    recorded: changes.recorded ?? null,
    removed: changes.removed ?? false,
    at: asking.now.toISOString(),
    by: asking.personName,
  });
  return { seq: changes.seq, state, undecided: counts.undecided };
}
