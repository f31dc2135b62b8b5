import { addJob, findJob, nextNumber } from '@gongkai/db';
import { ok, yearOf } from '@gongkai/kernel';
import { mutation } from '../../verb.ts';

/** Asks for a comparison of the reports of a subtree; the worker makes it, and nobody waits with an open request. */
export const start = mutation({
  name: 'copies.start',
  permission: 'findings.read',
  subject: ({ unit }) => unit,
  run: async (tx, asked, { mandate, personId, personName, now, today }) => {
    // It is kept as a row of the unit that asks, and of no other (design D15).
    const asking = mandate.unit;
    const id = `${yearOf(today)}-${await nextNumber(tx, asking, 'job', yearOf(today))}`;
    const input = { ...asked, roles: mandate.roles };
    await addJob(tx, asking, { id, kind: 'compare-copies', input, personId, personName, at: now.toISOString() });
    const job = await findJob(tx, asking, id);
    if (job === null) throw new Error('the job just added is not there');
    return ok(job);
  },
});
