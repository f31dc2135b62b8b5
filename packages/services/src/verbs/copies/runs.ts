import { findCopyRun, findNewestJob, listCopyRuns } from '@gongkai/db';
import { ok } from '@gongkai/kernel';
import { query } from '../../verb.ts';

/** A unit's comparisons, the one looked at or else the newest, and how far one is that is being made. */
export const runs = query({
  name: 'copies.runs',
  permission: 'findings.read',
  subject: ({ unit }) => unit,
  run: async (reading, { unit, run }) => {
    const [listed, chosen, job] = await Promise.all([
      listCopyRuns(reading, unit, 20),
      findCopyRun(reading, unit, run),
      findNewestJob(reading, unit, 'compare-copies'),
    ]);
    return ok({ runs: listed, run: chosen, job });
  },
});
