import { findEvidence, listFactDecisions } from '@gongkai/db';
import { ok, refuse } from '@gongkai/kernel';
import { evidenceRivals } from '../../evidence/evidence-rivals.ts';
import { query } from '../../verb.ts';

/** An old report with its text, what was read in it, and what people have said of that. */
export const open = query({
  name: 'evidence.open',
  permission: 'report.read',
  subject: ({ unit }) => unit,
  run: async (reading, ref, asking) => {
    const found = await findEvidence(reading, ref);
    if (found === null || found.removed) return refuse('evidence-not-found', { id: ref.id });
    const { recorded: _recorded, removed: _removed, text, ...shown } = found;
    const rivals = await evidenceRivals(reading, [found], asking);
    return ok({
      ...shown,
      text: text ?? '',
      rivals: rivals.get(found.id) ?? [],
      decisions: await listFactDecisions(reading, ref),
    });
  },
});
