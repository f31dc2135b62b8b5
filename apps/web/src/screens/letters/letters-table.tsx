import type { LetterRow } from '@gongkai/reports';
import { printDay } from '@gongkai/words';
import { Link } from '@tanstack/react-router';
import { Table } from 'antd';
import { useSession } from '../../session/use-mandate.ts';
import { CaseLink } from '../../ui/case-link.tsx';
import { NothingHere } from '../../ui/nothing-here.tsx';
import { words } from '../../words.ts';
import { letterName } from './letter-name.ts';

/** Lines of the book. A number leads to what the letter says, an application's number to its case. */
export function LettersTable({ unit, rows }: { unit: string; rows: readonly LetterRow[] }) {
  const mayRead = useSession().may('identity.read', unit);
  return (
    <Table<LetterRow>
      size="middle"
      rowKey="id"
      dataSource={[...rows]}
      pagination={false}
      locale={{ emptyText: <NothingHere title={words.letters.empty} what={words.letters.emptyWhat} /> }}
      columns={[
        { title: words.letters.line, width: 110, render: (_, { id }) => <span className="figure">{id}</span> },
        {
          title: words.letters.number,
          render: (_, { id, number, replaces }) => (
            <>
              {mayRead ? (
                <Link to="/letters/$unit/$id" params={{ unit, id }}>
                  {number}
                </Link>
              ) : (
                number
              )}
              {replaces !== null && <div className="faint">{words.letters.replaces(replaces)}</div>}
            </>
          ),
        },
        { title: words.letters.type, render: (_, { type }) => letterName(type) },
        {
          title: words.letters.application,
          width: 120,
          render: (_, { application }) =>
            application === null ? (
              <span className="faint">{words.letters.noApplication}</span>
            ) : (
              <CaseLink register="applications" unit={unit} id={application}>
                {application}
              </CaseLink>
            ),
        },
        { title: words.letters.issuedOn, width: 150, render: (_, { issuedOn }) => printDay(issuedOn) },
        { title: words.letters.by, width: 120, dataIndex: 'by' },
      ]}
    />
  );
}
