import { formNames, marks, printSpan } from '@gongkai/words';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { queries } from '../../api/queries.ts';
import { useSession } from '../../session/use-mandate.ts';
import { CoverageLine } from '../../ui/coverage-line.tsx';
import { type FormPeriod, spanOf, useSpans } from '../../ui/use-spans.ts';
import { words } from '../../words.ts';

/** For whoever accepts the reports of others: who has not filed in the newest period, until all have. */
export function WhoIsMissing() {
  // Nobody else is asked what periods there are.
  return useSession().mayAnywhere('report.decide') ? <InNewest /> : null;
}

function InNewest() {
  const { mandate } = useSession();
  const newest = spanOf({}, useSpans(mandate.unit).spans);
  return newest === null ? null : <Missing {...newest} />;
}

function Missing({ form, period }: FormPeriod) {
  const { mandate } = useSession();
  const totals = useQuery(queries.totals({ unit: mandate.unit, form, period }));
  const coverage = totals.data?.coverage;
  // What one has to file oneself stands among one's own tasks.
  if (coverage === undefined || coverage.missing.every(({ unit }) => unit === mandate.unit)) return null;
  return (
    <section className="card card-pad" aria-label={words.work.missing.title}>
      <p className="row">
        <strong>{words.work.missing.title}</strong>
        <span className="faint">{`${printSpan(period)}${marks.gap}${formNames[form]}`}</span>
        <span className="house-gap" />
        <Link to="/overview" search={{ form, period }}>
          {words.work.missing.go}
        </Link>
      </p>
      <CoverageLine coverage={coverage} />
    </section>
  );
}
