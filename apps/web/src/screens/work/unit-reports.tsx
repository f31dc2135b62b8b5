import { ReportState } from '@gongkai/kernel';
import { formNames, printSpan, reportKindNames } from '@gongkai/words';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button, Table } from 'antd';
import type { client } from '../../api/client.ts';
import { queries } from '../../api/queries.ts';
import { useSession } from '../../session/use-mandate.ts';
import { Asked } from '../../ui/asked.tsx';
import { NothingHere } from '../../ui/nothing-here.tsx';
import { StateTag } from '../../ui/state-tag.tsx';
import { printDayAt } from '../../ui/today.ts';
import { words } from '../../words.ts';

type Row = Awaited<ReturnType<typeof client.reports.ofUnit.query>>[number];

/** Every report the unit has, newest first: years already done are still one click away. */
export function UnitReports({ unit }: { unit: string }) {
  const { may } = useSession();
  const navigate = useNavigate();
  const reports = useQuery(queries.reportsOfUnit(unit));
  return (
    <section className="card">
      <div className="section-head row">
        <h2>{words.work.reports}</h2>
        <span className="house-gap" />
        {may('report.record', unit) && (
          <Button onClick={() => void navigate({ to: '/record' })}>{words.record.open}</Button>
        )}
      </div>
      <Asked query={reports}>
        {(rows) =>
          rows.length === 0 ? (
            <NothingHere title={words.work.reportsEmpty} />
          ) : (
            <Table<Row>
              size="middle"
              rowKey={({ key }) => `${key.kind}/${key.form}/${key.period}`}
              dataSource={rows.toSorted((one, other) => other.key.period.localeCompare(one.key.period))}
              pagination={rows.length > 10 ? { pageSize: 10, hideOnSinglePage: true } : false}
              columns={[
                { title: words.common.period, render: (_, { key }) => <OpenReport report={key} /> },
                {
                  title: words.common.form,
                  render: (_, { key }) =>
                    key.kind === 'district'
                      ? `${reportKindNames.district} · ${formNames[key.form]}`
                      : formNames[key.form],
                },
                {
                  title: words.common.state,
                  render: (_, { state }) => <StateTag state={ReportState.nullable().catch(null).parse(state)} />,
                },
                {
                  title: words.shell.totals,
                  render: (_, { counted }) =>
                    counted === null ? (
                      <span className="faint">{words.work.notCounted}</span>
                    ) : (
                      words.work.counted(counted)
                    ),
                },
                { title: words.work.last, render: (_, { by, at }) => `${by} ${printDayAt(at)}` },
              ]}
            />
          )
        }
      </Asked>
    </section>
  );
}

function OpenReport({ report }: { report: Row['key'] }) {
  return (
    <Link to="/reports/$unit/$kind/$form/$period" params={report}>
      {printSpan(report.period)}
    </Link>
  );
}
