import type { RemedyView } from '@gongkai/reports';
import {
  marks,
  printDay,
  remedyKindNames,
  remedyProcedureNames,
  remedyRoleNames,
  remedyStateNames,
} from '@gongkai/words';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { queries } from '../../api/queries.ts';
import { useSession } from '../../session/use-mandate.ts';
import '../../styles/remedies.css';
import { Asked } from '../../ui/asked.tsx';
import { Attachments } from '../../ui/attachments.tsx';
import { CaseHandovers } from '../../ui/case-handovers.tsx';
import { CaseLink } from '../../ui/case-link.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { words } from '../../words.ts';
import { RemedyHistory } from './remedy-history.tsx';
import { RemedySteps } from './remedy-steps.tsx';
import { RemedyTerms } from './remedy-terms.tsx';

/** One case: what it is, what runs, what may be done next, and what has happened. */
export function RemedyScreen() {
  const { unit, id } = useParams({ from: '/signed-in/remedies/$unit/$id' });
  const found = useQuery(queries.remedy(unit, id));
  return <Asked query={found}>{(view) => <Remedy view={view} />}</Asked>;
}

function Remedy({ view }: { view: RemedyView }) {
  const { may } = useSession();
  const { remedy } = view;
  return (
    <>
      <PageHead
        title={remedy.caseNumber}
        below={
          <p className="soft">{`${remedyKindNames[remedy.kind]}${marks.gap}${remedy.organ}${marks.gap}${view.id}`}</p>
        }
      >
        <span className="state-tag">
          {remedy.final === null || remedy.state === 'void'
            ? remedyStateNames[remedy.state]
            : words.remedies.column[remedy.final.result]}
        </span>
        <Link to="/remedies">{words.remedies.back}</Link>
      </PageHead>
      <div className="remedy-page">
        <div className="stack">
          <CaseHandovers unit={view.unit} register="remedies" id={view.id} />
          <RemedyTerms clock={view.clock} suspensions={remedy.suspensions} />
          {may('remedy.edit', view.unit) && <RemedySteps view={view} />}
          <section className="card card-pad">
            <h2>{words.remedies.history}</h2>
            <RemedyHistory history={view.history} />
          </section>
          {may('identity.read', view.unit) && (
            <Attachments
              unit={view.unit}
              register="remedies"
              caseId={view.id}
              editable={may('remedy.edit', view.unit)}
            />
          )}
        </div>
        <RemedyFacts view={view} />
      </div>
    </>
  );
}

function RemedyFacts({ view: { unit, remedy, linked } }: { view: RemedyView }) {
  const isReview = remedy.kind === 'review';
  const facts: readonly (readonly [string, string])[] = [
    [isReview ? words.remedies.receivedReview : words.remedies.receivedSuit, printDay(remedy.receivedOn)],
    [isReview ? words.remedies.acceptedReview : words.remedies.acceptedSuit, printDay(remedy.acceptedOn)],
    [words.remedies.procedure, remedyProcedureNames[remedy.procedure]],
    [words.remedies.role, remedyRoleNames[remedy.role]],
    [words.remedies.matter, remedy.matter],
  ];
  return (
    <section className="card card-pad">
      <h2>{words.remedies.facts}</h2>
      <dl className="remedy-facts">
        {facts.map(
          ([name, value]) =>
            value !== '' && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
        {remedy.application !== null && (
          <div>
            <dt>{words.remedies.application}</dt>
            <dd>
              <CaseLink register="applications" unit={unit} id={remedy.application}>
                {remedy.application}
              </CaseLink>
            </dd>
          </div>
        )}
      </dl>
      {remedy.role === 'co-defendant' && <p className="faint">{words.remedies.coDefendantWhat}</p>}
      {remedy.state === 'void' && <p className="faint">{words.remedies.voidWhat}</p>}
      {remedy.state === 'first-decided' && <p className="faint">{words.remedies.firstHint}</p>}
      {linked.length > 0 && (
        <>
          <h3 className="gap-above">{words.remedies.linked}</h3>
          <ul className="plain-list">
            {linked.map((each) => (
              <li key={each.id}>
                <CaseLink register="remedies" unit={unit} id={each.id}>
                  {each.caseNumber}
                </CaseLink>
                <span className="soft">{`${marks.gap}${remedyKindNames[each.kind]}${marks.gap}${remedyStateNames[each.state]}`}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
