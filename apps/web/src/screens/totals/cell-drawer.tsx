import { type Cell, findCell, getForm } from '@gongkai/forms';
import type { CellContributions, ExplainedChange } from '@gongkai/reports';
import { marks, measureIn, unitKindNames, withGloss } from '@gongkai/words';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Drawer, Table } from 'antd';
import { queries, type Span } from '../../api/queries.ts';
import { Asked } from '../../ui/asked.tsx';
import { ChangeTable } from '../../ui/change-table.tsx';
import { FigureText } from '../../ui/figure-text.tsx';
import { showFigure } from '../../ui/show-figure.ts';
import { printTime } from '../../ui/today.ts';
import { words } from '../../words.ts';

type Row = CellContributions['rows'][number];

/** What one total is made of: a line a unit, those that have not filed among them by name. */
export function CellDrawer({
  span,
  cell: code,
  changes,
  onClose,
}: {
  span: Span;
  cell: string;
  /** What of it has changed since the report above was published. */
  changes: readonly ExplainedChange[];
  onClose: () => void;
}) {
  const cell = findCell(getForm(span.form), code);
  const made = useQuery(queries.cell(span, code));
  return (
    <Drawer
      open
      size={820}
      title={`${words.totals.drawer}${marks.colon}${withGloss(cell?.fullLabel ?? code)}`}
      onClose={onClose}
    >
      <Asked query={made}>
        {({ total, rows }) => (
          <div className="stack">
            {cell !== undefined && (
              <p className="row">
                <span>{words.common.total}</span>
                <strong className="figure drawer-total">
                  {total === null ? words.totals.nobody : showFigure(cell, total)}
                </strong>
                <span className="soft">{measureIn(cell.measure)}</span>
                <span className="soft">{statusCount(rows)}</span>
              </p>
            )}
            {changes.length > 0 && (
              <section>
                <h3 className="warn">{words.corrections.moreCells(changes.length)}</h3>
                <ChangeTable form={getForm(span.form)} rows={changes} withUnits />
              </section>
            )}
            {cell !== undefined && <Contributions cell={cell} rows={rows} span={span} />}
          </div>
        )}
      </Asked>
    </Drawer>
  );
}

const statuses = ['value', 'zero', 'not-reported', 'not-applicable', 'missing'] as const;

const statusCount = (rows: readonly Row[]): string =>
  statuses
    .map((status) => ({ status, count: rows.filter((row) => row.status === status).length }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => `${words.totals.status[status]} ${count}`)
    .join(marks.comma);

function Contributions({ cell, rows, span }: { cell: Cell; rows: readonly Row[]; span: Span }) {
  const { form, period } = span;
  return (
    <Table<Row>
      size="small"
      rowKey="unit"
      dataSource={[...rows]}
      pagination={{ defaultPageSize: 100, hideOnSinglePage: true }}
      columns={[
        {
          title: words.common.unit,
          render: (_, row) => (
            <>
              {row.status === 'missing' ? (
                row.unitName
              ) : (
                <Link
                  to="/reports/$unit/$kind/$form/$period"
                  params={{ unit: row.unit, kind: 'own', form, period }}
                  search={{ cell: cell.code }}
                >
                  {row.unitName}
                </Link>
              )}
              <div className="faint figure">{`${unitKindNames[row.unitKind]} ${row.unit}`}</div>
            </>
          ),
        },
        {
          title: words.common.state,
          width: 80,
          render: (_, { status }) => (
            <span className={status === 'missing' ? 'bad' : status === 'value' ? '' : 'soft'}>
              {words.totals.status[status]}
            </span>
          ),
          filters: statuses.map((status) => ({ text: words.totals.status[status], value: status })),
          onFilter: (value, { status }) => status === value,
        },
        {
          title: words.totals.figure,
          width: 110,
          align: 'right',
          sorter: (one, other) => (one.figure ?? -1) - (other.figure ?? -1),
          render: (_, { status, figure, unitKind }) =>
            status === 'missing' ? '' : <FigureText cell={cell} kind={unitKind} figure={figure} />,
        },
        {
          title: words.totals.byWhom,
          width: 160,
          render: (_, { by, at }) =>
            by === null ? (
              ''
            ) : (
              <>
                {by}
                {at !== null && <div className="faint figure">{printTime(at)}</div>}
              </>
            ),
        },
        {
          title: words.totals.waiver,
          render: (_, { waivers }) => waivers.map(({ finding, reason }) => <p key={finding}>{reason}</p>),
        },
      ]}
    />
  );
}
