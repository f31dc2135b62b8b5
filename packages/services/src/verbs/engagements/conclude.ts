import { isFinished } from '@gongkai/auditing';
import { findEngagement, listRaisedFindings, listSamples, type Tx } from '@gongkai/db';
import { type AuditRule, ok, refuse } from '@gongkai/kernel';
import type { UnitCode } from '@gongkai/units';
import { keepEngagement } from '../../auditing/open-engagement.ts';
import { mutation } from '../../verb.ts';

/** 结项, when every sample is ticked and every finding finished; or opens a concluded engagement again. */
export const conclude = mutation({
  name: 'engagements.conclude',
  permission: 'audit.edit',
  subject: ({ unit }) => unit,
  run: async (tx, { unit, id, revision, state }, asking) => {
    const found = await findEngagement(tx, unit, id);
    if (found === null) return refuse('audit-work-not-found', { unit, id });
    const left = state === 'concluded' ? await unfinished(tx, unit, id) : null;
    if (left !== null) return refuse('audit-rule', left);
    const kept = await keepEngagement(tx, unit, { id, state, body: found.body }, revision, asking);
    return kept.ok ? ok({ revision: kept.value.revision }) : kept;
  },
});

async function unfinished(tx: Tx, unit: UnitCode, id: string): Promise<{ rule: AuditRule; detail: string } | null> {
  const samples = await listSamples(tx, unit, id);
  const unticked = samples.reduce((sum, { size, ticked }) => sum + size - ticked, 0);
  if (unticked > 0) return { rule: 'samples-unticked', detail: String(unticked) };
  const findings = await listRaisedFindings(tx, unit, id);
  const open = findings.filter(({ finding }) => !isFinished(finding.state)).length;
  return open > 0 ? { rule: 'findings-unfinished', detail: String(open) } : null;
}
