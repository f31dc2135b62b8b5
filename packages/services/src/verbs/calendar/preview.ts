import { ok } from '@gongkai/kernel';
import { replayCalendar } from '../../replay-calendar.ts';
import { query } from '../../verb.ts';
import { refuseYear } from './refuse-year.ts';

/** What a year's notice would move in the open cases of a unit and below. */
export const preview = query({
  name: 'calendar.preview',
  permission: 'calendar.manage',
  subject: ({ unit }) => unit,
  run: async (reading, change, { today }) => {
    const refused = refuseYear(change);
    return refused === null ? ok(await replayCalendar(reading, change, today)) : { ok: false, refusal: refused };
  },
});
