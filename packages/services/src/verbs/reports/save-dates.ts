import { ok } from '@gongkai/kernel';
import { editReport } from '../../edit-report.ts';
import { mutation } from '../../verb.ts';

/** The span the figures cover. Signing and publishing days are set by signing and publishing, not typed. */
export const saveDates = mutation({
  name: 'reports.saveDates',
  permission: 'report.edit',
  subject: ({ key }) => key.unit,
  run: (tx, { key, dates }, asking) =>
    editReport(tx, key, asking, ({ record }) => ok({ dates: { ...record.dates, from: dates.from, to: dates.to } })),
});
