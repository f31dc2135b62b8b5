import { runClock } from '@gongkai/calendar';
import { ok, refuse } from '@gongkai/kernel';
import { calendarAt } from '../../calendar-at.ts';
import { query } from '../../verb.ts';

/** The clock of acts that need not have happened, as of a day that need not be today. */
export const whatIf = query({
  name: 'calendar.whatIf',
  permission: 'unit.read',
  subject: ({ unit }) => unit,
  run: async (reading, { unit, events, today }) => {
    const days = [today, ...events.map(({ on }) => on)];
    if (!events.some(({ kind }) => kind === 'received'))
      return refuse('input-malformed', { path: 'events', problem: 'no receipt' });
    if (days.some((day) => day < '2000-01-01' || day > '2100-12-31'))
      return refuse('input-malformed', { path: 'events', problem: 'out of range' });
    return ok(runClock(events, await calendarAt(reading, unit), today));
  },
});
