import { listUnits } from '@gongkai/db';
import { ok, periodEnd, refuse } from '@gongkai/kernel';
import { rangeOf } from '@gongkai/units';
import { editableYear } from '../../lock-of-report.ts';
import { freezeReport, moved, moveReport } from '../../move-report.ts';
import { readyToLeave } from '../../ready-to-leave.ts';
import { loadForChange } from '../../report-context.ts';
import { mutation } from '../../verb.ts';

/** 报送: freezes a copy of figures, text, tree, findings and waivers, with its hash (design D6). */
export const submit = mutation({
  name: 'reports.submit',
  permission: 'report.submit',
  subject: ({ key }) => key.unit,
  run: async (tx, { key, seen, missingReason }, asking) => {
    const loaded = await loadForChange(tx, key);
    if (!loaded.ok) return loaded;
    const context = loaded.value;
    const open = editableYear(context, asking);
    if (!open.ok) return open;
    const ready = await readyToLeave(tx, context, asking);
    if (!ready.ok) return ready;
    const missing = context.rollup?.coverage.missing.length ?? 0;
    if (missing > 0 && missingReason === null) return refuse('missing-unexplained', { count: missing });
    const reason = missing > 0 ? missingReason : null;
    const move = await moveReport(tx, context, { event: 'submitted', seen, reason }, asking);
    if (!move.ok) return move;
    const { version } = move.value;
    if (version === null) return refuse('report-state', { event: 'submitted', state: move.value.state });
    const { rollup, record, waivers } = context;
    const tree = await listUnits(tx, rangeOf(key.unit), periodEnd(key.period));
    await freezeReport(
      tx,
      context,
      {
        version,
        figures: record.figures,
        waivers,
        tree: tree.map(({ code, name }) => ({ code, name })),
        rollup: rollup && {
          own: rollup.own,
          below: rollup.below,
          expected: rollup.coverage.expected,
          reported: rollup.coverage.reported,
          nil: rollup.coverage.nil,
          missing: rollup.coverage.missing.map(({ unit }) => unit),
          missingReason: reason,
        },
      },
      asking,
    );
    return ok(moved(move.value));
  },
});
