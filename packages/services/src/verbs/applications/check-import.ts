import { ok } from '@gongkai/kernel';
import { judgeFile } from '../../applications/judge-file.ts';
import { query } from '../../verb.ts';

/** Row by row what taking over an old register would do, before anything is saved. */
export const checkImport = query({
  name: 'applications.checkImport',
  permission: 'application.edit',
  subject: ({ unit }) => unit,
  run: async (reading, file, { today }) => {
    const judged = await judgeFile(reading, file, today);
    if (!judged.ok) return judged;
    const count = (outcome: string) => judged.value.filter((row) => row.outcome === outcome).length;
    const rows = judged.value.map(({ entry: _, ...row }) => row);
    return ok({ rows, added: count('new'), errors: count('error') });
  },
});
