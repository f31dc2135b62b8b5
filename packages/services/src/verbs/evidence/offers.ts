import { listEvidenceOffers } from '@gongkai/db';
import { ok } from '@gongkai/kernel';
import { query } from '../../verb.ts';

/** Old reports that auditors have laid before a unit, and what it said to each. */
export const offers = query({
  name: 'evidence.offers',
  permission: 'report.read',
  subject: ({ unit }) => unit,
  run: async (reading, { unit }) => ok(await listEvidenceOffers(reading, unit)),
});
