import { builtInYears } from '@gongkai/calendar';
import { type EnteredYear, listEnteredYears } from '@gongkai/db';
import { ok, yearOf } from '@gongkai/kernel';
import type { YearInForce } from '@gongkai/reports';
import type { UnitCode } from '@gongkai/units';
import { query } from '../../verb.ts';

/** The years of the calendar in force for a unit, newest first, up to the next one whether it is known or not. */
export const get = query({
  name: 'calendar.get',
  permission: 'unit.read',
  subject: ({ unit }) => unit,
  run: async (reading, { unit }, { today }) => {
    const entered = await listEnteredYears(reading, unit);
    const known = [...builtInYears, ...entered].map(({ year }) => year);
    const years = [...new Set([...known, yearOf(today), yearOf(today) + 1])].sort((a, b) => b - a);
    return ok(years.map((year) => inForce(unit, year, entered)));
  },
});

function inForce(unit: UnitCode, year: number, entered: readonly EnteredYear[]): YearInForce {
  const said = entered.filter((each) => each.year === year);
  const own = said.find((each) => each.unit === unit);
  const holds = said.findLast(({ body }) => body !== null);
  const revision = own?.revision ?? 0;
  if (holds !== undefined)
    return {
      ...{ year, body: holds.body, source: holds.unit === unit ? 'own' : 'above', unit: holds.unit, revision },
      ...{ by: holds.updatedBy, at: holds.updatedAt },
    };
  const body = builtInYears.find((each) => each.year === year) ?? null;
  return { year, body, source: body === null ? 'none' : 'built-in', unit: null, revision, by: null, at: null };
}
