import type { RecordedEvidence } from '@gongkai/db';
import { ok, type Result } from '@gongkai/kernel';
import { outcomeOf, type ReadyHead, readyHead, readyOutcome } from '@gongkai/reports';
import type { Asking } from '../verb.ts';
import { itemsOf, type OpenEvidence } from './change-evidence.ts';

export interface ReadyEvidence {
  readonly head: ReadyHead;
  readonly recorded: RecordedEvidence;
}

/** What of an old report may stand as figures, or what is still in the way. */
export function readyEvidence({ record, decisions }: OpenEvidence, asking: Asking): Result<ReadyEvidence> {
  const head = readyHead(record);
  if (!head.ok) return head;
  const items = itemsOf(record.reading, record.form);
  const outcome = readyOutcome(outcomeOf(items, decisions, head.value.form), head.value, asking.today);
  if (!outcome.ok) return outcome;
  const { cells, quotes, observations } = outcome.value;
  return ok({ head: head.value, recorded: { cells, quotes: [...quotes], observations: [...observations] } });
}
