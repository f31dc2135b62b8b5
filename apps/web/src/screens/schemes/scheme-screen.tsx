import { wholeOf } from '@gongkai/auditing';
import { printPoints } from '@gongkai/kernel';
import type { SchemeView } from '@gongkai/reports';
import { marks, schemeStateNames } from '@gongkai/words';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { client } from '../../api/client.ts';
import { queries } from '../../api/queries.ts';
import { useSession } from '../../session/use-mandate.ts';
import '../../styles/audits.css';
import '../../styles/cases.css';
import { Asked } from '../../ui/asked.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Refused } from '../../ui/refused.tsx';
import { words } from '../../words.ts';
import { useAudit } from '../audits/use-audit.ts';
import { HeadDialog } from './head-dialog.tsx';
import { ItemsTable } from './items-table.tsx';
import { RunsTable } from './runs-table.tsx';
import { schemeTag } from './scheme-tag.ts';
import { ScoreButton } from './score-button.tsx';

/** One version of a scheme: its items, whether it may come into force, and every application of it. */
export function SchemeScreen() {
  const { mandate } = useSession();
  const { id, version } = useParams({ from: '/signed-in/schemes/$id/$version' });
  const found = useQuery(queries.scheme(mandate.unit, id, version));
  return <Asked query={found}>{(view) => <Scheme view={view} />}</Asked>;
}

function Scheme({ view }: { view: SchemeView }) {
  const [heading, setHeading] = useState(false);
  const { body, state, version } = view;
  const isDraft = state === 'draft';
  return (
    <>
      <PageHead
        title={body.title}
        below={
          <p className="soft">
            {`${words.schemes.version(version)}${marks.gap}${words.schemes.itemsOf(body.items.length, printPoints(wholeOf(body)))}${marks.gap}${body.ground}`}
          </p>
        }
      >
        <span className="state-tag" data-state={schemeTag[state]}>
          {schemeStateNames[state]}
        </span>
        {isDraft && <Button onClick={() => setHeading(true)}>{words.schemes.edit}</Button>}
        {state !== 'retired' && <ScoreButton view={view} />}
        <StandingButton view={view} />
        <Link to="/schemes">{words.schemes.back}</Link>
      </PageHead>
      <div className="stack">
        <p className={isDraft && !view.rehearsed ? 'warn' : 'soft'}>{standingOf(view)}</p>
        {view.versions.length > 1 && <Versions view={view} />}
        <ItemsTable view={view} />
        <RunsTable view={view} />
      </div>
      {heading && <HeadDialog view={view} onClose={() => setHeading(false)} onSaved={() => undefined} />}
    </>
  );
}

/** Every version of the scheme, each with its standing; the others are links. */
const Versions = ({ view: { id, version, versions } }: { view: SchemeView }) => (
  <nav aria-label={words.schemes.versions} className="row">
    <span className="soft">{words.schemes.versions}</span>
    {versions.map((each) => {
      const name = `${words.schemes.version(each.version)}${marks.open}${schemeStateNames[each.state]}${marks.close}`;
      return each.version === version ? (
        <strong key={each.version} aria-current="page">
          {name}
        </strong>
      ) : (
        <Link key={each.version} to="/schemes/$id/$version" params={{ id, version: each.version }}>
          {name}
        </Link>
      );
    })}
  </nav>
);

/** What is to be done before it may come into force. */
function standingOf({ state, rehearsed, body }: SchemeView): string {
  if (state !== 'draft') return words.schemes.locked;
  if (body.items.length === 0) return words.schemes.begin;
  return rehearsed ? words.schemes.rehearsed : words.schemes.notRehearsed;
}

/** Brings a rehearsed draft into force, or begins a new version of one that is. */
function StandingButton({ view: { id, version, revision, state, rehearsed } }: { view: SchemeView }) {
  const { mandate } = useSession();
  const { unit } = mandate;
  const navigate = useNavigate();
  const activate = useAudit(
    () => undefined,
    () => words.schemes.activated,
  );
  const revise = useAudit<{ version: number }>(
    (next) => void navigate({ to: '/schemes/$id/$version', params: { id, version: next.version } }),
    () => '',
  );
  return state === 'draft' ? (
    <>
      <Button
        type="primary"
        disabled={!rehearsed || activate.isPending}
        onClick={() => activate.mutate(() => client.schemes.activate.mutate({ unit, id, version, revision }))}
      >
        {words.schemes.activate}
      </Button>
      <Refused error={activate.error} />
    </>
  ) : (
    <>
      <Button
        disabled={revise.isPending}
        onClick={() => revise.mutate(() => client.schemes.revise.mutate({ unit, id }))}
      >
        {words.schemes.revise}
      </Button>
      <Refused error={revise.error} />
    </>
  );
}
