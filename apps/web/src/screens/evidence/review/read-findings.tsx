import type { Finding, Severity } from '@gongkai/kernel';
import { explainFinding, marks } from '@gongkai/words';
import { OfficialLabel } from '../../../ui/official-label.tsx';
import { words } from '../../../words.ts';
import type { Lit } from './text-pane.tsx';

interface Props {
  readonly findings: readonly Finding[];
  readonly lit: Lit | null;
  readonly onLight: (lit: Lit | null) => void;
}

const order: readonly Severity[] = ['error', 'warning', 'notice'];

/** What the rules found, gravest first; standing on one lights the words it rests on. */
export function ReadFindings({ findings, lit, onLight }: Props) {
  const failed = findings
    .filter(({ outcome }) => outcome === 'failed')
    .toSorted((one, other) => order.indexOf(one.severity) - order.indexOf(other.severity));
  const unjudged = findings.filter(({ outcome }) => outcome === 'not-evaluated');
  return (
    <div className="review-findings">
      <p className="faint">{words.evidence.findingsWhat}</p>
      {failed.length === 0 && <p>{words.evidence.findingsNone}</p>}
      <ul>
        {failed.map((finding, place) => {
          const light = litOf(finding);
          return (
            // Two findings of one rule at one place differ in their facts alone.
            <li
              key={`${finding.rule} ${finding.cells.join()} ${place}`}
              className="finding"
              data-severity={finding.severity}
            >
              <button
                type="button"
                className="review-finding"
                disabled={light === null}
                aria-pressed={light !== null && lit?.at === light.at && lit.key === null}
                onClick={() => onLight(light)}
              >
                {explainFinding(finding)}
              </button>
              <p className="finding-foot">
                <span>{finding.rule}</span>
                <span className={finding.severity === 'error' ? 'bad' : undefined}>
                  {words.evidence.severity[finding.severity]}
                </span>
                <span>
                  <OfficialLabel text={finding.ground} />
                </span>
              </p>
            </li>
          );
        })}
      </ul>
      {unjudged.length > 0 && (
        <details className="quiet-summary">
          <summary>{words.evidence.unjudged(unjudged.length)}</summary>
          <ul>
            {unjudged.map((finding, place) => (
              <li key={`${finding.rule} ${finding.cells.join()} ${place}`} className="faint">
                {`${finding.rule}${marks.gap}${explainFinding(finding)}`}
              </li>
            ))}
          </ul>
        </details>
      )}
      <p className="quiet-summary">
        {words.evidence.held(findings.filter(({ outcome }) => outcome === 'passed').length)}
      </p>
    </div>
  );
}

function litOf({ evidence = [] }: Finding): Lit | null {
  const [first] = evidence;
  return first === undefined ? null : { key: null, stretches: evidence, at: first.from };
}
