import type { CopyRun } from '@gongkai/reports';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { queries } from '../../api/queries.ts';
import { useSession } from '../../session/use-mandate.ts';
import '../../styles/lists.css';
import '../../styles/copies.css';
import { Asked } from '../../ui/asked.tsx';
import { NothingHere } from '../../ui/nothing-here.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { words } from '../../words.ts';
import { CompareButton } from './compare-button.tsx';
import { CopiesFilter } from './copies-filter.tsx';
import { CopiesFoot } from './copies-foot.tsx';
import { CopiesTable } from './copies-table.tsx';

/** Reports that are too much alike, as a comparison found them; which one and what of it stands in the address. */
export function CopiesScreen() {
  const { mandate, unitName } = useSession();
  const { run } = useSearch({ from: '/signed-in/copies' });
  const asked = useQuery({
    ...queries.copyRuns(mandate.unit, run ?? null),
    // While one is being made, it is asked again how far it is.
    refetchInterval: ({ state }) => (isMade(state.data?.job?.state) ? 1_000 : false),
  });
  return (
    <>
      <PageHead title={words.copies.title} below={<p className="soft">{unitName}</p>}>
        {asked.data !== undefined && <CompareButton unit={mandate.unit} job={asked.data.job} last={asked.data.run} />}
      </PageHead>
      <Asked query={asked}>
        {(view) =>
          view.run === null ? (
            <section className="card">
              <NothingHere title={words.copies.nothing} what={words.copies.nothingWhat} />
            </section>
          ) : (
            <Found unit={mandate.unit} runs={view.runs} run={view.run} />
          )
        }
      </Asked>
    </>
  );
}

const isMade = (state: string | undefined): boolean => state === 'queued' || state === 'running';

function Found({ unit, runs, run }: { unit: string; runs: readonly Omit<CopyRun, 'body'>[]; run: CopyRun }) {
  const search = useSearch({ from: '/signed-in/copies' });
  const navigate = useNavigate({ from: '/copies' });
  const { body } = run;
  return (
    <section className="card">
      <CopiesFilter
        unit={unit}
        runs={runs}
        run={run}
        value={search}
        onChange={(change) => void navigate({ search: (old) => ({ ...old, ...change }), replace: true })}
      />
      <p className="sheet-tools">
        <strong className="figure">{words.copies.found(body.found, body.errors)}</strong>
        <span className="soft figure">{words.copies.summary(body.reports, body.texts)}</span>
        {body.kept < body.found && <span className="soft figure">{words.copies.kept(body.kept)}</span>}
      </p>
      <CopiesTable unit={unit} run={run.id} relation={search.relation ?? null} of={search.of ?? null} />
      <CopiesFoot body={body} />
    </section>
  );
}
