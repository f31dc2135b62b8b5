import { ok } from '@gongkai/kernel';
import { keepEvidence, takeEvidence } from '../../evidence/change-evidence.ts';
import { mutation } from '../../verb.ts';

/** Takes an old report from the list that nobody has recorded. Handed in again it comes back with what was decided. */
export const remove = mutation({
  name: 'evidence.remove',
  permission: 'evidence.edit',
  subject: ({ unit }) => unit,
  run: async (tx, { unit, id, seen }, asking) => {
    const taken = await takeEvidence(tx, { unit, id }, 'remove', seen);
    if (!taken.ok) return taken;
    const { record, decisions } = taken.value;
    const change = { seq: record.seq + 1, decisions, state: record.state, removed: true } as const;
    await keepEvidence(tx, record, change, asking);
    return ok({ done: true });
  },
});
