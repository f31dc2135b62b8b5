import { type EngagementRecord, findEngagement, type Query, saveEngagement, type Tx } from '@gongkai/db';
import { ok, type Result, refuse } from '@gongkai/kernel';
import { isWithin, type UnitCode } from '@gongkai/units';
import type { Asking } from '../verb.ts';

/** An engagement that is still worked on; a concluded one is opened again first. */
export async function openEngagement(query: Query, unit: UnitCode, id: string): Promise<Result<EngagementRecord>> {
  const found = await findEngagement(query, unit, id);
  if (found === null) return refuse('audit-work-not-found', { unit, id });
  if (found.state === 'concluded') return refuse('audit-rule', { rule: 'engagement-concluded', detail: '' });
  return ok(found);
}

/** Only what stands in the engagement's subtree is its business. */
export const insideOf = ({ body }: EngagementRecord, unit: UnitCode): Result<UnitCode> =>
  isWithin(unit, body.subtree) ? ok(unit) : refuse('audit-rule', { rule: 'outside-engagement', detail: unit });

/** Saves what has become of an engagement over the revision its person has seen. */
export async function keepEngagement(
  tx: Tx,
  unit: UnitCode,
  record: Pick<EngagementRecord, 'id' | 'state' | 'body'>,
  seen: number,
  { personName, now }: Asking,
): Promise<Result<{ id: string; revision: number }>> {
  const revision = seen + 1;
  const next = { ...record, revision, updatedAt: now.toISOString(), updatedBy: personName };
  if (await saveEngagement(tx, unit, next)) return ok({ id: record.id, revision });
  const current = await findEngagement(tx, unit, record.id);
  return refuse('stale-version', { seen, now: current?.revision ?? 0 });
}
