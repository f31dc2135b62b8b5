import { setWaiver } from '@gongkai/db';
import { findingKey, ok, refuse } from '@gongkai/kernel';
import { mayBeExplained } from '@gongkai/reports';
import { editable } from '../../lock-of-report.ts';
import { everyFinding, loadForChange } from '../../report-context.ts';
import { mutation } from '../../verb.ts';

/** 说明放行: a failed warning is let pass with a reason that stays on the figure all the way up; an error is only mended. */
export const waive = mutation({
  name: 'reports.waive',
  permission: 'report.waive',
  subject: ({ key }) => key.unit,
  run: async (tx, { key, finding, reason }, asking) => {
    const context = await loadForChange(tx, key);
    if (!context.ok) return context;
    const free = editable(context.value, asking, 'report.waive');
    if (!free.ok) return free;
    if (reason === null) {
      await setWaiver(tx, key, finding, null);
      return ok({ done: true } as const);
    }
    const found = await everyFinding(tx, context.value, asking.today);
    const open = found.find((each) => each.outcome === 'failed' && findingKey(each) === finding);
    if (open === undefined) return refuse('finding-not-found', { rule: finding });
    if (!mayBeExplained(open)) return refuse('waiver-of-error', { rule: open.rule });
    await setWaiver(tx, key, finding, { reason, by: asking.personName, at: asking.now });
    return ok({ done: true } as const);
  },
});
