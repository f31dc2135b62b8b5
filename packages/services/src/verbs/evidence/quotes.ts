import { findReportQuotes } from '@gongkai/db';
import { ok } from '@gongkai/kernel';
import { query } from '../../verb.ts';

/** The words behind the figures of a report that was adopted from an old paper. */
export const quotes = query({
  name: 'evidence.quotes',
  permission: 'report.read',
  subject: ({ key }) => key.unit,
  run: async (reading, { key }) => ok(await findReportQuotes(reading, key)),
});
