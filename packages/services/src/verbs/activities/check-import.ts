import { ok } from '@gongkai/kernel';
import { judgeActivitiesFile } from '../../activities-file.ts';
import { query } from '../../verb.ts';

/** Row by row what an import would do, before anything is saved. */
export const checkImport = query({
  name: 'activities.checkImport',
  permission: 'activity.edit',
  subject: ({ unit }) => unit,
  run: async (reading, { unit, ...file }, { today }) => {
    const judged = await judgeActivitiesFile(reading, unit, file, today);
    if (!judged.ok) return judged;
    const rows = judged.value.map(({ line, cells, outcome, problem }) => ({ line, cells, outcome, problem }));
    return ok({ rows, errors: rows.filter(({ outcome }) => outcome === 'error').length });
  },
});
