import type { EvidenceRow, ListedEvidence } from '@gongkai/reports';
import { evidenceFileKindNames, evidenceStateNames } from '@gongkai/words';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Table } from 'antd';
import { queries } from '../../api/queries.ts';
import { useSession } from '../../session/use-mandate.ts';
import { NothingHere } from '../../ui/nothing-here.tsx';
import { printTime, thisYear } from '../../ui/today.ts';
import { words } from '../../words.ts';
import { RemoveEvidence } from './remove-evidence.tsx';
import { rivalName } from './rival-name.ts';
import { storedSentence } from './stored-sentence.ts';
import { Unfound } from './unfound.tsx';

/** Old reports, the newest first; what could not be read says why in its row. */
export function EvidenceTable({ rows, isFiltered }: { rows: readonly ListedEvidence[]; isFiltered: boolean }) {
  const { mandate, may } = useSession();
  const tree = useQuery(queries.tree(mandate.unit, thisYear()));
  const names = new Map(tree.data?.units.map(({ code, name }) => [String(code), name]));
  const empty = isFiltered ? (
    <NothingHere title={words.evidence.emptyFound} />
  ) : (
    <NothingHere title={words.evidence.empty} what={words.evidence.emptyWhat} />
  );
  return (
    <Table<ListedEvidence>
      size="middle"
      rowKey="id"
      dataSource={[...rows]}
      pagination={false}
      locale={{ emptyText: empty }}
      columns={[
        {
          title: words.evidence.file,
          render: (_, row) => (
            <>
              {row.state === 'refused' ? (
                row.name
              ) : (
                <Link to="/evidence/$unit/$id" params={{ unit: row.unit, id: row.id }}>
                  {row.name}
                </Link>
              )}
              <div className="faint">{`${evidenceFileKindNames[row.kind]} · ${words.attachments.size(row.size)}`}</div>
            </>
          ),
        },
        {
          title: words.evidence.report,
          width: 240,
          render: (_, row) => row.state !== 'refused' && <AboutWhom row={row} names={names} />,
        },
        {
          title: words.evidence.state,
          width: 320,
          render: (_, row) => (
            <>
              <span className="state-tag" data-state={tagOf[row.state]}>
                {evidenceStateNames[row.state]}
              </span>
              {row.refusal !== null && <div className="bad evidence-why">{storedSentence(row)}</div>}
              <Contradicted row={row} />
              <Unfound of={row} />
            </>
          ),
        },
        { title: words.evidence.left, width: 130, render: (_, row) => <Left row={row} /> },
        {
          title: words.evidence.handed,
          width: 160,
          render: (_, { at, by }) => (
            <>
              {by}
              <div className="faint figure">{printTime(at)}</div>
            </>
          ),
        },
        {
          title: words.evidence.act,
          width: 80,
          render: (_, row) =>
            may('evidence.edit', row.unit) &&
            row.state !== 'recorded' &&
            row.state !== 'adopted' && <RemoveEvidence row={row} />,
        },
      ]}
    />
  );
}

const tagOf = {
  refused: 'returned',
  read: 'draft',
  reviewed: 'submitted',
  recorded: 'accepted',
  adopted: 'accepted',
} as const;

function AboutWhom({ row, names }: { row: EvidenceRow; names: ReadonlyMap<string, string> }) {
  const { aboutUnit, unitName, year } = row;
  const unread = unitName === null ? words.evidence.unitUnread : words.evidence.unitUnknown(unitName);
  return (
    <>
      {aboutUnit === null ? <span className="warn">{unread}</span> : (names.get(aboutUnit) ?? unitName ?? aboutUnit)}
      <div className={year === null ? 'warn' : 'faint'}>
        {year === null ? words.evidence.yearUnread : words.evidence.year(year)}
      </div>
    </>
  );
}

/** Another paper of the same unit and year says otherwise: said at both, each leading to the two side by side. */
const Contradicted = ({ row: { unit, id, rivals } }: { row: ListedEvidence }) =>
  rivals.map((rival) => (
    <div key={`${rival.unit}/${rival.id}/${rival.form}`} className="evidence-why">
      <Link className="bad" to="/evidence/$unit/$id" params={{ unit, id }} search={{ side: 'rivals' }}>
        {words.evidence.rivals.against(rivalName(rival, unit), rival.cells.length)}
      </Link>
    </div>
  ));

function Left({ row: { state, undecided, asked, doubtful } }: { row: EvidenceRow }) {
  if (state === 'refused') return null;
  if (undecided === 0) return <span className="faint">{words.evidence.allSeen(asked)}</span>;
  return (
    <>
      <span className="figure">{words.evidence.leftCount(undecided, asked)}</span>
      {doubtful > 0 && <div className="warn">{words.evidence.doubtful(doubtful)}</div>}
    </>
  );
}
