import { isUnitsStep } from '@gongkai/auditing';
import { findAuditFinding, nextNumber } from '@gongkai/db';
import { ok, refuse, yearOf } from '@gongkai/kernel';
import { insideOf, openEngagement } from '../../auditing/open-engagement.ts';
import { takeFindingStep } from '../../auditing/take-finding-step.ts';
import { mutation } from '../../verb.ts';

/** A step of the auditor: raises a finding, sends it, follows it up, closes it. The answer is the audited unit's own. */
export const step = mutation({
  name: 'auditFindings.step',
  permission: 'audit.edit',
  subject: ({ unit }) => unit,
  run: async (tx, { unit, engagement, id, seen, command }, asking) => {
    const open = await openEngagement(tx, unit, engagement);
    if (!open.ok) return open;
    const record = id === null ? null : await findAuditFinding(tx, { auditor: unit, id });
    if (id !== null && record?.engagement !== engagement) return refuse('audit-work-not-found', { unit, id });
    if (isUnitsStep(command.event)) return refuse('not-allowed', { permission: 'audit.answer', unit });
    if (command.event === 'raised') {
      const inside = insideOf(open.value, command.of);
      if (!inside.ok) return inside;
    }
    const year = yearOf(asking.today);
    const own = id ?? `${year}-${await nextNumber(tx, unit, 'audit-finding', year)}`;
    const taken = await takeFindingStep(tx, { auditor: unit, id: own }, { record, engagement, seen }, command, asking);
    return taken.ok ? ok({ id: own, ...taken.value }) : taken;
  },
});
