import { listActivities, sumActivities } from '@gongkai/db';
import { ok } from '@gongkai/kernel';
import { activitySpan } from '../../activity-span.ts';
import { query } from '../../verb.ts';

/** Rows of a year with what each kind comes to, the newest first. */
export const list = query({
  name: 'activities.list',
  permission: 'register.read',
  subject: ({ unit }) => unit,
  run: async (reading, { unit, year, kind, after, limit }, { today }) => {
    const span = activitySpan(unit, year, today);
    const rows = await listActivities(reading, span, { kind, after, limit: limit + 1 });
    const page = rows.slice(0, limit);
    const last = rows.length > limit ? page.at(-1) : undefined;
    return ok({
      rows: page,
      sums: await sumActivities(reading, span),
      next: last === undefined ? null : { onDay: last.onDay, id: last.id },
    });
  },
});
