import { ok, refuse } from '@gongkai/kernel';
import { itemsOf, keepEvidence, takeEvidence } from '../../evidence/change-evidence.ts';
import { mutation } from '../../verb.ts';

/**
 * Takes a reading of the same text by today's reader, made apart as the first one was. What people have decided stands, also
 * where the figure is no longer found.
 */
export const reread = mutation({
  name: 'evidence.reread',
  permission: 'evidence.edit',
  subject: ({ unit }) => unit,
  run: async (tx, { unit, id, seen }, asking, enclosed) => {
    if (enclosed === null || !('report' in enclosed))
      return refuse('input-malformed', { path: 'file', problem: 'missing' });
    if (!enclosed.report.ok) return enclosed.report;
    const taken = await takeEvidence(tx, { unit, id }, 'review', seen);
    if (!taken.ok) return taken;
    const { record, decisions } = taken.value;
    const { text, extraction: reading } = enclosed.report.value;
    if (text !== record.text) return refuse('stale-version', { seen, now: record.seq });
    const before = new Set(itemsOf(record.reading, record.form).map(({ key }) => key));
    const now = new Set(itemsOf(reading, record.form).map(({ key }) => key));
    const changed =
      [...before].filter((key) => !now.has(key)).length + [...now].filter((key) => !before.has(key)).length;
    const kept = await keepEvidence(tx, record, { seq: record.seq + 1, decisions, reading }, asking);
    return ok({ ...kept, changed });
  },
});
