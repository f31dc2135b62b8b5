import { appendEvidenceOffer } from '@gongkai/db';
import { ok } from '@gongkai/kernel';
import { authorOf } from '../../author-of.ts';
import { takeOffer } from '../../evidence/take-offer.ts';
import { mutation } from '../../verb.ts';

/** The unit does not take it, and says why; nothing of its series changes. */
export const declineOffer = mutation({
  name: 'evidence.declineOffer',
  permission: 'report.record',
  subject: ({ unit }) => unit,
  run: async (tx, { unit, auditor, id, seen, reason }, asking) => {
    const taken = await takeOffer(tx, { unit, auditor, id }, seen);
    if (!taken.ok) return taken;
    const seq = seen + 1;
    await appendEvidenceOffer(
      tx,
      { unit, auditor, id },
      { seq, event: 'declined', facts: { reason } },
      authorOf(asking),
    );
    return ok({ seq, event: 'declined' });
  },
});
