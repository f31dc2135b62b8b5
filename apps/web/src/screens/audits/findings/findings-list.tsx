import type { AuditFindingRow } from '@gongkai/reports';
import { auditFindingStateNames, auditSeverityNames, printDay } from '@gongkai/words';
import { Table } from 'antd';
import type { ReactNode } from 'react';
import { NothingHere } from '../../../ui/nothing-here.tsx';
import { words } from '../../../words.ts';
import { stateOf } from './state-of.ts';

interface Props {
  readonly rows: readonly AuditFindingRow[];
  readonly empty: readonly [title: string, what: string];
  readonly link: (row: AuditFindingRow) => ReactNode;
  /** For the audited side: who found it. */
  readonly from?: true;
}

/** Findings with where each stands; whoever has not answered in time is said to be late. */
export function FindingsList({ rows, empty: [title, what], link, from }: Props) {
  return (
    <Table<AuditFindingRow>
      size="middle"
      rowKey={({ auditor, id }) => `${auditor}/${id}`}
      dataSource={[...rows]}
      pagination={{ defaultPageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
      locale={{ emptyText: <NothingHere title={title} what={what} /> }}
      columns={[
        {
          title: words.audits.findingTitle,
          render: (_, row) => (
            <>
              {link(row)}
              <div className="faint figure">{row.id}</div>
            </>
          ),
        },
        {
          title: words.audits.severity,
          width: 100,
          render: (_, { severity }) => (
            <span className={severity === 'serious' ? 'bad' : severity === 'general' ? 'warn' : 'soft'}>
              {auditSeverityNames[severity]}
            </span>
          ),
        },
        {
          title: from === true ? words.audits.from : words.audits.of,
          width: 180,
          render: (_, row) => (from === true ? `${row.auditorName} → ${row.ofName}` : row.ofName),
        },
        {
          title: words.audits.due,
          width: 150,
          render: (_, { answerBy, late }) => (
            <>
              <span className="figure">{answerBy === null ? '' : printDay(answerBy)}</span>
              {late && <div className="bad">{words.audits.overdue}</div>}
            </>
          ),
        },
        {
          title: words.audits.state,
          width: 130,
          render: (_, { state }) => (
            <span className="state-tag" data-state={stateOf[state]}>
              {auditFindingStateNames[state]}
            </span>
          ),
        },
      ]}
    />
  );
}
