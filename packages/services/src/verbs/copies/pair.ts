import { findCopyPair, findCopyRun } from '@gongkai/db';
import { ok, refuse } from '@gongkai/kernel';
import { query } from '../../verb.ts';

/** Two reports side by side, as they were compared: they may have been corrected since. */
export const pair = query({
  name: 'copies.pair',
  permission: 'findings.read',
  subject: ({ unit }) => unit,
  run: async (reading, { unit, run, rank }) => {
    const [of, opened] = await Promise.all([findCopyRun(reading, unit, run), findCopyPair(reading, unit, run, rank)]);
    if (of === null || opened === null) return refuse('not-found', {});
    const { leftPage, rightPage, passages, ...row } = opened;
    const { body: _, ...shown } = of;
    return ok({ run: shown, row, left: leftPage, right: rightPage, passages });
  },
});
