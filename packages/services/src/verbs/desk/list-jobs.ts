import { listJobs as list } from '@gongkai/db';
import { ok } from '@gongkai/kernel';
import { query } from '../../verb.ts';

/** The newest forty jobs of a unit, with how far each is. */
export const listJobs = query({
  name: 'jobs.list',
  permission: 'register.read',
  subject: ({ unit }) => unit,
  run: async (reading, { unit }) => ok(await list(reading, unit, 40)),
});
