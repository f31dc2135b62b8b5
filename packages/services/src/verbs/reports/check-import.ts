import { readFormFile } from '@gongkai/documents';
import { printFigure } from '@gongkai/figures';
import { type Cell, cellIndex } from '@gongkai/forms';
import { type Figure, ok, refuse } from '@gongkai/kernel';
import type { FormFileReading } from '@gongkai/reports';
import { loadReport } from '../../report-context.ts';
import { query } from '../../verb.ts';

/** A filled form against the report as it stands: cell, old and new. Nothing is saved; what is taken is typed and saved as typed. */
export const checkImport = query({
  name: 'reports.checkImport',
  permission: 'report.edit',
  subject: ({ key }) => key.unit,
  run: async (reading, { key, name, content }) => {
    if (key.kind === 'district') return refuse('report-locked', { reason: 'rolled-up', opener: 'form' });
    const loaded = await loadReport(reading, key);
    if (!loaded.ok) return loaded;
    const { form, unit, record } = loaded.value;
    const of = { unit: key.unit, unitKind: unit.kind, form, period: key.period };
    const read = await readFormFile(new Uint8Array(Buffer.from(content, 'base64')), name, of);
    if (!read.ok) return read;
    const standing = (code: string): { cell: Cell | undefined; figure: Figure } => {
      const index = cellIndex(form, code);
      return { cell: form.cells[index], figure: record.figures[index] ?? null };
    };
    const changes = read.value.cells.flatMap(({ cell: code, figure, place, doubt }): FormFileReading['changes'] => {
      const { cell, figure: old } = standing(code);
      if (cell === undefined || old === figure) return [];
      const cleared = figure === null && doubt === null ? 'cleared' : doubt;
      return [{ cell: code, old: printFigure(cell, old), new: printFigure(cell, figure), place, doubt: cleared }];
    });
    // An amount may be stored with more decimals than may be typed: unchanged it is no problem of the file's.
    const problems = read.value.problems.filter(({ cell: code, text }) => {
      const { cell, figure } = standing(code);
      return cell === undefined || printFigure(cell, figure) !== text.trim();
    });
    return ok({ revision: record.revision, changes, problems, doubts: [...read.value.doubts] });
  },
});
