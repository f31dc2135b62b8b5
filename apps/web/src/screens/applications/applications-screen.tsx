import { takesApplications } from '@gongkai/registers/applications';
import { houseOf } from '@gongkai/units';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Radio } from 'antd';
import { useState } from 'react';
import { queries } from '../../api/queries.ts';
import { useSession } from '../../session/use-mandate.ts';
import '../../styles/cases.css';
import '../../styles/lists.css';
import { AskAgain } from '../../ui/ask-again.tsx';
import { ExportButton } from '../../ui/export-button.tsx';
import { NothingHere } from '../../ui/nothing-here.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { thisYear } from '../../ui/today.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { words } from '../../words.ts';
import { filterOfSearch, statesFor } from './application-filter.ts';
import { type ApplicationSearch, isNarrowed } from './application-search.ts';
import { ApplicationsTable, keyOfRow } from './applications-table.tsx';
import { BulkSteps, bulkStepsOf } from './bulk-steps.tsx';
import { FilterBar } from './filter-bar.tsx';
import { HandedScreen } from './handed/handed-screen.tsx';
import { ImportApplications } from './import-applications.tsx';

/** 依申请公开: the register, what is due first. */
export function ApplicationsScreen() {
  const { unit } = useSession().mandate;
  // A section takes no applications: it has what its unit hands to it.
  return houseOf(unit) === unit ? <Applications /> : <HandedScreen />;
}

function Applications() {
  const search = useSearch({ from: '/signed-in/applications' });
  const navigate = useNavigate({ from: '/applications' });
  const { mandate, unitName, may } = useSession();
  const [importing, setImporting] = useState(false);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const sort = search.sort ?? 'due';
  const waiting = statesFor((permission) => may(permission, mandate.unit));
  const filter = filterOfSearch(search, waiting);
  const below = search.below === 'yes';
  const list = useInfiniteQuery(queries.applications({ unit: mandate.unit, below, filter, sort }));
  const rows = list.data?.pages.flatMap((page) => page.rows) ?? [];
  const counts = list.data?.pages[0]?.counts ?? null;
  const tree = useQuery(queries.tree(mandate.unit, thisYear()));
  const units = tree.data?.units ?? [];
  const kind = units.find(({ code }) => code === mandate.unit)?.kind;
  const takes = kind === undefined || takesApplications(kind);
  const mayEdit = takes && may('application.edit', mandate.unit);
  const choosable = (row: (typeof rows)[number]): boolean =>
    row.unit === mandate.unit && bulkStepsOf(row, may).length > 0;
  // A case may have moved on since it was chosen.
  const chosenRows = rows.filter((row) => chosen.includes(keyOfRow(row)) && choosable(row));
  const change = (part: Partial<ApplicationSearch>): void =>
    void navigate({ search: (before) => ({ ...before, ...part }), replace: true });

  return (
    <>
      <PageHead title={words.applications.title} below={<p className="soft">{unitName}</p>}>
        <ExportButton unit={mandate.unit} kind="export-applications" filter={{ below, filter, sort }} />
        {mayEdit && <Button onClick={() => setImporting(true)}>{words.applications.import}</Button>}
        {mayEdit && (
          <Button type="primary" onClick={() => void navigate({ to: '/applications/new' })}>
            {words.applications.register}
          </Button>
        )}
      </PageHead>
      <section className="card">
        <FilterBar search={search} onChange={change} hasDesk={waiting.length > 0} />
        <div className="sheet-tools">
          {counts !== null && <span>{words.applications.counts(counts.total, counts.open, counts.overdue)}</span>}
          {isNarrowed(search) && (
            <button
              type="button"
              className="link-button"
              onClick={() => void navigate({ search: { sort: search.sort }, replace: true })}
            >
              {words.applications.clear}
            </button>
          )}
          {chosenRows.length > 0 && <BulkSteps rows={chosenRows} may={may} onDone={() => setChosen([])} />}
          <span className="house-gap" />
          <Radio.Group
            size="small"
            optionType="button"
            value={sort}
            onChange={(event) => change({ sort: event.target.value })}
            options={[
              { value: 'due', label: words.applications.sortDue },
              { value: 'received', label: words.applications.sortReceived },
            ]}
          />
        </div>
        {list.isError ? (
          <AskAgain error={list.error} again={list.refetch} />
        ) : list.isPending ? (
          <Waiting />
        ) : rows.length === 0 && !isNarrowed(search) ? (
          <NothingHere
            title={takes ? words.applications.noneYet : words.applications.notHere}
            what={takes ? words.applications.noneYetWhat : words.applications.notHereWhat}
          />
        ) : (
          <ApplicationsTable
            rows={rows}
            own={mandate.unit}
            units={units}
            choosable={rows.some(choosable) ? choosable : null}
            chosen={chosenRows.map(keyOfRow)}
            onChoose={setChosen}
          />
        )}
        {list.hasNextPage && (
          <div className="more">
            <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
              {words.applications.more}
            </Button>
          </div>
        )}
      </section>
      {importing && <ImportApplications unit={mandate.unit} onClose={() => setImporting(false)} />}
    </>
  );
}
