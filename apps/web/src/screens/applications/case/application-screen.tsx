import { ApplicationKey } from '@gongkai/reports';
import { houseOf } from '@gongkai/units';
import { applicationStateNames, marks } from '@gongkai/words';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { queries } from '../../../api/queries.ts';
import { useSession } from '../../../session/use-mandate.ts';
import '../../../styles/cases.css';
import { Asked } from '../../../ui/asked.tsx';
import { Attachments } from '../../../ui/attachments.tsx';
import { CaseHandovers } from '../../../ui/case-handovers.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { words } from '../../../words.ts';
import { CaseFee } from '../../fees/case-fee.tsx';
import { CaseLetters } from '../../letters/case-letters.tsx';
import { ClockWord } from '../clock-word.tsx';
import { HandedCaseScreen } from '../handed/handed-case-screen.tsx';
import { CaseAssistance } from './case-assistance.tsx';
import { CaseFacts } from './case-facts.tsx';
import { CaseRemedies } from './case-remedies.tsx';
import { ClockCard } from './clock-card.tsx';
import { IdentityCard } from './identity-card.tsx';
import { NextSteps } from './next-steps.tsx';
import { TimeLine } from './time-line.tsx';

/** One application: where it stands, what may be done next, and how its term was found. */
export function ApplicationScreen() {
  const key = ApplicationKey.parse(useParams({ from: '/signed-in/applications/$unit/$id' }));
  // Under the code of a section stands what it was handed, and no case.
  return houseOf(key.unit) === key.unit ? <Case of={key} /> : <HandedCaseScreen of={key} />;
}

function Case({ of: key }: { of: ApplicationKey }) {
  const application = useQuery(queries.application(key));
  const { may } = useSession();
  return (
    <Asked query={application}>
      {(view) => (
        <>
          <PageHead
            title={`${view.id}${marks.gap}${view.title}`}
            below={
              <p className="row">
                <Link to="/applications">{words.applications.back}</Link>
                <span className="soft">{view.unitName}</span>
                <span className="state-tag" data-state={view.state}>
                  {applicationStateNames[view.state]}
                </span>
              </p>
            }
          >
            <ClockWord row={view} />
          </PageHead>
          <div className="case">
            <div className="stack">
              <section className="card card-pad no-print">
                <h2>{words.applications.next}</h2>
                <NextSteps view={view} />
              </section>
              <CaseAssistance view={view} />
              <CaseLetters unit={view.unit} id={view.id} />
              <CaseFee view={view} />
              <CaseHandovers unit={view.unit} register="applications" id={view.id} />
              <CaseFacts view={view} />
              {may('identity.read', view.unit) && (
                <Attachments
                  unit={view.unit}
                  register="applications"
                  caseId={view.id}
                  editable={may('application.edit', view.unit)}
                />
              )}
              <CaseRemedies view={view} />
              <TimeLine view={view} />
            </div>
            <div className="stack">
              <ClockCard view={view} />
              <IdentityCard view={view} />
            </div>
          </div>
        </>
      )}
    </Asked>
  );
}
