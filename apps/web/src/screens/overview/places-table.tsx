import { ReportState } from '@gongkai/kernel';
import type { PlaceFiling } from '@gongkai/reports';
import { printShortDay } from '@gongkai/words';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Table } from 'antd';
import { queries, type Span } from '../../api/queries.ts';
import { Asked } from '../../ui/asked.tsx';
import { CoverageLine } from '../../ui/coverage-line.tsx';
import { NothingHere } from '../../ui/nothing-here.tsx';
import { StateTag } from '../../ui/state-tag.tsx';
import { words } from '../../words.ts';
import { FilingsFileButton } from './filings-file-button.tsx';

const said = words.filings.places;

/** Above the districts: one row a district, how complete it is and where its report stands; a row opens the district. */
export function PlacesTable({ span }: { span: Span }) {
  const navigate = useNavigate({ from: '/overview' });
  const totals = useQuery(queries.totals(span));
  const places = useQuery(queries.places(span));
  return (
    <div className="stack">
      <Asked query={totals}>{({ coverage }) => <CoverageLine coverage={coverage} />}</Asked>
      <Asked query={places}>
        {(rows) => (
          <section className="card">
            <div className="sheet-tools">
              <span className="house-gap" />
              <FilingsFileButton span={span} />
            </div>
            <Table<PlaceFiling>
              size="middle"
              rowKey="unit"
              dataSource={[...rows]}
              pagination={{ defaultPageSize: 50, hideOnSinglePage: true }}
              locale={{ emptyText: <NothingHere title={said.empty} /> }}
              columns={[
                {
                  title: words.common.unit,
                  render: (_, { unit, unitName }) => (
                    <>
                      <button
                        type="button"
                        className="link-button"
                        onClick={() => void navigate({ search: (old) => ({ ...old, under: unit, state: undefined }) })}
                      >
                        {unitName}
                      </button>
                      <div className="faint figure">{unit}</div>
                    </>
                  ),
                },
                {
                  title: said.opened,
                  width: 100,
                  render: (_, { opened }) =>
                    opened ? <span>{said.yes}</span> : <span className="bad">{said.no}</span>,
                },
                {
                  title: words.totals.reports,
                  width: 130,
                  align: 'right',
                  render: (_, { coverage: { reported, expected } }) => (
                    <span
                      className={reported < expected ? 'figure warn' : 'figure'}
                    >{`${reported} / ${expected}`}</span>
                  ),
                },
                { title: words.overview.nil, width: 90, align: 'right', render: (_, { coverage }) => coverage.nil },
                {
                  title: said.report,
                  width: 150,
                  render: (_, { state }) =>
                    state === null ? (
                      <span className="faint">{said.none}</span>
                    ) : (
                      <StateTag state={ReportState.nullable().catch(null).parse(state)} />
                    ),
                },
                {
                  title: said.published,
                  width: 120,
                  render: (_, { publishedOn }) => (
                    <span className="figure">{publishedOn === null ? '' : printShortDay(publishedOn)}</span>
                  ),
                },
                {
                  title: words.shell.totals,
                  width: 100,
                  render: (_, { unit }) => (
                    <Link to="/totals/$unit" params={{ unit }} search={{ form: span.form, period: span.period }}>
                      {words.shell.totals}
                    </Link>
                  ),
                },
              ]}
            />
          </section>
        )}
      </Asked>
    </div>
  );
}
