import { isFinished } from '@gongkai/auditing';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { queries } from '../../../api/queries.ts';
import { useSession } from '../../../session/use-mandate.ts';
import { Asked } from '../../../ui/asked.tsx';
import { Attachments } from '../../../ui/attachments.tsx';
import { words } from '../../../words.ts';
import { FindingPage } from './finding-page.tsx';
import { FindingSteps } from './finding-steps.tsx';

/** A finding as the auditor works on it. */
export function FindingScreen() {
  const { mandate, may } = useSession();
  const { id, finding } = useParams({ from: '/signed-in/audits/$id/findings/$finding' });
  const found = useQuery(queries.auditFinding(mandate.unit, finding));
  const engagement = useQuery(queries.engagement(mandate.unit, id));
  return (
    <Asked query={engagement}>
      {(of) => (
        <Asked query={found}>
          {(view) => (
            <FindingPage
              view={view}
              back={
                <Link to="/audits/$id" params={{ id }} search={{ tab: 'findings' }}>
                  {words.audits.backToEngagement}
                </Link>
              }
            >
              {of.state === 'open' && <FindingSteps view={view} engagement={of} />}
              <Attachments
                unit={mandate.unit}
                register="audit-evidence"
                caseId={finding}
                title={words.audits.evidence}
                editable={may('audit.edit', mandate.unit) && of.state === 'open' && !isFinished(view.finding.state)}
              />
            </FindingPage>
          )}
        </Asked>
      )}
    </Asked>
  );
}
