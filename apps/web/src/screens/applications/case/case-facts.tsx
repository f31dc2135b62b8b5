import type { ApplicationView } from '@gongkai/reports';
import {
  applicantKindNames,
  applicationChannelNames,
  deliveryWayNames,
  informationFormNames,
  marks,
  outcomeNames,
  printShortDay,
} from '@gongkai/words';
import { Link } from '@tanstack/react-router';
import { words } from '../../../words.ts';
import { GroundReading } from './ground-reading.tsx';

const say = words.applications;

/** What was asked for, how it came, and what became of it. */
export function CaseFacts({ view }: { view: ApplicationView }) {
  const { intake, request, draft, outcome } = view;
  return (
    <section className="card card-pad">
      <h2>{say.request}</h2>
      <p className="case-prose">{request.description}</p>
      <dl className="case-facts">
        <dt>{say.channel}</dt>
        <dd>
          {[applicationChannelNames[intake.channel], intake.evidence].filter((part) => part !== '').join(marks.gap)}
        </dd>
        <dt>{say.received}</dt>
        <dd className="figure">{view.receivedOn === null ? say.notReceived : printShortDay(view.receivedOn)}</dd>
        <dt>{say.kind}</dt>
        <dd>{applicantKindNames[view.applicantKind]}</dd>
        <dt>{say.form}</dt>
        <dd>{`${informationFormNames[request.form]}${marks.comma}${deliveryWayNames[request.way]}`}</dd>
        {draft === null && outcome !== null && (
          <>
            <dt>{say.outcome}</dt>
            <dd>{outcomeNames[outcome]}</dd>
          </>
        )}
      </dl>
      {view.source !== null && <p className="soft">{say.source(view.source)}</p>}
      <Related view={view} />
      {draft !== null && (
        <>
          <h2 className="case-draft">{say.draft}</h2>
          <p>
            <strong>{outcomeNames[draft.outcome]}</strong>
            <span className="soft">{`${marks.gap}${say.draftBy(draft.by)}`}</span>
          </p>
          <GroundReading ground={draft.ground} />
        </>
      )}
    </section>
  );
}

function Related({ view }: { view: ApplicationView }) {
  const { unit, partOf, parts, mergedInto } = view;
  const to = (id: string) => (
    <Link key={id} to="/applications/$unit/$id" params={{ unit, id }}>
      {` ${id} `}
    </Link>
  );
  return (
    <>
      {partOf !== null && <p>{[say.partOf, to(partOf)]}</p>}
      {parts.length > 0 && <p>{[say.parts, ...parts.map(to)]}</p>}
      {mergedInto !== null && <p>{[say.mergedInto, to(mergedInto)]}</p>}
    </>
  );
}
