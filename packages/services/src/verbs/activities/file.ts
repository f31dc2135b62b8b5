import { listActivities } from '@gongkai/db';
import { activityTable, listToXlsx } from '@gongkai/documents';
import { ok } from '@gongkai/kernel';
import { screens } from '@gongkai/words';
import { activitySpan } from '../../activity-span.ts';
import { query } from '../../verb.ts';

const most = 20_000;

/** The rows of a year as Excel, or the same file empty, to be filled in; either can be taken in again. */
export const file = query({
  name: 'activities.file',
  permission: 'register.read',
  subject: ({ unit }) => unit,
  run: async (reading, { unit, year }, { today }) => {
    const page = { kind: null, after: null, limit: most };
    const rows = year === null ? [] : await listActivities(reading, activitySpan(unit, year, today), page);
    const words = screens.zh.activities;
    const title = year === null ? words.template : words.fileTitle(year);
    const bytes = await listToXlsx(activityTable(title, rows));
    return ok({ name: `${title}.xlsx`, content: Buffer.from(bytes).toString('base64') });
  },
});
