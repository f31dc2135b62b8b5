import { parseFigure } from '@gongkai/figures';
import { applies, cellIndex, findCell } from '@gongkai/forms';
import { ok, type Result, refuse } from '@gongkai/kernel';
import { saveTyped, type TypedCell } from '@gongkai/reports';
import { editReport } from '../../edit-report.ts';
import type { ReportContext } from '../../report-context.ts';
import { mutation } from '../../verb.ts';

/**
 * Saves typed cells. A cell that a colleague changed after the revision this person saw is not overwritten: both values
 * come back. One wrong cell and nothing of the call is saved.
 */
export const save = mutation({
  name: 'reports.save',
  permission: 'report.edit',
  subject: ({ key }) => key.unit,
  run: (tx, { key, revision, cells }, asking) =>
    editReport(tx, key, asking, (context) => {
      if (key.kind === 'district') return refuse('report-locked', { reason: 'rolled-up', opener: 'form' });
      const typed = readCells(context, cells);
      if (!typed.ok) return typed;
      const typing = { cells: typed.value, seen: revision, by: asking.personName };
      return saveTyped(context.form, context.unit.kind, context.record, typing);
    }),
});

function readCells(
  { form, unit }: ReportContext,
  cells: Readonly<Record<string, string>>,
): Result<readonly TypedCell[]> {
  const typed: TypedCell[] = [];
  for (const [code, text] of Object.entries(cells)) {
    const cell = findCell(form, code);
    if (cell === undefined) return refuse('cell-unknown', { form: form.code, cell: code });
    if (cell.computedFrom !== undefined) return refuse('cell-computed', { cell: code });
    if (!applies(cell, unit.kind)) return refuse('cell-not-applicable', { cell: code, kind: unit.kind });
    const figure = parseFigure(cell, text);
    if (!figure.ok) return figure;
    typed.push({ index: cellIndex(form, code), figure: figure.value });
  }
  return ok(typed);
}
