import { findSubmission } from '@gongkai/db';
import { ok, refuse } from '@gongkai/kernel';
import { query } from '../../verb.ts';

/** One frozen copy; it stays readable for ever. */
export const submission = query({
  name: 'reports.submission',
  permission: 'report.read',
  subject: ({ key }) => key.unit,
  run: async (reading, { key, version }) => {
    const copy = await findSubmission(reading, key, version);
    return copy === null
      ? refuse('report-not-found', { unit: key.unit, form: key.form, period: key.period })
      : ok(copy);
  },
});
