import type { ApplicationKey, AssistanceRow } from '@gongkai/reports';
import { marks, outcomeNames, printShortDay } from '@gongkai/words';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { queries } from '../../../api/queries.ts';
import { useSession } from '../../../session/use-mandate.ts';
import '../../../styles/cases.css';
import { Asked } from '../../../ui/asked.tsx';
import { Attachments } from '../../../ui/attachments.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { words } from '../../../words.ts';
import { GroundReading } from '../case/ground-reading.tsx';
import { AnswerForm } from './answer-form.tsx';

const say = words.assistance;

/** One application as a section sees it: the request, what it is asked, and its answer. */
export function HandedCaseScreen({ of }: { of: ApplicationKey }) {
  const asked = useQuery(queries.assistance(of));
  const { may } = useSession();
  return (
    <Asked query={asked}>
      {(rows) => (
        <>
          <PageHead
            title={`${of.id}${marks.gap}${rows.at(-1)?.request.slice(0, 80) ?? ''}`}
            below={
              <p className="row">
                <Link to="/applications">{words.applications.back}</Link>
                <span className="soft">{rows.at(-1)?.sectionName}</span>
              </p>
            }
          />
          <div className="stack">
            <section className="card card-pad">
              <h2>{words.applications.request}</h2>
              <p className="case-prose">{rows.at(-1)?.request}</p>
              <dl className="case-facts">
                <dt>{say.received}</dt>
                <dd className="figure">{rows.at(-1)?.receivedOn ?? words.applications.notReceived}</dd>
              </dl>
            </section>
            {rows.toReversed().map((row) => (
              <section key={row.asked} className="card card-pad" aria-label={say.kind[row.kind]}>
                <AskedOf row={row} />
                {(row.state === 'asked' || row.state === 'answered') && may('application.edit', row.section) ? (
                  <AnswerForm key={row.revision} row={row} />
                ) : (
                  <p className="soft">{row.state === 'asked' ? say.states.asked : say.over}</p>
                )}
              </section>
            ))}
            <Attachments
              unit={of.unit}
              register="applications"
              caseId={of.id}
              editable={
                rows.some(({ state }) => state === 'asked' || state === 'answered') && may('application.edit', of.unit)
              }
            />
          </div>
        </>
      )}
    </Asked>
  );
}

/** What was asked and what has been answered, for the section and for its unit. */
export function AskedOf({ row }: { row: AssistanceRow }) {
  const { kind, state, askedBy, askedOn, question, answer, outcome, ground, answeredBy, answeredOn, due } = row;
  return (
    <>
      <p className="row">
        <strong>{say.kind[kind]}</strong>
        <span className="state-tag" data-state={state}>
          {say.states[state]}
        </span>
        <span className="faint">{say.askedBy(askedBy, askedOn)}</span>
      </p>
      <dl className="case-facts">
        {question !== '' && (
          <>
            <dt>{kind === 'assist' ? say.question : say.note}</dt>
            <dd className="case-prose">{question}</dd>
          </>
        )}
        {due !== null && (
          <>
            <dt>{say.due}</dt>
            <dd className="figure">{printShortDay(due)}</dd>
          </>
        )}
        {answeredBy !== null && answeredOn !== null && (
          <>
            <dt>{say.answer}</dt>
            <dd className="case-prose">
              {answer}
              <span className="faint">{`${marks.gap}${say.answered(answeredBy, answeredOn)}`}</span>
            </dd>
          </>
        )}
        {outcome !== null && (
          <>
            <dt>{say.outcome}</dt>
            <dd>{outcomeNames[outcome]}</dd>
          </>
        )}
      </dl>
      {ground !== null && <GroundReading ground={ground} />}
    </>
  );
}
