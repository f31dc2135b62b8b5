import { computeCells, parseFigure, printFigure } from '@gongkai/figures';
import { applies, cellIndex, findCell } from '@gongkai/forms';
import { type Figure, ok, type Result, refuse } from '@gongkai/kernel';
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
      return typed.ok ? applyCells(context, typed.value, revision, asking.personName) : typed;
    }),
});

type TypedCells = readonly { readonly code: string; readonly index: number; readonly figure: Figure }[];

function readCells({ form, unit }: ReportContext, cells: Readonly<Record<string, string>>): Result<TypedCells> {
  const typed: { code: string; index: number; figure: Figure }[] = [];
  for (const [code, text] of Object.entries(cells)) {
    const cell = findCell(form, code);
    if (cell === undefined) return refuse('cell-unknown', { form: form.code, cell: code });
    if (cell.computedFrom !== undefined) return refuse('cell-computed', { cell: code });
    if (!applies(cell, unit.kind)) return refuse('cell-not-applicable', { cell: code, kind: unit.kind });
    const figure = parseFigure(cell, text);
    if (!figure.ok) return figure;
    typed.push({ code, index: cellIndex(form, code), figure: figure.value });
  }
  return ok(typed);
}

function applyCells({ form, unit, record }: ReportContext, typed: TypedCells, seen: number, by: string) {
  const figures = [...record.figures];
  const cellRevisions = [...record.cellRevisions];
  const cellAuthors = { ...record.cellAuthors };
  for (const { code, index, figure } of typed) {
    const stands = figures[index] ?? null;
    if (stands === figure) continue;
    const cell = form.cells[index];
    if (cell !== undefined && (cellRevisions[index] ?? 0) > seen)
      return refuse('cell-changed', {
        cell: code,
        yours: printFigure(cell, figure),
        theirs: printFigure(cell, stands),
        by: cellAuthors[code] ?? record.updatedBy,
      });
    figures[index] = figure;
    cellRevisions[index] = record.revision + 1;
    cellAuthors[code] = by;
  }
  return ok({ figures: computeCells(form, figures, unit.kind), cellRevisions, cellAuthors });
}
