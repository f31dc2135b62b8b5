import { findCell } from '@gongkai/forms';
import { ok, refuse } from '@gongkai/kernel';
import { followCounts } from '@gongkai/reports';
import { editReport } from '../../edit-report.ts';
import { mutation } from '../../verb.ts';

/** Takes back what was typed in counted cells: they follow the registers again, and what was said about them falls away. */
export const follow = mutation({
  name: 'tally.follow',
  permission: 'report.edit',
  subject: ({ key }) => key.unit,
  run: (tx, { key, revision, cells }, asking) =>
    editReport(tx, key, asking, ({ form, unit, record, counted }) => {
      const strange = cells.find((code) => findCell(form, code) === undefined);
      if (strange !== undefined) return refuse('cell-unknown', { form: form.code, cell: strange });
      if (counted === null) return ok({});
      const taken = form.cells.findIndex(
        ({ code }, index) => cells.includes(code) && (record.cellRevisions[index] ?? 0) > revision,
      );
      if (taken !== -1) return refuse('stale-version', { seen: revision, now: record.revision });
      const cellAuthors = Object.fromEntries(
        Object.entries(record.cellAuthors).filter(([code]) => !cells.includes(code)),
      );
      const figures = followCounts(form, record.figures, cellAuthors, counted.figures, unit.kind);
      const cellRevisions = record.cellRevisions.map((seen, index) =>
        figures[index] === record.figures[index] ? seen : record.revision + 1,
      );
      return ok({ figures, cellAuthors, cellRevisions });
    }),
});
