import type { SchemeRunRow, SchemeView } from '@gongkai/reports';
import { printSpan, schemeRunKindNames } from '@gongkai/words';
import { Link } from '@tanstack/react-router';
import { Table } from 'antd';
import { printTime } from '../../ui/today.ts';
import { words } from '../../words.ts';

/** Every application of a scheme, of whichever version. */
export const RunsTable = ({ view }: { view: SchemeView }) => (
  <section className="card" aria-label={words.schemes.runs}>
    <p className="sheet-tools">
      <strong>{words.schemes.runs}</strong>
    </p>
    <Table<SchemeRunRow>
      size="middle"
      rowKey="id"
      dataSource={[...view.runs]}
      pagination={{ defaultPageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
      locale={{ emptyText: words.schemes.runsEmpty }}
      columns={[
        {
          title: words.schemes.results,
          render: (_, { id, period, kind }) => (
            <Link to="/schemes/runs/$run/results" params={{ run: id }}>
              {words.schemes.runTitle(printSpan(period), schemeRunKindNames[kind])}
            </Link>
          ),
        },
        { title: words.schemes.versionHead, width: 140, render: (_, { version }) => words.schemes.version(version) },
        {
          title: words.schemes.state,
          width: 120,
          render: (_, { kind, settled }) =>
            kind === 'counted' ? (
              <span className="state-tag" data-state={settled ? 'accepted' : 'none'}>
                {settled ? words.schemes.settled : words.schemes.open}
              </span>
            ) : (
              ''
            ),
        },
        {
          title: words.schemes.when,
          width: 220,
          render: (_, { at, by }) => (
            <>
              <span className="figure">{printTime(at)}</span>
              <div className="faint">{by}</div>
            </>
          ),
        },
      ]}
    />
  </section>
);
