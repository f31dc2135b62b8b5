import { getForm } from '@gongkai/forms';
import { daysBetween, type Finding } from '@gongkai/kernel';
import { type FindingFilter, type FindingSummary, noFindingFilter } from '@gongkai/reports';
import { explainFinding, printDay } from '@gongkai/words';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button, Table } from 'antd';
import { useState } from 'react';
import { queries, type Span } from '../../api/queries.ts';
import { Ground } from '../../ui/ground.tsx';
import { NothingHere } from '../../ui/nothing-here.tsx';
import { StateTag } from '../../ui/state-tag.tsx';
import { today } from '../../ui/today.ts';
import { words } from '../../words.ts';
import { FindingsFilter } from './findings-filter.tsx';
import { type ShownRow, shownRows } from './row.ts';

/**
 * Findings of many units, page by page, with whose turn it is and how long they have stood; a row leads to the cell. What
 * waits for somebody first: what is explained or could not be checked is counted above and asked for by the filter.
 */
export function FindingsTable({ span }: { span: Span }) {
  const navigate = useNavigate();
  const [filter, setFilter] = useState<FindingFilter>({ ...noFindingFilter, status: 'open' });
  const summary = useQuery(queries.findingSummary(span));
  const found = useInfiniteQuery(queries.findings(span, filter));
  const shown = shownRows(found.data?.pages.flatMap(({ rows }) => rows) ?? []);

  const open = ({ unit, kind, form, period, finding }: ShownRow): void => {
    const { cells, chapters } = getForm(form);
    const cell = finding.cells.find((place) => [...cells, ...chapters].some(({ code }) => code === place));
    void navigate({
      to: '/reports/$unit/$kind/$form/$period',
      params: { unit, kind, form, period },
      search: cell === undefined ? { tab: 'checks' } : { cell },
    });
  };

  return (
    <section className="card">
      <FindingsFilter rules={summary.data?.rules ?? []} filter={filter} onChange={setFilter} />
      {summary.data !== undefined && <Counts counts={summary.data} />}
      <Table<ShownRow>
        size="middle"
        rowKey={({ unit, kind, key }) => `${unit}/${kind}/${key}`}
        dataSource={shown}
        pagination={false}
        loading={found.isPending}
        locale={{
          emptyText: found.isPending ? (
            ' '
          ) : (
            <NothingHere title={words.findings.empty} what={words.findings.emptyWhat} />
          ),
        }}
        columns={[
          {
            title: words.common.unit,
            width: 170,
            render: (_, row) => (
              <>
                {row.unitName} <StateTag state={row.state} />
                <div className="faint figure">{row.unit}</div>
              </>
            ),
          },
          {
            title: words.findings.rule,
            width: 100,
            render: (_, { finding }) => (
              <span className={toneOf(finding)}>{`${words.findings.severity[finding.severity]} ${finding.rule}`}</span>
            ),
          },
          {
            title: words.findings.finding,
            render: (_, { finding }) => (
              <>
                {explainFinding(finding)}
                <div className="faint">
                  <Ground text={finding.ground} />
                </div>
              </>
            ),
          },
          {
            title: words.findings.owner,
            width: 120,
            render: (_, { owner }) => (
              <>
                {owner.unitName}
                {owner.person !== null && <div className="faint">{owner.person}</div>}
              </>
            ),
          },
          {
            title: words.findings.age,
            width: 95,
            render: (_, { since, repeated }) => (
              <>
                <span className="figure" title={printDay(since)}>
                  {words.findings.days(Math.max(0, daysBetween(since, today())))}
                </span>
                {repeated && <div className="warn">{words.findings.repeated}</div>}
              </>
            ),
          },
          {
            title: words.findings.statusHead,
            width: 110,
            render: (_, row) => <Standing row={row} />,
          },
          {
            title: <span className="visually-hidden">{words.overview.action}</span>,
            width: 110,
            render: (_, row) => <Button onClick={() => open(row)}>{words.findings.open}</Button>,
          },
        ]}
      />
      {found.hasNextPage && (
        <p className="sheet-tools">
          <Button loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
            {words.findings.more}
          </Button>
        </p>
      )}
    </section>
  );
}

/** What could not be checked is no error yet. */
const toneOf = ({ outcome, severity }: Finding): string =>
  outcome === 'not-evaluated' ? 'soft' : { error: 'bad', warning: 'warn', notice: 'soft' }[severity];

/** Exact counts of all of it, whatever page one is on, and how they stand to the period before. */
function Counts({ counts: { errors, warnings, waived, blind, repeated, before } }: { counts: FindingSummary }) {
  return (
    <p className="sheet-tools">
      <strong className="figure">{words.findings.summary(errors, warnings, waived, blind)}</strong>
      {repeated > 0 && <span className="warn figure">{words.findings.repeatedCount(repeated)}</span>}
      {before !== null && <span className="soft figure">{words.findings.before(before.errors, before.warnings)}</span>}
    </p>
  );
}

function Standing({ row: { finding, status, waiver } }: { row: ShownRow }) {
  if (finding.outcome === 'not-evaluated')
    return <span className="soft">{words.findings.outcome['not-evaluated']}</span>;
  if (waiver === null) return <span>{words.findings.status[status]}</span>;
  return (
    <>
      {words.findings.status.waived}
      <div className="faint">{words.findings.waivedBy(waiver.by, waiver.reason)}</div>
    </>
  );
}
