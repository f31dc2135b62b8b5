import { ok } from '@gongkai/kernel';
import { importProblems } from '@gongkai/words';
import { judgeUnitsFile } from '../../units-file.ts';
import { query } from '../../verb.ts';

/** Row by row what an import would do, before anything is saved. */
export const checkImport = query({
  name: 'units.checkImport',
  permission: 'unit.manage',
  // Everything imported stands below the unit named; a right over what is below suffices.
  subject: ({ unit }) => unit,
  below: true,
  run: async (reading, input, { today }) => {
    const judged = await judgeUnitsFile(reading, input.unit, input, today);
    if (!judged.ok) return judged;
    const rows = judged.value.map(({ row, outcome, problem }) => ({
      line: row.line,
      code: row.code,
      name: row.name,
      kind: row.kind,
      outcome,
      problem: problem === null ? null : importProblems[problem],
    }));
    return ok({ rows, errors: rows.filter((row) => row.outcome === 'error').length });
  },
});
