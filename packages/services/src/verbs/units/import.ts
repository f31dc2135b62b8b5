import { addUnit, renameUnit } from '@gongkai/db';
import { ok, refuse } from '@gongkai/kernel';
import { renewPlace } from '../../renew-place.ts';
import { judgeUnitsFile } from '../../units-file.ts';
import { mutation } from '../../verb.ts';

/** Imports a file of units: all of it, or with one wrong row nothing. */
export const importUnits = mutation({
  name: 'units.import',
  permission: 'unit.manage',
  subject: ({ unit }) => unit,
  below: true,
  run: async (tx, input, { today, now }) => {
    const judged = await judgeUnitsFile(tx, input.unit, input, today);
    if (!judged.ok) return judged;
    const errors = judged.value.filter((row) => row.outcome === 'error').length;
    if (errors > 0) return refuse('import-has-errors', { count: errors });
    const sorted = judged.value.toSorted((a, b) => a.row.code.length - b.row.code.length);
    for (const { unit, outcome } of sorted) {
      if (unit === null) continue;
      if (outcome === 'new') await addUnit(tx, unit);
      if (outcome === 'renamed') await renameUnit(tx, unit.code, unit.name, today, input.name);
    }
    const added = judged.value.filter((row) => row.outcome === 'new');
    const earliest = added.map((row) => row.unit?.openedOn ?? today).sort()[0];
    if (earliest !== undefined) await renewPlace(tx, input.unit, earliest, now);
    return ok({ added: added.length });
  },
});
