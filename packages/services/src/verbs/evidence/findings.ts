import { findEvidence } from '@gongkai/db';
import { ok, refuse } from '@gongkai/kernel';
import { evidenceFindings } from '../../evidence/evidence-findings.ts';
import { query } from '../../verb.ts';

/** What the rules over text and table say of an old report: nothing of it blocks anything (design D11). */
export const findings = query({
  name: 'evidence.findings',
  permission: 'report.read',
  subject: ({ unit }) => unit,
  run: async (reading, ref, { mandate, today }) => {
    const found = await findEvidence(reading, ref);
    if (found === null || found.removed) return refuse('evidence-not-found', { id: ref.id });
    return ok(await evidenceFindings(reading, found, mandate.unit, today));
  },
});
