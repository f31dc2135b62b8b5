import { saveReport } from '@gongkai/db';
import { ok } from '@gongkai/kernel';
import { moved, moveReport } from '../../move-report.ts';
import { loadForChange } from '../../report-context.ts';
import { mutation } from '../../verb.ts';

/** The leader takes the signature back, with a reason; the report may be edited again. */
export const unsign = mutation({
  name: 'reports.unsign',
  permission: 'report.sign',
  subject: ({ key }) => key.unit,
  run: async (tx, { key, seen, reason }, asking) => {
    const context = await loadForChange(tx, key);
    if (!context.ok) return context;
    const move = await moveReport(tx, context.value, { event: 'unsigned', seen, reason }, asking);
    if (!move.ok) return move;
    const { record } = context.value;
    await saveReport(tx, key, { ...record, dates: { ...record.dates, signedOn: null } });
    return ok(moved(move.value));
  },
});
