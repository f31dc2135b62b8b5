import { applyFinding, decideFinding, type FindingCommand } from '@gongkai/auditing';
import { type AuditFindingKey, type AuditFindingRecord, appendFindingEvent, type Tx } from '@gongkai/db';
import { ok, type Result } from '@gongkai/kernel';
import { authorOf } from '../author-of.ts';
import type { Asking } from '../verb.ts';

/** Decides one step of a finding and appends it, written by whoever takes it. `record` null: it is being raised. */
export async function takeFindingStep(
  tx: Tx,
  key: AuditFindingKey,
  { record, engagement, seen }: { record: AuditFindingRecord | null; engagement: string; seen: number },
  command: FindingCommand,
  asking: Asking,
): Promise<Result<{ seq: number; state: AuditFindingRecord['finding']['state'] }>> {
  const before = record?.finding ?? null;
  const decided = decideFinding(before, command, { today: asking.today, seen });
  if (!decided.ok) return decided;
  const seq = seen + 1;
  const finding = applyFinding(before, { seq, on: asking.today, event: decided.value });
  await appendFindingEvent(
    tx,
    key,
    engagement,
    { seq, on: asking.today, event: decided.value, finding },
    authorOf(asking),
  );
  return ok({ seq, state: finding.state });
}
