import { listCorrections, listCorrectionsAbove, listUnits } from '@gongkai/db';
import { ok } from '@gongkai/kernel';
import { isTopOfPlace, rangeOf } from '@gongkai/units';
import { isAbovePlaces } from '../../totals-above.ts';
import { query } from '../../verb.ts';

const most = 100;

/** Counted figures below that were corrected, as this unit was told. */
export const list = query({
  name: 'corrections.list',
  permission: 'report.read',
  subject: ({ unit }) => unit,
  run: async (reading, { unit }, { today }) => {
    if (!isAbovePlaces(unit)) return ok(await listCorrections(reading, unit, most));
    const below = await listUnits(reading, rangeOf(unit), today);
    const districts = below.flatMap(({ code }) => (isTopOfPlace(code) ? [code] : []));
    return ok(await listCorrectionsAbove(reading, unit, districts, most));
  },
});
