import { saveReport } from '@gongkai/db';
import { ok } from '@gongkai/kernel';
import { editableYear } from '../../lock-of-report.ts';
import { moved, moveReport } from '../../move-report.ts';
import { loadForChange } from '../../report-context.ts';
import { mutation } from '../../verb.ts';

/**
 * 更正: opens the next version, with a reason. The accepted one keeps counting until the new one is accepted, and the day
 * of first publishing stays: a corrected report was not published late.
 */
export const correct = mutation({
  name: 'reports.correct',
  permission: 'report.edit',
  subject: ({ key }) => key.unit,
  run: async (tx, { key, seen, reason }, asking) => {
    const context = await loadForChange(tx, key);
    if (!context.ok) return context;
    // Begun in a period that is closed, a correction could neither be written nor taken back.
    const open = editableYear(context.value, asking);
    if (!open.ok) return open;
    const move = await moveReport(tx, context.value, { event: 'correcting', seen, reason }, asking);
    if (!move.ok) return move;
    const { record } = context.value;
    await saveReport(tx, key, { ...record, dates: { ...record.dates, signedOn: null } });
    return ok(moved(move.value));
  },
});
