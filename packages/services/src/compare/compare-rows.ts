import { alignFigures, compareUnits } from '@gongkai/comparison/compare';
import { listPopulations, type Reading } from '@gongkai/db';
import { getForm } from '@gongkai/forms';
import { yearOfPeriod } from '@gongkai/kernel';
import type { ComparisonAsked, UnitsComparison } from '@gongkai/reports';
import { rangeOf } from '@gongkai/units';
import { comparedPeriods } from './compared-periods.ts';
import { coverageOfRows, loadCompared } from './load-compared.ts';

// Nobody reads more of them at once; how many there are is said.
const mostQuestions = 300;

/** Units × cells of one period, with every figure that is worth asking about. */
export async function compareRows(reading: Reading, asked: ComparisonAsked): Promise<UnitsComparison> {
  const form = getForm(asked.form);
  const [rows, populations] = await Promise.all([
    loadCompared(reading, asked),
    listPopulations(reading, rangeOf(asked.unit)),
  ]);
  const compared = compareUnits(
    form,
    rows.map((row) => ({
      unit: row.unit,
      kind: row.unitKind,
      figures: row.figures,
      population: populations.get(row.unit) ?? null,
      // What lies before a merger or a split is another unit's past; the year of it is neither's.
      years: row.past
        .filter(({ period }) => row.turns.every((turn) => yearOfPeriod(period) > turn))
        .map((report) => ({ period: report.period, figures: alignFigures(form, report.form, report.figures) })),
    })),
  );
  return {
    rows: rows.map(({ past: _past, turns: _turns, figures, ...row }) => ({
      ...row,
      population: populations.get(row.unit) ?? null,
      figures: figures === null ? null : [...figures],
    })),
    coverage: coverageOfRows(rows),
    questions: compared.questions.slice(0, mostQuestions),
    asked: compared.questions.length,
    tested: compared.tested,
    byPopulation: compared.byPopulation,
    periods: comparedPeriods(form, asked.period).periods,
  };
}
