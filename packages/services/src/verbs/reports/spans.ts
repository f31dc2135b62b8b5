import { listReportSpans } from '@gongkai/db';
import { ok } from '@gongkai/kernel';
import { rangeOf } from '@gongkai/units';
import { query } from '../../verb.ts';

/** Forms and periods there is a report of at a unit or below, opened here or not: reports taken over open nothing. */
export const spans = query({
  name: 'reports.spans',
  permission: 'report.read',
  subject: ({ unit }) => unit,
  run: async (reading, { unit }) => ok(await listReportSpans(reading, rangeOf(unit))),
});
