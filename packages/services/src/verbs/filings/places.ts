import { ok } from '@gongkai/kernel';
import { placeFilings } from '../../place-filings.ts';
import { isAbovePlaces } from '../../totals-above.ts';
import { query } from '../../verb.ts';

/** One row a district below a city, a province or the nation: how complete it is, and where its report stands. */
export const places = query({
  name: 'filings.places',
  permission: 'totals.read',
  subject: ({ unit }) => unit,
  run: async (reading, { unit, form, period }) =>
    isAbovePlaces(unit) ? placeFilings(reading, unit, form, period) : ok([]),
});
