import { listEnteredYears, putDueDays, saveEnteredYear } from '@gongkai/db';
import { ok, refuse } from '@gongkai/kernel';
import { replayCalendar } from '../../replay-calendar.ts';
import { mutation } from '../../verb.ts';
import { refuseYear } from './refuse-year.ts';

/** Enters a year's notice, or takes it back, and counts the open cases again: what is due follows at once (design D10). */
export const save = mutation({
  name: 'calendar.save',
  permission: 'calendar.manage',
  subject: ({ unit }) => unit,
  run: async (tx, { revision: seen, ...change }, { personName, now, today }) => {
    const refused = refuseYear(change);
    if (refused !== null) return { ok: false, refusal: refused };
    const { unit, year, body } = change;
    const revision = seen + 1;
    const at = now.toISOString();
    if (!(await saveEnteredYear(tx, unit, { year, body, revision, by: personName, at }))) {
      const own = (await listEnteredYears(tx, unit)).find((each) => each.unit === unit && each.year === year);
      return refuse('stale-version', { seen, now: own?.revision ?? 0 });
    }
    const moves = await replayCalendar(tx, change, today, (of, rows) => putDueDays(tx, of, rows));
    return ok({ ...moves, revision });
  },
});
