import type { CopyRelation } from '@gongkai/comparison/copies';
import type { CopyPairRow, CopyReportRef } from '@gongkai/reports';
import { marks } from '@gongkai/words';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Table } from 'antd';
import { queries } from '../../api/queries.ts';
import { AskAgain } from '../../ui/ask-again.tsx';
import { NothingHere } from '../../ui/nothing-here.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { words } from '../../words.ts';
import { Reasons } from './reasons.tsx';

interface Props {
  readonly unit: string;
  readonly run: string;
  readonly relation: CopyRelation | null;
  readonly of: string | null;
}

/** Pairs of a comparison, the gravest first. */
export function CopiesTable(asked: Props) {
  const found = useInfiniteQuery(queries.copies(asked));
  if (found.isPending) return <Waiting />;
  if (found.isError) return <AskAgain error={found.error} again={found.refetch} />;
  return (
    <>
      <Table<CopyPairRow>
        size="middle"
        rowKey="rank"
        dataSource={found.data.pages.flatMap(({ rows }) => rows)}
        pagination={false}
        locale={{ emptyText: <NothingHere title={words.copies.empty} what={words.copies.emptyWhat} /> }}
        columns={[
          {
            title: words.copies.likeness,
            width: 120,
            render: (_, row) => (
              <>
                <div className="copies-share figure">{words.copies.percent(shareOf(row))}</div>
                <span className={row.severity === 'error' ? 'bad' : 'warn'}>
                  {`${words.copies.severity[row.severity]} ${words.copies.rule[row.relation]}`}
                </span>
              </>
            ),
          },
          { title: words.copies.later, width: 210, render: (_, { left }) => <Named report={left} /> },
          { title: words.copies.earlier, width: 210, render: (_, { right }) => <Named report={right} /> },
          { title: words.copies.why, render: (_, row) => <Reasons row={row} /> },
          {
            title: <span className="visually-hidden">{words.copies.open}</span>,
            width: 100,
            render: (_, { rank, left, right }) => (
              <Link
                to="/copies/$unit/$run/$rank"
                params={{ unit: asked.unit, run: asked.run, rank: String(rank) }}
                aria-label={words.copies.openOf(nameOf(left), nameOf(right))}
              >
                {words.copies.open}
              </Link>
            ),
          },
        ]}
      />
      {found.hasNextPage && (
        <p className="more">
          <Button disabled={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
            {words.common.more}
          </Button>
        </p>
      )}
    </>
  );
}

const nameOf = ({ unitName, year }: CopyReportRef): string => words.copies.report(unitName, year);

/** What the list is ordered by: the text, or the figures where they are more alike. */
const shareOf = ({ likeness: { text, figures } }: CopyPairRow): number =>
  Math.max(text?.own ?? 0, figures === null ? 0 : figures.equal / figures.of);

function Named({ report }: { report: CopyReportRef }) {
  return (
    <>
      {nameOf(report)}
      <div className="faint figure">{`${report.unit}${marks.gap}${words.copies.source[report.source.kind]}`}</div>
    </>
  );
}
