import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button } from 'antd';
import { queries } from '../../api/queries.ts';
import { useSession } from '../../session/use-mandate.ts';
import '../../styles/lists.css';
import '../../styles/evidence.css';
import { AskAgain } from '../../ui/ask-again.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { words } from '../../words.ts';
import { EvidenceFilterBar } from './evidence-filter.tsx';
import { EvidenceTable } from './evidence-table.tsx';
import { HandIn } from './hand-in.tsx';
import { OffersCard } from './offers-card.tsx';

/** 历史报告: a place to drop old reports, and what became of each. What is asked of the list stands in the address. */
export function EvidenceScreen() {
  const { mandate, may } = useSession();
  const search = useSearch({ from: '/signed-in/evidence' });
  const navigate = useNavigate({ from: '/evidence' });
  const filter = { state: search.state ?? null, year: search.year ?? null, text: search.q ?? '' };
  const found = useInfiniteQuery(queries.evidence(mandate.unit, filter));
  const pages = found.data?.pages;
  const isFiltered = filter.state !== null || filter.year !== null || filter.text !== '';
  return (
    <>
      <PageHead title={words.evidence.title} below={<p className="soft">{words.evidence.what}</p>} />
      <OffersCard />
      {may('evidence.edit', mandate.unit) && <HandIn key={mandate.unit} unit={mandate.unit} />}
      <section className="card">
        <EvidenceFilterBar
          value={search}
          onChange={(change) => void navigate({ search: (old) => ({ ...old, ...change }), replace: true })}
        />
        {found.isPending && <Waiting />}
        {found.isError && <AskAgain error={found.error} again={found.refetch} />}
        {pages !== undefined && (
          <>
            <EvidenceTable rows={pages.flatMap(({ rows }) => rows)} isFiltered={isFiltered} />
            <p className="more row">
              <span className="faint">{words.evidence.count(pages[0]?.count ?? 0)}</span>
              {found.hasNextPage && (
                <Button disabled={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
                  {words.common.more}
                </Button>
              )}
            </p>
          </>
        )}
      </section>
    </>
  );
}
