import { findCases } from '@gongkai/db';
import { ok } from '@gongkai/kernel';
import { houseOf, rangeOf, type UnitCode } from '@gongkai/units';
import { query } from '../../verb.ts';

/** Cases of every register in one's scope that hold the words asked for: two characters suffice. */
export const find = query({
  name: 'search.find',
  permission: 'register.read',
  subject: ({ unit }) => unit,
  run: async (reading, { unit, text, limit }, { mandate }) => {
    const found = await findCases(reading, rangeOf(unit), text, limit);
    // What a section was handed is found by the section; above it the case itself is.
    return ok(
      found.filter((each) => each.register !== 'applications' || isCase(each.unit) || each.unit === mandate.unit),
    );
  },
});

const isCase = (unit: UnitCode): boolean => houseOf(unit) === unit;
