import { ok } from '@gongkai/kernel';
import { explainRefusal } from '@gongkai/words';
import { judgeItemsFile } from '../../items/items-file.ts';
import { query } from '../../verb.ts';

/** Row by row what an import would do, before anything is saved. */
export const checkImport = query({
  name: 'items.checkImport',
  permission: 'item.publish',
  subject: ({ unit }) => unit,
  run: async (reading, input, asking) => {
    const judged = await judgeItemsFile(reading, input, asking);
    if (!judged.ok) return judged;
    const rows = judged.value.map(({ line, indexNumber, title, outcome, item }) => ({
      line,
      indexNumber,
      title,
      outcome,
      problem: item.ok ? null : explainRefusal(item.refusal),
    }));
    return ok({ rows, errors: rows.filter(({ outcome }) => outcome === 'error').length });
  },
});
