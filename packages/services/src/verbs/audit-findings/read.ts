import { foldFinding } from '@gongkai/auditing';
import { type AuditFindingRecord, findAuditFinding } from '@gongkai/db';
import { ok, refuse } from '@gongkai/kernel';
import { findingView } from '../../auditing/finding-rows.ts';
import { query } from '../../verb.ts';

/** A finding as it was sent to a unit, with what followed. */
export const read = query({
  name: 'auditFindings.read',
  permission: 'findings.read',
  subject: ({ unit }) => unit,
  run: async (reading, { unit, auditor, id }, asking) => {
    const found = sentPart(await findAuditFinding(reading, { auditor, id }));
    if (found === null || found.finding.of !== unit) return refuse('audit-work-not-found', { unit, id });
    return ok(await findingView(reading, found, asking));
  },
});

// Whoever audits itself sees its drafts as the auditor; as the audited unit it sees what was sent.
function sentPart(found: AuditFindingRecord | null): AuditFindingRecord | null {
  const from = found?.steps.findIndex(({ event }) => event.event === 'sent') ?? -1;
  if (found === null || from < 0) return null;
  const steps = found.steps.slice(from);
  const finding = foldFinding(steps);
  return finding === null ? null : { ...found, finding, steps };
}
