import { ok } from '@gongkai/kernel';
import { keepEvidence, takeEvidence } from '../../evidence/change-evidence.ts';
import { mutation } from '../../verb.ts';

/** Opens what was recorded for review again. */
export const reopen = mutation({
  name: 'evidence.reopen',
  permission: 'evidence.edit',
  subject: ({ unit }) => unit,
  run: async (tx, { unit, id, seen }, asking) => {
    const taken = await takeEvidence(tx, { unit, id }, 'reopen', seen);
    if (!taken.ok) return taken;
    const { record, decisions } = taken.value;
    return ok(await keepEvidence(tx, record, { seq: record.seq + 1, decisions }, asking));
  },
});
