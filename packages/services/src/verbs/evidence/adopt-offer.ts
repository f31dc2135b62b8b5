import { appendEvidenceOffer } from '@gongkai/db';
import { ok } from '@gongkai/kernel';
import { evidenceSource } from '@gongkai/words';
import { authorOf } from '../../author-of.ts';
import { takeOffer } from '../../evidence/take-offer.ts';
import { recordReport } from '../../record-report.ts';
import { mutation } from '../../verb.ts';

// More than any report has outside its tables.
const mostObservations = 200;

/** The unit takes what an auditor has laid before it into its own series, as a recorded report (design D11, D15). */
export const adoptOffer = mutation({
  name: 'evidence.adoptOffer',
  permission: 'report.record',
  subject: ({ unit }) => unit,
  run: async (tx, { unit, auditor, id, seen }, asking) => {
    const taken = await takeOffer(tx, { unit, auditor, id }, seen);
    if (!taken.ok) return taken;
    const { name, key, cells, dates, narrative, observations } = taken.value.offered;
    const moved = await recordReport(
      tx,
      {
        ...{ key, cells, dates, narrative },
        observations: observations.slice(0, mostObservations),
        source: evidenceSource(name, id),
      },
      asking,
    );
    if (!moved.ok) return moved;
    const seq = seen + 1;
    await appendEvidenceOffer(tx, { unit, auditor, id }, { seq, event: 'adopted', facts: {} }, authorOf(asking));
    return ok({ seq, event: 'adopted', key });
  },
});
