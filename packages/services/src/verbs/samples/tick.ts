import { findSample, findSampleRow, tickSampleRow } from '@gongkai/db';
import { ok, refuse } from '@gongkai/kernel';
import { openEngagement } from '../../auditing/open-engagement.ts';
import { mutation } from '../../verb.ts';

/** Says what was found of one drawn record. Whatever is not right says why. */
export const tick = mutation({
  name: 'samples.tick',
  permission: 'audit.edit',
  subject: ({ unit }) => unit,
  run: async (tx, { unit, id, ordinal, verdict, note }, { now, personName }) => {
    const found = await findSample(tx, unit, id);
    const row = await findSampleRow(tx, unit, id, ordinal);
    if (found === null || row === null) return refuse('audit-work-not-found', { unit, id });
    const open = await openEngagement(tx, unit, found.engagement);
    if (!open.ok) return open;
    if (verdict !== null && verdict !== 'right' && note === '') return refuse('reason-missing', {});
    await tickSampleRow(tx, unit, id, { ordinal, verdict, note, by: personName, at: now.toISOString() });
    const ticked = found.ticked + (verdict === null ? 0 : 1) - (row.verdict === null ? 0 : 1);
    return ok({ left: found.size - ticked });
  },
});
