import { type AuditFindingView, findingCase } from '@gongkai/reports';
import { auditFindingStateNames, auditSeverityNames, marks } from '@gongkai/words';
import type { ReactNode } from 'react';
import { useSession } from '../../../session/use-mandate.ts';
import '../../../styles/audits.css';
import '../../../styles/cases.css';
import { Attachments } from '../../../ui/attachments.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { words } from '../../../words.ts';
import { FindingHistory } from './finding-history.tsx';
import { OriginLine } from './origin-line.tsx';
import { stateOf } from './state-of.ts';

interface Props {
  readonly view: AuditFindingView;
  readonly back: ReactNode;
  /** What whoever looks can do next. */
  readonly children: ReactNode;
}

/** One finding as both sides read it: what it says, what can be done next, and what has happened. */
export function FindingPage({ view, back, children }: Props) {
  const { row, finding } = view;
  const { body } = finding;
  const parts: readonly (readonly [string, string])[] = [
    [words.audits.facts, body.facts],
    [words.audits.source, body.source],
    [words.audits.ground, body.ground],
    [words.audits.demand, body.demand],
  ];
  return (
    <>
      <PageHead
        title={body.title}
        below={
          <p className="soft">{`${row.ofName}${marks.gap}${auditSeverityNames[body.severity]}${marks.gap}${row.auditorName} ${row.id}`}</p>
        }
      >
        <span className="state-tag" data-state={stateOf[finding.state]}>
          {auditFindingStateNames[finding.state]}
        </span>
        {row.late && <span className="bad">{words.audits.overdue}</span>}
        {back}
      </PageHead>
      <div className="finding-page">
        <div className="stack">
          {children}
          {finding.sentOn !== null && <Enclosed view={view} />}
          <section className="card card-pad">
            <h2>{words.audits.history}</h2>
            <FindingHistory history={view.history} />
          </section>
        </div>
        <section className="card card-pad stack" aria-label={words.audits.tabs.findings}>
          {body.quote !== '' && (
            <figure className="audit-quote">
              <blockquote>{body.quote}</blockquote>
              <figcaption className="faint">{words.audits.quote}</figcaption>
            </figure>
          )}
          <dl className="audit-facts">
            {parts.map(
              ([name, text]) =>
                text !== '' && (
                  <div key={name}>
                    <dt>{name}</dt>
                    <dd className="audit-prose">{text}</dd>
                  </div>
                ),
            )}
          </dl>
          <OriginLine origin={body.origin} />
        </section>
      </div>
    </>
  );
}

/** What the audited unit lays beside its answer: its own to add until the finding is closed, the auditor's to read. */
function Enclosed({ view: { row, finding } }: { view: AuditFindingView }) {
  const { mandate, may } = useSession();
  const isOurs = row.of === mandate.unit && may('audit.answer', row.of);
  const isOpen = finding.state === 'sent' || finding.state === 'answered' || finding.state === 'followed';
  return (
    <Attachments
      unit={row.of}
      register="audit-findings"
      caseId={findingCase(row.auditor, row.id)}
      editable={isOurs && isOpen}
      {...(isOurs ? {} : { of: row.ofName })}
    />
  );
}
