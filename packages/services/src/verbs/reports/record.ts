import { recordReport } from '../../record-report.ts';
import { mutation } from '../../verb.ts';

/** 补录: what was typed from a report that exists outside. */
export const record = mutation({
  name: 'reports.record',
  permission: 'report.record',
  subject: ({ key }) => key.unit,
  run: (tx, input, asking) => recordReport(tx, input, asking),
});
