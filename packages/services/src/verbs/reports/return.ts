import { findSubmission } from '@gongkai/db';
import { findCell } from '@gongkai/forms';
import { ok, refuse } from '@gongkai/kernel';
import { countInTotals, moved, moveReport } from '../../move-report.ts';
import { loadForChange } from '../../report-context.ts';
import { tellCorrected } from '../../tell-corrected.ts';
import { mutation } from '../../verb.ts';

/**
 * 退回: with a reason for the report, and for single cells. After acceptance it also leaves the totals; a correction
 * gives its place there back to what it had corrected.
 */
export const returnReport = mutation({
  name: 'reports.return',
  permission: 'report.decide',
  subject: ({ key }) => key.unit,
  run: async (tx, { key, seen, reason, cells }, asking) => {
    const context = await loadForChange(tx, key);
    if (!context.ok) return context;
    for (const code of Object.keys(cells))
      if (findCell(context.value.form, code) === undefined)
        return refuse('cell-unknown', { form: key.form, cell: code });
    const move = await moveReport(tx, context.value, { event: 'returned', seen, reason, cells }, asking);
    if (!move.ok) return move;
    const { counted } = move.value;
    const before = context.value.last?.counted ?? null;
    if (counted === before) return ok(moved(move.value));
    const is = counted === null ? null : await findSubmission(tx, key, counted);
    await countInTotals(tx, context.value, is?.figures ?? null, asking);
    const was = before === null ? null : await findSubmission(tx, key, before);
    if (was !== null && is !== null && key.kind === 'own') {
      const { form } = context.value;
      const told = { key, form, version: is.version, before: was.figures, after: is.figures, reason };
      await tellCorrected(tx, told, asking);
    }
    return ok(moved(move.value));
  },
});
