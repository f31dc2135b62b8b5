import { type CalendarYear, calendarOf, type WorkCalendar } from '@gongkai/calendar';
import { type EnteredYear, listEnteredYears, type Query } from '@gongkai/db';
import type { UnitCode } from '@gongkai/units';

/** The calendar in force for a unit: the built-in years under those its superiors and itself have entered. */
export const calendarAt = async (query: Query, unit: UnitCode): Promise<WorkCalendar> =>
  calendarOf(yearsInForce(await listEnteredYears(query, unit)));

/** The nearest word on a year holds; one that was taken back says nothing. */
export function yearsInForce(entered: readonly EnteredYear[]): CalendarYear[] {
  const years = new Map<number, CalendarYear>();
  for (const { year, body } of entered) if (body !== null) years.set(year, body);
  return [...years.values()];
}
