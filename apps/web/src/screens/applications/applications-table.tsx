import type { ApplicationListRow } from '@gongkai/reports';
import { applicantKindNames, applicationChannelNames, applicationStateNames, outcomeNames } from '@gongkai/words';
import { Link } from '@tanstack/react-router';
import { Table } from 'antd';
import { words } from '../../words.ts';
import { ClockWord } from './clock-word.tsx';

/** One page after another of the register, what is due first on top. */
export function ApplicationsTable({ rows, own }: { rows: readonly ApplicationListRow[]; own: string }) {
  return (
    <Table<ApplicationListRow>
      size="middle"
      rowKey={({ unit, id }) => `${unit}/${id}`}
      dataSource={[...rows]}
      pagination={false}
      locale={{ emptyText: words.applications.none }}
      columns={[
        { title: words.applications.due, width: 180, render: (_, row) => <ClockWord row={row} /> },
        {
          title: words.applications.number,
          width: 100,
          render: (_, { unit, id }) => (
            <span className="figure">
              {id}
              {unit !== own && <div className="faint">{unit}</div>}
            </span>
          ),
        },
        {
          title: words.applications.content,
          render: (_, { unit, id, title }) => (
            <Link to="/applications/$unit/$id" params={{ unit, id }}>
              {title}
            </Link>
          ),
        },
        {
          title: words.applications.applicant,
          width: 170,
          render: (_, { applicant, applicantKind }) => (
            <>
              {applicant}
              <div className="faint">{applicantKindNames[applicantKind]}</div>
            </>
          ),
        },
        {
          title: words.applications.received,
          width: 130,
          render: (_, { receivedOn, arrivedOn, channel }) => (
            <>
              <span className="figure">{receivedOn ?? arrivedOn}</span>
              <div className="faint">{applicationChannelNames[channel]}</div>
            </>
          ),
        },
        {
          title: words.applications.state,
          width: 180,
          render: (_, { state, outcome }) => (outcome === null ? applicationStateNames[state] : outcomeNames[outcome]),
        },
      ]}
    />
  );
}
