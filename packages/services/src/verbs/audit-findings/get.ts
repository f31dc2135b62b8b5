import { findAuditFinding } from '@gongkai/db';
import { ok, refuse } from '@gongkai/kernel';
import { findingView } from '../../auditing/finding-rows.ts';
import { query } from '../../verb.ts';

/** A finding with its whole life, for the unit that raised it. */
export const get = query({
  name: 'auditFindings.get',
  permission: 'audit.edit',
  subject: ({ unit }) => unit,
  run: async (reading, { unit, id }, asking) => {
    const found = await findAuditFinding(reading, { auditor: unit, id });
    if (found === null) return refuse('audit-work-not-found', { unit, id });
    return ok(await findingView(reading, found, asking));
  },
});
