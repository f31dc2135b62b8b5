import { appendEvidenceOffer, findEvidenceOffer, listFactDecisions, lockEvidence } from '@gongkai/db';
import { ok, refuse } from '@gongkai/kernel';
import { narrativeOf } from '@gongkai/reports';
import { isWithin } from '@gongkai/units';
import { authorOf } from '../../author-of.ts';
import { readyEvidence } from '../../evidence/ready-evidence.ts';
import { mutation } from '../../verb.ts';

/** An auditor lays a recorded old report before the unit it is about: a row of that unit, under the auditor's name (design D15). */
export const offer = mutation({
  name: 'evidence.offer',
  permission: 'evidence.edit',
  subject: ({ unit }) => unit,
  run: async (tx, { unit, id, seen }, asking) => {
    const record = await lockEvidence(tx, { unit, id });
    if (record === null || record.removed) return refuse('evidence-not-found', { id });
    if (record.seq !== seen) return refuse('stale-version', { seen, now: record.seq });
    if (record.state !== 'recorded') return refuse('evidence-state', { state: record.state });
    const ready = readyEvidence({ record, decisions: await listFactDecisions(tx, { unit, id }) }, asking);
    if (!ready.ok) return ready;
    const { head, recorded } = ready.value;
    const about = head.unit;
    if (about === unit || !isWithin(about, unit)) return refuse('evidence-of-another', { unit: about });
    const key = { unit: about, auditor: unit, id };
    const before = await findEvidenceOffer(tx, key);
    // What waits for an answer, or has been taken, is not laid there twice.
    if (before !== null && before.event !== 'declined') return refuse('evidence-offered', { unit: about });
    const facts = {
      name: record.name,
      key: { unit: about, kind: 'own', form: head.form.code, period: head.period },
      dates: head.dates,
      cells: recorded.cells,
      quotes: recorded.quotes.map(({ cell, quote }) => ({ cell, quote })),
      observations: recorded.observations,
      narrative: record.reading === null ? {} : narrativeOf(record.text ?? '', record.reading, head.form),
    };
    const seq = (before?.seq ?? 0) + 1;
    await appendEvidenceOffer(tx, key, { seq, event: 'offered', facts }, authorOf(asking));
    return ok({ seq, event: 'offered' });
  },
});
