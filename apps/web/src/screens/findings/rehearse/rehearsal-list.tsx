import type { Finding } from '@gongkai/kernel';
import type { RuleRehearsal } from '@gongkai/reports';
import { explainFinding, marks, printSpan } from '@gongkai/words';
import { words } from '../../../words.ts';

/** The results that would change, report by report. */
export function RehearsalList({ rehearsal: { looked, results } }: { rehearsal: RuleRehearsal }) {
  return (
    <section aria-live="polite">
      <p className="gap-below">
        <strong className="figure">{words.rules.looked(looked, results.length)}</strong>
      </p>
      {results.map(({ unit, unitName, period, appeared, gone, graded }) => (
        <article key={`${unit} ${period}`} className="finding" data-severity="notice" data-outcome="failed">
          <h3>{`${unitName} ${printSpan(period)}`}</h3>
          <Changed title={words.rules.kinds.appeared} findings={appeared} />
          <Changed title={words.rules.kinds.gone} findings={gone} />
          {graded.map(({ before, after }) => (
            <p key={`${before.rule} ${before.cells.join()}`} className="finding-text">
              {`${words.rules.kinds.graded}${marks.colon}${words.findings.severity[before.severity]} → ${words.findings.severity[after.severity]}${marks.gap}${explainFinding(after)}`}
            </p>
          ))}
        </article>
      ))}
    </section>
  );
}

const Changed = ({ title, findings }: { title: string; findings: readonly Finding[] }) =>
  findings.map((finding) => (
    <p key={`${finding.rule} ${finding.kind} ${finding.cells.join()}`} className="finding-text">
      {`${title}${marks.colon}${explainFinding(finding)}`}
    </p>
  ));
