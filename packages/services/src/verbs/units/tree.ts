import { listEveryUnit, listLineage, listUnitsOfYear } from '@gongkai/db';
import { ok } from '@gongkai/kernel';
import { rangeOf } from '@gongkai/units';
import { query } from '../../verb.ts';

/** The tree of a year: every unit that existed in it, under its name of that time. */
export const tree = query({
  name: 'units.tree',
  permission: 'unit.read',
  subject: ({ unit }) => unit,
  run: async (reading, { unit, year }, { today }) => {
    const range = rangeOf(unit);
    const every = await listEveryUnit(reading, range, today);
    return ok({
      units: await listUnitsOfYear(reading, range, year),
      lineage: await listLineage(reading, unit),
      taken: every.map(({ code }) => code),
    });
  },
});
