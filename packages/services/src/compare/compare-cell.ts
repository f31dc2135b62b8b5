import { seriesOf } from '@gongkai/comparison/compare';
import type { Reading } from '@gongkai/db';
import { type Cell, getForm } from '@gongkai/forms';
import type { CellComparison, ComparisonAsked } from '@gongkai/reports';
import { type ComparedRow, coverageOfRows, loadCompared } from './load-compared.ts';

/** One cell over the years of every unit of a comparison. */
export async function compareCell(reading: Reading, asked: ComparisonAsked, cell: Cell): Promise<CellComparison> {
  const rows = await loadCompared(reading, asked);
  return {
    rows: rows.map((row) => ({ ...headOf(row), ...seriesOfRow(row, asked, cell) })),
    coverage: coverageOfRows(rows),
  };
}

const headOf = ({ unit, unitName, unitKind, source, standing }: ComparedRow) => ({
  unit,
  unitName,
  unitKind,
  source,
  standing,
});

function seriesOfRow(row: ComparedRow, { form, period }: ComparisonAsked, cell: Cell) {
  const now = row.figures === null ? [] : [{ period, form, figures: row.figures }];
  const series = seriesOf({
    form: getForm(form).code,
    cell,
    kind: row.unitKind,
    reports: [...row.past, ...now],
    turns: row.turns,
  });
  return {
    points: series.points.map((point) => ({
      period: point.period,
      form: point.form,
      state: point.state,
      figure: point.figure,
    })),
    runs: series.runs.map((run) => run.map((point) => series.points.indexOf(point))),
    breaks: series.breaks.map(({ after, to, fit, notes }) => ({ after, form: to, fit, notes: [...notes] })),
  };
}
