import { ok } from '@gongkai/kernel';
import { loadReport, textFindings } from '../../report-context.ts';
import { query } from '../../verb.ts';

/** What the rules over text and table find in a report as it is saved; what figures, chapters and days say, the browser finds itself. */
export const rules = query({
  name: 'reports.rules',
  permission: 'report.read',
  subject: ({ key }) => key.unit,
  run: async (reading, { key }, { today }) => {
    const context = await loadReport(reading, key);
    return context.ok ? ok(await textFindings(reading, context.value, today)) : context;
  },
});
