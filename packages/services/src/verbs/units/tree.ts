import { listLineage, listUnitsOfYear } from '@gongkai/db';
import { ok } from '@gongkai/kernel';
import { rangeOf } from '@gongkai/units';
import { query } from '../../verb.ts';

/** The tree of a year: every unit that existed in it, under its name of that time. */
export const tree = query({
  name: 'units.tree',
  permission: 'unit.read',
  subject: ({ unit }) => unit,
  run: async (reading, { unit, year }) =>
    ok({ units: await listUnitsOfYear(reading, rangeOf(unit), year), lineage: await listLineage(reading, unit) }),
});
