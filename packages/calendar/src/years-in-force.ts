import type { CalendarYear } from './calendar-year.ts';

/** A year as somebody entered it; no body when it was taken back. */
interface Entered {
  readonly year: number;
  readonly body: CalendarYear | null;
}

/** The nearest word on a year holds, the last one given; one that was taken back says nothing. */
export function yearsInForce(entered: readonly Entered[]): CalendarYear[] {
  const years = new Map<number, CalendarYear>();
  for (const { year, body } of entered) if (body !== null) years.set(year, body);
  return [...years.values()];
}
