import { findEvidenceOffer, type OfferKey, type Tx } from '@gongkai/db';
import { ok, type Result, refuse } from '@gongkai/kernel';
import type { EvidenceOffer } from '@gongkai/reports';

/** An offer that waits for its unit's answer, by whoever has seen it. */
export async function takeOffer(tx: Tx, key: OfferKey, seen: number): Promise<Result<EvidenceOffer>> {
  const found = await findEvidenceOffer(tx, key);
  if (found === null) return refuse('evidence-not-found', { id: key.id });
  if (found.seq !== seen) return refuse('stale-version', { seen, now: found.seq });
  return found.event === 'offered' ? ok(found) : refuse('evidence-offered', { unit: key.unit });
}
