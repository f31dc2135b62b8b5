import type { RemedyCase } from '@gongkai/registers/remedies';
import type { RemedyTerm } from '@gongkai/reports';
import { marks, printDay, remedyStepNames } from '@gongkai/words';
import { words } from '../../words.ts';
import { DaysLeft } from './days-left.tsx';

/** The terms that run, each with its first day, its article and whose it is. */
export function RemedyTerms({
  clock,
  suspensions,
}: Pick<RemedyCase, 'suspensions'> & { clock: readonly RemedyTerm[] }) {
  return (
    <section className="card card-pad">
      <h2>{words.remedies.terms}</h2>
      {suspensions.map(({ from, to }) => (
        <p key={from} className={to === null ? 'warn' : 'faint'}>
          {to === null
            ? words.remedies.suspendedSince(printDay(from))
            : words.remedies.resumedAfter(printDay(from), printDay(to))}
        </p>
      ))}
      {clock.length === 0 && <p className="faint">{words.remedies.termsNone}</p>}
      <ul className="term-list">
        {clock.map((term) => (
          <li key={term.step} data-whose={term.whose}>
            <span className="state-tag" data-state={term.whose === 'ours' ? 'submitted' : 'draft'}>
              {words.remedies[term.whose]}
            </span>
            <span className="term-what">
              {remedyStepNames[term.step]}
              <span className="faint">
                {[
                  words.remedies.termFrom(printDay(term.from)),
                  term.article ?? '',
                  term.originalOn === term.dueOn ? '' : words.remedies.prolongedFrom(printDay(term.originalOn)),
                ]
                  .filter((text) => text !== '')
                  .join(marks.gap)}
              </span>
            </span>
            <span className="term-day">
              <strong className="figure">{printDay(term.dueOn)}</strong>
              {term.provisional && (
                <span className="state-tag" title={words.remedies.provisionalWhat}>
                  {words.remedies.provisional}
                </span>
              )}
              <DaysLeft due={term.dueOn} ours={term.whose === 'ours'} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
