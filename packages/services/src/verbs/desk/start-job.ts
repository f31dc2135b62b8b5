import { addJob, findJob, nextNumber } from '@gongkai/db';
import { ok, refuse, yearOf } from '@gongkai/kernel';
import { findBadFilter } from '../../exports/export-page.ts';
import { mutation } from '../../verb.ts';

/** Asks for an export; the worker takes it up, and nobody waits with an open request. */
export const startJob = mutation({
  name: 'jobs.start',
  permission: 'register.read',
  subject: ({ unit }) => unit,
  run: async (tx, { unit, kind, filter }, { mandate, personId, personName, now, today }) => {
    const bad = findBadFilter(kind, unit, filter);
    if (bad !== null) return refuse('input-malformed', { path: ['filter', ...bad.path].join('.'), problem: bad.code });
    // A job belongs to the unit that asks; what it asks about may lie below.
    const asking = mandate.unit;
    const id = `${yearOf(today)}-${await nextNumber(tx, asking, 'job', yearOf(today))}`;
    const input = { unit, filter, roles: mandate.roles };
    await addJob(tx, asking, { id, kind, input, personId, personName, at: now.toISOString() });
    const job = await findJob(tx, asking, id);
    if (job === null) throw new Error('the job just added is not there');
    return ok(job);
  },
});
