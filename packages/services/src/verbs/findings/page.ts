import { ok } from '@gongkai/kernel';
import type { FindingFilter } from '@gongkai/reports';
import { inboxFindings, type Ordered, openInbox } from '../../inbox-findings.ts';
import { query } from '../../verb.ts';

/** One page of the inbox, by unit and within it failures first; units behind the page are not looked at. */
export const page = query({
  name: 'findings.page',
  permission: 'findings.read',
  subject: ({ unit }) => unit,
  run: async (reading, { unit, form, period, filter, after, limit }, { today }) => {
    const inbox = await openInbox(reading, unit, form, period);
    const asked = inbox.below.filter(
      ({ unit: { code, name } }) =>
        (after === null || code >= after.unit) &&
        (filter.unit === '' || name.includes(filter.unit) || code.startsWith(filter.unit)),
    );
    const rows: Ordered[] = [];
    for (let from = 0; from < asked.length && rows.length <= limit; from += together) {
      const found = await inboxFindings(reading, inbox, asked.slice(from, from + together), today);
      rows.push(...found.filter((row) => matches(row, filter) && !isBefore(row, after)));
    }
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    const next = rows.length > limit && last !== undefined ? { unit: last.unit, order: last.order } : null;
    return ok({ rows: shown.map(({ order: _, ...row }) => row), next });
  },
});

/** Reports looked at in one go. */
const together = 25;

const isBefore = (row: Ordered, after: { readonly unit: string; readonly order: string } | null): boolean =>
  after?.unit === row.unit && row.order <= after.order;

function matches(row: Ordered, { rule, severity, status }: FindingFilter): boolean {
  const { finding } = row;
  const standing = finding.outcome === 'not-evaluated' ? 'blind' : row.status;
  return (
    (rule === null || finding.rule === rule) &&
    (severity === null || finding.severity === severity) &&
    (status === null || standing === status)
  );
}
