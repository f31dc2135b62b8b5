import { findCell, getForm } from '@gongkai/forms';
import { ok, refuse } from '@gongkai/kernel';
import { compareCell } from '../../compare/compare-cell.ts';
import { query } from '../../verb.ts';

/** One cell over the years, unit by unit, with the breaks between forms (goal G75). */
export const cell = query({
  name: 'comparison.cell',
  permission: 'report.read',
  subject: ({ unit }) => unit,
  run: async (reading, { cell: code, ...asked }) => {
    const found = findCell(getForm(asked.form), code);
    if (found === undefined) return refuse('cell-unknown', { form: asked.form, cell: code });
    return ok(await compareCell(reading, asked, found));
  },
});
