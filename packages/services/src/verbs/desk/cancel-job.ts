import { cancelJob as cancel, findJob } from '@gongkai/db';
import { ok, refuse } from '@gongkai/kernel';
import { mutation } from '../../verb.ts';

/** Gives up a job that is not done; the worker notices at its next step. */
export const cancelJob = mutation({
  name: 'jobs.cancel',
  permission: 'register.read',
  subject: ({ unit }) => unit,
  run: async (tx, { unit, id }, { mandate, now }) => {
    if (unit !== mandate.unit) return refuse('not-allowed', { permission: 'register.read', unit });
    await cancel(tx, unit, id, now.toISOString());
    const job = await findJob(tx, unit, id);
    return job === null ? refuse('not-found', {}) : ok(job);
  },
});
