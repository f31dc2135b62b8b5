import { ok } from '@gongkai/kernel';
import { moved, moveReport } from '../../move-report.ts';
import { loadForChange } from '../../report-context.ts';
import { mutation } from '../../verb.ts';

/** The unit takes back what nobody has decided on yet. */
export const withdraw = mutation({
  name: 'reports.withdraw',
  permission: 'report.submit',
  subject: ({ key }) => key.unit,
  run: async (tx, { key, seen, reason }, asking) => {
    const context = await loadForChange(tx, key);
    if (!context.ok) return context;
    const move = await moveReport(tx, context.value, { event: 'withdrawn', seen, reason }, asking);
    return move.ok ? ok(moved(move.value)) : move;
  },
});
