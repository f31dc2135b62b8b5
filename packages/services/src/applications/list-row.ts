import { addWorkingDays, type WorkCalendar, workingDaysBetween } from '@gongkai/calendar';
import type { ApplicationQuestion, ListedApplication } from '@gongkai/db';
import type { ClockColour, PlainDate } from '@gongkai/kernel';
import type { ApplicationListRow } from '@gongkai/reports';

/** The days that divide the colours: to two working days left red, to five yellow (domain §3.3). */
export const colourDays = (calendar: WorkCalendar, today: PlainDate): ApplicationQuestion['colourDays'] => ({
  today,
  red: addWorkingDays(calendar, today, 2).day,
  yellow: addWorkingDays(calendar, today, 5).day,
});

/** A listed application with what its due day means today. */
export function listRow(
  listed: ListedApplication,
  calendar: WorkCalendar,
  days: ApplicationQuestion['colourDays'],
): ApplicationListRow {
  const due = listed.closedOn === null ? listed.due : null;
  return {
    ...listed,
    due,
    colour: colourOf(due, days),
    remaining: due === null ? null : workingDaysBetween(calendar, days.today, due),
  };
}

function colourOf(due: PlainDate | null, { today, red, yellow }: ApplicationQuestion['colourDays']): ClockColour {
  if (due === null) return 'grey';
  if (due < today) return 'black';
  return due <= red ? 'red' : due <= yellow ? 'yellow' : 'green';
}
