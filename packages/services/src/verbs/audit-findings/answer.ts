import { findAuditFinding } from '@gongkai/db';
import { refuse } from '@gongkai/kernel';
import { takeFindingStep } from '../../auditing/take-finding-step.ts';
import { mutation } from '../../verb.ts';

/** The audited unit answers what was sent to it, in its own name. */
export const answer = mutation({
  name: 'auditFindings.answer',
  permission: 'audit.answer',
  subject: ({ unit }) => unit,
  run: async (tx, { unit, auditor, id, seen, answer: said }, asking) => {
    const record = await findAuditFinding(tx, { auditor, id });
    if (record === null || record.finding.of !== unit || record.finding.sentOn === null)
      return refuse('audit-work-not-found', { unit, id });
    return takeFindingStep(tx, { auditor, id }, { record, engagement: record.engagement, seen }, said, asking);
  },
});
