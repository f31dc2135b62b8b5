import { compareYears } from '../../compare/compare-years.ts';
import { query } from '../../verb.ts';

/** Every counted report of one unit, for its years side by side. */
export const years = query({
  name: 'comparison.years',
  permission: 'report.read',
  subject: ({ unit }) => unit,
  run: (reading, asked, { today }) => compareYears(reading, asked, today),
});
