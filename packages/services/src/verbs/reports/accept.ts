import { findSubmission } from '@gongkai/db';
import { ok, refuse } from '@gongkai/kernel';
import { countInTotals, moved, moveReport } from '../../move-report.ts';
import { loadForChange } from '../../report-context.ts';
import { tellCorrected } from '../../tell-corrected.ts';
import { mutation } from '../../verb.ts';

/** 接收: a superior takes the submission; from this moment its figures count, at every level above (design D4). */
export const accept = mutation({
  name: 'reports.accept',
  permission: 'report.decide',
  subject: ({ key }) => key.unit,
  run: async (tx, { key, seen }, asking) => {
    const context = await loadForChange(tx, key);
    if (!context.ok) return context;
    const move = await moveReport(tx, context.value, { event: 'accepted', seen }, asking);
    if (!move.ok) return move;
    const copy = await findSubmission(tx, key, move.value.version ?? 0);
    if (copy === null) return refuse('report-not-found', { unit: key.unit, form: key.form, period: key.period });
    await countInTotals(tx, context.value, copy.figures, asking);
    const before = context.value.last?.counted ?? null;
    const was = before === null ? null : await findSubmission(tx, key, before);
    if (was !== null && key.kind === 'own') {
      const { form } = context.value;
      await tellCorrected(tx, { key, form, version: copy.version, before: was.figures, after: copy.figures }, asking);
    }
    return ok(moved(move.value));
  },
});
