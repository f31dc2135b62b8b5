import { calendarOf, type WorkCalendar, yearsInForce } from '@gongkai/calendar';
import { listEnteredYears, type Query } from '@gongkai/db';
import type { UnitCode } from '@gongkai/units';

/** The calendar in force for a unit: the built-in years under those its superiors and itself have entered. */
export async function calendarAt(query: Query, unit: UnitCode): Promise<WorkCalendar> {
  const entered = yearsInForce(await listEnteredYears(query, unit));
  return entered.length === 0 ? builtIn : calendarOf(entered);
}

// Made once: nearly every place lives by the built-in years, and making a calendar takes 2 ms.
const builtIn = calendarOf([]);
