import type { AuditFindingRow, EngagementRow } from '@gongkai/reports';
import { auditFindingStateNames, marks } from '@gongkai/words';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { queries } from '../../api/queries.ts';
import { useSession } from '../../session/use-mandate.ts';
import { Asked } from '../../ui/asked.tsx';
import { DueDay } from '../../ui/due-day.tsx';
import { words } from '../../words.ts';

const unread = { state: 'read', year: null, text: '' } as const;

/** An auditor's own work: findings that wait for its next step, engagements that run, old reports nobody has reviewed. */
export function AuditDesk() {
  const { mandate } = useSession();
  const engagements = useQuery(queries.engagements(mandate.unit));
  const findings = useQuery(queries.auditFindings(mandate.unit, null));
  const papers = useInfiniteQuery(queries.evidence(mandate.unit, unread));
  const running = (engagements.data ?? []).filter(({ state }) => state === 'open');
  const waiting = (findings.data ?? [])
    .filter(isForAuditor)
    .toSorted((one, other) => Number(other.late) - Number(one.late));
  const unreviewed = papers.data?.pages[0]?.count ?? 0;
  const count = waiting.length + running.length + Number(unreviewed > 0);
  return (
    <section className="card" aria-label={words.work.audit.title}>
      <p className="work-count row">
        <strong>{words.work.audit.title}</strong>
        {count > 0 && <span className="faint figure">{count}</span>}
      </p>
      <Asked query={engagements}>
        {() =>
          count === 0 ? (
            <Beginnings />
          ) : (
            <ol className="work-list" data-dateless={waiting.some(({ late }) => late) ? undefined : ''}>
              {waiting.map((row) => (
                <WaitingFinding key={`${row.engagement}/${row.id}`} row={row} />
              ))}
              {running.map((row) => (
                <RunningEngagement key={row.id} row={row} />
              ))}
              {unreviewed > 0 && (
                <Row
                  what={<strong>{words.work.audit.unreviewed(unreviewed)}</strong>}
                  go={<Link to="/evidence">{words.work.audit.review}</Link>}
                />
              )}
            </ol>
          )
        }
      </Asked>
    </section>
  );
}

/** What the audited unit has in hand and in time waits for nobody here. */
const isForAuditor = ({ state, late }: AuditFindingRow): boolean =>
  state === 'raised' || state === 'answered' || state === 'followed' || (state === 'sent' && late);

const WaitingFinding = ({
  row: { engagement, id, title, state, ofName, answerBy, late },
}: {
  row: AuditFindingRow;
}) => (
  <Row
    late={late}
    due={late && <DueDay due={answerBy} late={late} />}
    what={
      <>
        <strong>{late ? words.work.audit.noAnswer : auditFindingStateNames[state]}</strong>
        <span>{id}</span>
        <span className="faint">{ofName}</span>
        <span className="work-note">{title}</span>
      </>
    }
    go={
      <Link to="/audits/$id/findings/$finding" params={{ id: engagement, finding: id }}>
        {words.work.audit.next}
      </Link>
    }
  />
);

const RunningEngagement = ({ row: { id, plan, subtreeName, ...row } }: { row: EngagementRow }) => (
  <Row
    what={
      <>
        <strong>{plan.title}</strong>
        <span className="faint">{subtreeName}</span>
        <span className="work-note">
          {[
            words.audits.checks(row.checks.answered, row.checks.total),
            words.audits.samplesOf(row.samples, row.unticked),
            words.audits.findingsOf(row.findings, row.unfinished),
          ].join(marks.gap)}
        </span>
      </>
    }
    go={
      <Link to="/audits/$id" params={{ id }}>
        {words.work.audit.next}
      </Link>
    }
  />
);

/** Where an auditor who has begun nothing yet may begin. */
const Beginnings = () => (
  <ol className="work-list" data-dateless="">
    {(
      [
        ['/evidence', words.work.audit.begin.evidence],
        ['/comparison', words.work.audit.begin.comparison],
        ['/findings', words.work.audit.begin.findings],
        ['/audits', words.work.audit.begin.engagement],
      ] as const
    ).map(([to, { name, what }]) => (
      <Row
        key={to}
        what={
          <>
            <strong>{name}</strong>
            <span className="work-note">{what}</span>
          </>
        }
        go={<Link to={to}>{words.work.audit.start}</Link>}
      />
    ))}
  </ol>
);

function Row({ late = false, due, what, go }: RowProps) {
  return (
    <li className="work-row" data-late={late ? '' : undefined}>
      <span className="work-due clock-word">{due}</span>
      <span className="work-what">{what}</span>
      <span />
      <span className="work-go">{go}</span>
    </li>
  );
}

interface RowProps {
  readonly late?: boolean;
  readonly due?: ReactNode;
  readonly what: ReactNode;
  readonly go: ReactNode;
}
