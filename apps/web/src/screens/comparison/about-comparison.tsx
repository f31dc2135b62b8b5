import type { ComparisonCoverage, UnitsComparison } from '@gongkai/reports';
import { formNames, marks, printSpan, unitKindNames } from '@gongkai/words';
import { NamedUnits } from '../../ui/coverage-line.tsx';
import { words } from '../../words.ts';
import { sayCoverage } from './picture-note.ts';
import type { Comparison } from './use-comparison.ts';

interface Props {
  readonly comparison: Comparison;
  readonly coverage: ComparisonCoverage;
  /** What was tested, where anything was. */
  readonly tested?: Pick<UnitsComparison, 'tested' | 'byPopulation' | 'periods' | 'rows'>;
}

/** What is compared, how, and how complete it is: no comparison is shown without it. */
export function AboutComparison({ comparison: { asked, search }, coverage, tested }: Props) {
  const { of, form, period, beside } = asked;
  const without = tested?.rows.filter(({ figures, population }) => figures !== null && population === null).length ?? 0;
  return (
    <section className="card card-pad comparison-about">
      <p className="coverage">
        <strong className="figure">{sayCoverage(coverage)}</strong>
        <NamedUnits units={coverage.waiting} say={words.comparison.waiting} />
        <NamedUnits units={coverage.missing} say={words.comparison.missing} />
      </p>
      <p className="soft">
        {words.comparison.definition(unitKindNames[of], formNames[form], printSpan(period))}
        {marks.apart}
        {words.comparison.definitionLike}
        {marks.apart}
        {search.show === 'share' && words.comparison.shareWhat}
        {beside.length > 0 &&
          `${words.comparison.sources.published}${marks.colon}${words.comparison.publishedWhat}${marks.stop}`}
      </p>
      {tested !== undefined && (
        <p className="faint">
          {words.comparison.tested(tested.tested, tested.periods.map((each) => printSpan(each)).join(marks.list))}
          {marks.apart}
          {tested.byPopulation && words.comparison.byPopulation}
          {without > 0 && words.comparison.noPopulation(without)}
        </p>
      )}
    </section>
  );
}
