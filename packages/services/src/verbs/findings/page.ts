import { ok } from '@gongkai/kernel';
import type { FindingFilter } from '@gongkai/reports';
import { findingsOfUnit, type Ordered, openInbox } from '../../inbox-findings.ts';
import { query } from '../../verb.ts';

/** One page of the inbox, by unit and within it failures first; units behind the page are not looked at. */
export const page = query({
  name: 'findings.page',
  permission: 'findings.read',
  subject: ({ unit }) => unit,
  run: async (reading, { unit, form, period, filter, after, limit }) => {
    const inbox = await openInbox(reading, unit, form, period);
    const rows: Ordered[] = [];
    for (const each of inbox.below) {
      const { code, name } = each.unit;
      if (rows.length > limit) break;
      if (after !== null && code < after.unit) continue;
      if (filter.unit !== '' && !name.includes(filter.unit) && !code.startsWith(filter.unit)) continue;
      const found = await findingsOfUnit(reading, inbox, each);
      rows.push(...found.filter((row) => matches(row, filter) && !(after?.unit === code && row.order <= after.order)));
    }
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    const next = rows.length > limit && last !== undefined ? { unit: last.unit, order: last.order } : null;
    return ok({ rows: shown.map(({ order: _, ...row }) => row), next });
  },
});

function matches(row: Ordered, { rule, severity, status }: FindingFilter): boolean {
  const { finding } = row;
  const standing = finding.outcome === 'not-evaluated' ? 'blind' : row.status;
  return (
    (rule === null || finding.rule === rule) &&
    (severity === null || finding.severity === severity) &&
    (status === null || standing === status)
  );
}
