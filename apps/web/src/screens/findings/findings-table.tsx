import { explainFinding } from '@gongkai/words';
import { useNavigate } from '@tanstack/react-router';
import { Button, Table } from 'antd';
import { useMemo, useState } from 'react';
import { Ground } from '../../ui/ground.tsx';
import { NothingHere } from '../../ui/nothing-here.tsx';
import { StateTag } from '../../ui/state-tag.tsx';
import { words } from '../../words.ts';
import { FindingsFilter } from './findings-filter.tsx';
import { type Filter, matches, noFilter, type ShownRow, shownRows, type WireRow } from './row.ts';

/** Findings of many units with their numbers; a row leads to the cell. */
export function FindingsTable({ rows }: { rows: readonly WireRow[] }) {
  const navigate = useNavigate();
  const [filter, setFilter] = useState<Filter>(noFilter);
  const all = useMemo(() => shownRows(rows), [rows]);
  const shown = all.filter((row) => matches(row, filter));
  const count = (part: Partial<Filter>): number => shown.filter((row) => matches(row, { ...noFilter, ...part })).length;

  const open = ({ unit, kind, form, period, finding }: ShownRow): void => {
    const [cell] = finding.cells;
    void navigate({
      to: '/reports/$unit/$kind/$form/$period',
      params: { unit, kind, form, period },
      search: cell === undefined ? { tab: 'checks' } : { cell },
    });
  };

  return (
    <section className="card">
      <FindingsFilter rows={all} filter={filter} onChange={setFilter} />
      <p className="sheet-tools">
        <strong className="figure">
          {words.findings.summary(
            count({ severity: 'error', status: 'open' }),
            count({ severity: 'warning', status: 'open' }),
            count({ status: 'waived' }),
            count({ status: 'blind' }),
          )}
        </strong>
      </p>
      <Table<ShownRow>
        size="middle"
        rowKey={({ unit, kind, key }) => `${unit}/${kind}/${key}`}
        dataSource={shown}
        pagination={{ defaultPageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
        locale={{ emptyText: <NothingHere title={words.findings.empty} what={words.findings.emptyWhat} /> }}
        columns={[
          {
            title: words.common.unit,
            width: 200,
            render: (_, row) => (
              <>
                {row.unitName} <StateTag state={row.state} />
                <div className="faint figure">{row.unit}</div>
              </>
            ),
          },
          {
            title: words.findings.rule,
            width: 110,
            render: (_, { finding }) => (
              <span className={finding.severity === 'error' ? 'bad' : finding.severity === 'warning' ? 'warn' : 'soft'}>
                {`${words.findings.severity[finding.severity]} ${finding.rule}`}
              </span>
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
            title: words.findings.statusHead,
            width: 200,
            render: (_, row) => <Standing row={row} />,
          },
          {
            title: <span className="visually-hidden">{words.overview.action}</span>,
            width: 110,
            render: (_, row) => <Button onClick={() => open(row)}>{words.findings.open}</Button>,
          },
        ]}
      />
    </section>
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
