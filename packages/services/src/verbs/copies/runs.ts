import { findCopyRun, findNewestJob, listCopyRuns } from '@gongkai/db';
import { ok } from '@gongkai/kernel';
import { query } from '../../verb.ts';

/** A unit's comparisons, the one looked at or else the newest, and how far one is that is being made. */
export const runs = query({
  name: 'copies.runs',
  permission: 'findings.read',
  subject: ({ unit }) => unit,
  run: async (reading, { unit, run }) => {
    // The job first: one that is seen to be done has its comparison seen as well.
    const [job, listed, chosen] = await Promise.all([
      findNewestJob(reading, unit, 'compare-copies'),
      listCopyRuns(reading, unit, 20),
      findCopyRun(reading, unit, run),
    ]);
    return ok({ runs: listed, run: chosen, job });
  },
});
