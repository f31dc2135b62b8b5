import { ok } from '@gongkai/kernel';
import { type Inbox, inboxFindings, openInbox } from '../../inbox-findings.ts';
import { query } from '../../verb.ts';

/** Exact counts over the whole subtree, beside what was frozen with the reports of the period before. */
export const summary = query({
  name: 'findings.summary',
  permission: 'findings.read',
  subject: ({ unit }) => unit,
  run: async (reading, { unit, form, period }, { today }) => {
    const inbox = await openInbox(reading, unit, form, period);
    const rows = await inboxFindings(reading, inbox, inbox.below, today);
    const failed = rows.filter(({ order }) => order.startsWith('0'));
    const open = failed.filter(({ status }) => status === 'open');
    return ok({
      errors: open.filter(({ finding }) => finding.severity === 'error').length,
      warnings: open.filter(({ finding }) => finding.severity === 'warning').length,
      waived: failed.length - open.length,
      blind: rows.length - failed.length,
      repeated: open.filter(({ repeated }) => repeated).length,
      before: beforeOf(inbox),
      rules: [...new Set(rows.map(({ finding }) => finding.rule))].toSorted(),
    });
  },
});

function beforeOf({ before }: Inbox) {
  if (before.length === 0) return null;
  const failed = before.flatMap((each) => each.failed);
  const count = (of: string) => failed.filter(({ severity }) => severity === of).length;
  return { errors: count('error'), warnings: count('warning') };
}
