import { newChecklist } from '@gongkai/auditing';
import { nextNumber } from '@gongkai/db';
import { ok, refuse, yearOf } from '@gongkai/kernel';
import { isWithin } from '@gongkai/units';
import { keepEngagement, openEngagement } from '../../auditing/open-engagement.ts';
import { mutation } from '../../verb.ts';

/** Begins an engagement with the standing checklist, or changes its plan. It reaches no further than its auditor. */
export const save = mutation({
  name: 'engagements.save',
  permission: 'audit.edit',
  subject: ({ unit }) => unit,
  run: async (tx, { unit, id, revision, plan }, asking) => {
    if (!isWithin(plan.subtree, unit)) return refuse('unit-not-found', { unit: plan.subtree });
    const before = id === null ? ok(null) : await openEngagement(tx, unit, id);
    if (!before.ok) return before;
    const year = yearOf(asking.today);
    const own = id ?? `${year}-${await nextNumber(tx, unit, 'engagement', year)}`;
    const kept = before.value?.body ?? { checklist: newChecklist(), notes: {} };
    const body = { ...plan, checklist: kept.checklist, notes: kept.notes };
    return keepEngagement(tx, unit, { id: own, state: 'open', body }, revision, asking);
  },
});
