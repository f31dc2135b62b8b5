import { ok } from '@gongkai/kernel';
import { keepEvidence, takeEvidence } from '../../evidence/change-evidence.ts';
import { readyEvidence } from '../../evidence/ready-evidence.ts';
import { mutation } from '../../verb.ts';

/** Records what was accepted as evidence of the unit that reviewed it: nothing of the reporting unit changes (design D15). */
export const record = mutation({
  name: 'evidence.record',
  permission: 'evidence.edit',
  subject: ({ unit }) => unit,
  run: async (tx, { unit, id, seen }, asking) => {
    const taken = await takeEvidence(tx, { unit, id }, 'record', seen);
    if (!taken.ok) return taken;
    const ready = readyEvidence(taken.value, asking);
    if (!ready.ok) return ready;
    const { record: kept, decisions } = taken.value;
    const change = { seq: kept.seq + 1, decisions, state: 'recorded', recorded: ready.value.recorded } as const;
    return ok(await keepEvidence(tx, kept, change, asking));
  },
});
