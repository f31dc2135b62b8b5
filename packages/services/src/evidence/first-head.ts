import { listUnits, listUnitsOfYear, type Query } from '@gongkai/db';
import { datesOfReading, type EvidenceHeadFields, type Reading } from '@gongkai/reports';
import { matchName, rangeOf, type UnitCode } from '@gongkai/units';
import type { Asking } from '../verb.ts';

/** Whose report it is, as far as the paper says so and the tree of its year knows the name; else of today's tree. */
export async function firstHead(query: Query, reading: Reading, asking: Asking): Promise<EvidenceHeadFields> {
  const { unit, year, form } = reading;
  const aboutUnit = unit === null ? null : await codeOf(query, unit, year, asking);
  return { aboutUnit, year: year !== null && year < 2008 ? null : year, form, dates: datesOfReading(reading) };
}

async function codeOf(query: Query, name: string, year: number | null, asking: Asking): Promise<UnitCode | null> {
  const range = rangeOf(asking.mandate.unit);
  const then = year === null ? [] : await listUnitsOfYear(query, range, year);
  const found = matchName(then, name) ?? matchName(await listUnits(query, range, asking.today), name);
  return found?.code ?? null;
}
