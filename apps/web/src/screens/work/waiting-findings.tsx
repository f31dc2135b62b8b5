import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { queries } from '../../api/queries.ts';
import { useSession } from '../../session/use-mandate.ts';
import { words } from '../../words.ts';

/** Findings of the audit that wait for this unit's answer; nothing while there is none. */
export function WaitingFindings() {
  const { mandate, may } = useSession();
  const found = useQuery(queries.addressed(mandate.unit));
  const waiting = (found.data ?? []).filter(({ of, state }) => of === mandate.unit && state === 'sent');
  if (waiting.length === 0) return null;
  return (
    <section className="card" aria-label={words.audits.toAnswer}>
      <p className="work-count row">
        <strong>{words.audits.waiting(waiting.length)}</strong>
      </p>
      <ol className="work-list">
        {waiting.map(({ of, auditor, auditorName, id, title, answerBy, late }) => (
          <li key={`${auditor}/${id}`} className="work-row" data-late={late ? '' : undefined}>
            <span className="work-due">
              <span className="figure">{answerBy}</span>
              {late && <span className="bad">{words.audits.overdue}</span>}
            </span>
            <span className="work-what">
              <strong>{words.audits.toAnswer}</strong>
              <span>{id}</span>
              <span className="faint">{auditorName}</span>
              <span className="work-note">{title}</span>
            </span>
            <span />
            <span className="work-go">
              <Link to="/audit-findings/$unit/$auditor/$id" params={{ unit: of, auditor, id }}>
                {may('audit.answer', of) ? words.audits.goAnswer : words.audits.look}
              </Link>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
