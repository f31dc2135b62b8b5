import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { queries } from '../../api/queries.ts';
import { useSession } from '../../session/use-mandate.ts';
import '../../styles/lists.css';
import '../../styles/remedies.css';
import { AskAgain } from '../../ui/ask-again.tsx';
import { ExportButton } from '../../ui/export-button.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { words } from '../../words.ts';
import { ImportRemedies } from './import-remedies.tsx';
import { RegisterDialog } from './register-dialog.tsx';
import { RemediesFilter } from './remedies-filter.tsx';
import { RemediesTable } from './remedies-table.tsx';

/** Reconsideration and litigation of a unit and those below it; what is asked stands in the address. */
export function RemediesScreen() {
  const { mandate, unitName, may } = useSession();
  const search = useSearch({ from: '/signed-in/remedies' });
  const navigate = useNavigate({ from: '/remedies' });
  const [registering, setRegistering] = useState(false);
  const [importing, setImporting] = useState(false);
  const filter = {
    kind: search.kind ?? null,
    state: search.state ?? null,
    year: search.year ?? null,
    column: search.column ?? null,
    application: search.application ?? null,
    text: search.q ?? '',
  };
  const found = useInfiniteQuery(queries.remedies(mandate.unit, filter));
  const pages = found.data?.pages;
  return (
    <>
      <PageHead title={words.remedies.title} below={<p className="soft">{unitName}</p>}>
        <ExportButton unit={mandate.unit} kind="export-remedies" filter={{ filter }} />
        {may('remedy.edit', mandate.unit) && (
          <Button onClick={() => setImporting(true)}>{words.remedies.import}</Button>
        )}
        {may('remedy.edit', mandate.unit) && (
          <Button type="primary" onClick={() => setRegistering(true)}>
            {words.remedies.register}
          </Button>
        )}
      </PageHead>
      <section className="card">
        <RemediesFilter
          value={search}
          onChange={(change) => void navigate({ search: (old) => ({ ...old, ...change }), replace: true })}
        />
        {found.isPending && <Waiting />}
        {found.isError && <AskAgain error={found.error} again={found.refetch} />}
        {pages !== undefined && (
          <>
            <RemediesTable rows={pages.flatMap(({ rows }) => rows)} unit={mandate.unit} />
            <p className="more row">
              <span className="faint">{words.remedies.count(pages[0]?.count ?? 0)}</span>
              {found.hasNextPage && (
                <Button disabled={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
                  {words.common.more}
                </Button>
              )}
            </p>
          </>
        )}
      </section>
      {importing && <ImportRemedies unit={mandate.unit} onClose={() => setImporting(false)} />}
      {registering && (
        <RegisterDialog unit={mandate.unit} about={filter.application} onClose={() => setRegistering(false)} />
      )}
    </>
  );
}
