import type { RemedyRow } from '@gongkai/reports';
import { printDay, remedyKindNames, remedyStateNames, remedyStepNames } from '@gongkai/words';
import { Link } from '@tanstack/react-router';
import { Table } from 'antd';
import { NothingHere } from '../../ui/nothing-here.tsx';
import { words } from '../../words.ts';
import { DaysLeft } from './days-left.tsx';

/** Cases, the newest first. `unit`: whose list it is; a case of another unit says whose. */
export function RemediesTable({ rows, unit }: { rows: readonly RemedyRow[]; unit: string }) {
  return (
    <Table<RemedyRow>
      size="middle"
      rowKey={({ unit: of, id }) => `${of}/${id}`}
      dataSource={[...rows]}
      pagination={false}
      locale={{ emptyText: <NothingHere title={words.remedies.empty} what={words.remedies.emptyWhat} /> }}
      columns={[
        {
          title: words.remedies.caseNumber,
          render: (_, row) => (
            <>
              <Link to="/remedies/$unit/$id" params={{ unit: row.unit, id: row.id }}>
                {row.caseNumber}
              </Link>
              {row.unit !== unit && <div className="faint figure">{row.unit}</div>}
            </>
          ),
        },
        {
          title: words.remedies.kind,
          width: 220,
          render: (_, { kind, counted }) => (
            <>
              {remedyKindNames[kind]}
              {!counted && <div className="faint">{words.remedies.notCounted}</div>}
            </>
          ),
        },
        { title: words.remedies.organ, width: 180, dataIndex: 'organ' },
        {
          title: words.remedies.received,
          width: 140,
          render: (_, { receivedOn }) => <span className="figure">{printDay(receivedOn)}</span>,
        },
        {
          title: words.remedies.state,
          width: 170,
          render: (_, { state, result, decidedOn, suspended }) => (
            <>
              <span className="state-tag" data-state={tagOf(state)}>
                {result === null || state === 'void' ? remedyStateNames[state] : words.remedies.column[result]}
              </span>
              {suspended && <div className="warn">{words.remedies.suspended}</div>}
              {decidedOn !== null && <div className="faint">{words.remedies.decidedOn(printDay(decidedOn))}</div>}
            </>
          ),
        },
        {
          title: words.remedies.next,
          width: 200,
          render: (_, { next }) =>
            next === null ? (
              <span className="faint">{words.remedies.nothingDue}</span>
            ) : (
              <>
                <div>{remedyStepNames[next.step]}</div>
                <span className="figure">{printDay(next.dueOn)}</span> <DaysLeft due={next.dueOn} ours />
              </>
            ),
        },
      ]}
    />
  );
}

const tags = { open: 'submitted', appealed: 'submitted', closed: 'accepted' } as const;
const tagOf = (state: string): string => Object.entries(tags).find(([name]) => name === state)?.[1] ?? 'draft';
