import type { ReportRow } from '@gongkai/reports';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Table } from 'antd';
import { type Key, useState } from 'react';
import { queries, type Span } from '../../api/queries.ts';
import { useSession } from '../../session/use-mandate.ts';
import { Asked } from '../../ui/asked.tsx';
import { CoverageLine } from '../../ui/coverage-line.tsx';
import { NothingHere } from '../../ui/nothing-here.tsx';
import { words } from '../../words.ts';
import { filingColumns } from './filing-columns.tsx';
import { FilingSummaryLine } from './filing-summary.tsx';
import { ManyBar } from './many-bar.tsx';
import { PutOffDialog } from './put-off-dialog.tsx';
import { ReturnDialog } from './return-dialog.tsx';
import { StateFilter } from './state-filter.tsx';
import { inState } from './states-of.ts';
import { useDecide } from './use-decide.ts';

/** Coverage, the filter by state, and a line a unit with what can be done about it. */
export function FilingTable({ span, state }: { span: Span; state: string | undefined }) {
  const navigate = useNavigate({ from: '/overview' });
  const rows = useQuery(queries.reports(span, 'own'));
  // What registers count is read a unit: asked for when the list is there, so that it does not travel with the list.
  const checks = useQuery({ ...queries.checks(span, 'own'), enabled: rows.isSuccess });
  const checked = new Map((checks.data ?? []).map(({ unit, ...counts }) => [unit, counts]));
  const totals = useQuery(queries.totals(span));
  const [returning, setReturning] = useState<ReportRow | null>(null);
  const [putOff, setPutOff] = useState<ReportRow | null>(null);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const { mayAnywhere } = useSession();
  const decide = useDecide(span);
  const columns = filingColumns({
    span,
    busy: decide.isPending,
    onAccept: decide.accept,
    onReturn: setReturning,
    onPutOff: setPutOff,
  });

  return (
    <div className="stack">
      <Asked query={totals}>{({ coverage }) => <CoverageLine coverage={coverage} />}</Asked>
      <Asked query={rows}>
        {(all) => (
          <section className="card">
            <FilingSummaryLine span={span} rows={all} />
            <StateFilter
              rows={all}
              value={state ?? 'all'}
              onChange={(next) =>
                void navigate({
                  search: (old) => ({ ...old, state: next === 'all' ? undefined : next }),
                  replace: true,
                })
              }
            />
            <ManyBar
              span={span}
              rows={all.filter(({ unit }) => chosen.includes(unit))}
              all={all}
              onClear={() => setChosen([])}
            />
            <Table<ReportRow>
              {...(mayAnywhere('report.decide') ? { rowSelection: selectionOf(chosen, setChosen) } : {})}
              size="middle"
              rowKey="unit"
              dataSource={all
                .filter((row) => inState(row, state ?? 'all'))
                .map((row) => ({ ...row, ...checked.get(row.unit) }))}
              columns={columns}
              pagination={{ defaultPageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
              locale={{
                emptyText: <NothingHere title={words.overview.empty} what={words.overview.emptyWhat} />,
              }}
            />
          </section>
        )}
      </Asked>
      {putOff !== null && <PutOffDialog span={span} row={putOff} onClose={() => setPutOff(null)} />}
      {returning !== null && (
        <ReturnDialog
          row={returning}
          busy={decide.isPending}
          onCancel={() => setReturning(null)}
          onReason={(reason) => decide.giveBack(returning, reason, () => setReturning(null))}
        />
      )}
    </div>
  );
}

const selectionOf = (chosen: readonly string[], onChange: (units: readonly string[]) => void) => ({
  columnWidth: 48,
  selectedRowKeys: [...chosen],
  preserveSelectedRowKeys: true,
  onChange: (keys: readonly Key[]) => onChange(keys.map(String)),
  getCheckboxProps: ({ unitName }: ReportRow) => ({ 'aria-label': words.filings.choose(unitName) }),
  getTitleCheckboxProps: () => ({ 'aria-label': words.filings.chooseAll }),
});
