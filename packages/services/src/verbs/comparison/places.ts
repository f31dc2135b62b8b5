import { listPlacesBeside } from '@gongkai/db';
import { ok } from '@gongkai/kernel';
import { query } from '../../verb.ts';

/** Places outside of one's scope that have published something: they may stand beside one's own (design D15). */
export const places = query({
  name: 'comparison.places',
  permission: 'report.read',
  subject: ({ unit }) => unit,
  run: async (reading, { unit }) => ok(await listPlacesBeside(reading, unit)),
});
