import { ok } from '@gongkai/kernel';
import { judgeRemediesFile } from '../../judge-remedies-file.ts';
import { query } from '../../verb.ts';

/** Row by row what taking over an old register would do, before anything is saved. */
export const checkImport = query({
  name: 'remedies.checkImport',
  permission: 'remedy.edit',
  subject: ({ unit }) => unit,
  run: async (reading, file, { today }) => {
    const judged = await judgeRemediesFile(reading, file, today);
    if (!judged.ok) return judged;
    const count = (outcome: string) => judged.value.filter((row) => row.outcome === outcome).length;
    const rows = judged.value.map(({ entry: _, ...row }) => row);
    return ok({ rows, added: count('new'), errors: count('error') });
  },
});
