import { nilFigures } from '@gongkai/figures';
import { ok, refuse } from '@gongkai/kernel';
import { nilNarrative } from '@gongkai/reports';
import { editReport } from '../../edit-report.ts';
import { mutation } from '../../verb.ts';

/** 零报告: one click answers a section, or all of it with the law's sentences. What somebody has typed stays. */
export const nil = mutation({
  name: 'reports.nil',
  permission: 'report.edit',
  subject: ({ key }) => key.unit,
  run: (tx, { key, section }, asking) =>
    editReport(tx, key, asking, ({ form, unit, record }) => {
      if (key.kind === 'district') return refuse('report-locked', { reason: 'rolled-up', opener: 'form' });
      if (section !== 'all' && !form.sections.some((each) => each.code === section))
        return refuse('cell-unknown', { form: form.code, cell: section });
      const figures = nilFigures(form, unit.kind, section, record.figures);
      const cellRevisions = record.cellRevisions.map((revision, index) =>
        figures[index] === record.figures[index] ? revision : record.revision + 1,
      );
      const said = section === 'all' ? nilNarrative(form) : {};
      const written = Object.entries(record.narrative).filter(([, text]) => text.trim() !== '');
      return ok({ figures, cellRevisions, narrative: { ...said, ...Object.fromEntries(written) } });
    }),
});
