import { findCell, getForm } from '@gongkai/forms';
import type { CountedRow } from '@gongkai/reports';
import { marks, registerNames, withGloss } from '@gongkai/words';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Drawer, Table } from 'antd';
import { queries, type Span } from '../../../api/queries.ts';
import { CaseLink } from '../../../ui/case-link.tsx';
import { showFigure } from '../../../ui/show-figure.ts';
import { printDayAt } from '../../../ui/today.ts';
import { Waiting } from '../../../ui/waiting.tsx';
import { words } from '../../../words.ts';

/** The rows behind a counted cell: as many as the cell says, each a click away (goal G7). */
export function CountedDrawer({ span, cell: code, onClose }: { span: Span; cell: string; onClose: () => void }) {
  const cell = findCell(getForm(span.form), code);
  const pages = useInfiniteQuery(queries.counted(span, code));
  const rows = pages.data?.pages.flatMap((page) => page.rows) ?? [];
  const count = pages.data?.pages[0]?.count ?? 0;
  const isCases = rows.every(({ amount }) => amount === 1);
  return (
    <Drawer
      open
      size={760}
      title={`${words.tally.drawer}${marks.colon}${withGloss(cell?.fullLabel ?? code)}`}
      onClose={onClose}
    >
      {pages.isPending ? (
        <Waiting />
      ) : (
        <div className="stack">
          <p>{words.tally.rows(count)}</p>
          <Table<CountedRow>
            size="small"
            rowKey={({ register, unit, id }) => `${register}/${unit}/${id}`}
            dataSource={rows}
            pagination={false}
            locale={{ emptyText: words.tally.nothing }}
            columns={[
              {
                title: words.tally.day,
                width: 110,
                render: (_, { day }) => <span className="figure">{printDayAt(day)}</span>,
              },
              { title: words.tally.title, render: (_, row) => <CaseLink {...row}>{row.title}</CaseLink> },
              { title: words.tally.register, width: 100, render: (_, { register }) => registerNames[register] },
              { title: words.tally.id, width: 110, render: (_, { id }) => <span className="figure">{id}</span> },
              ...(isCases
                ? []
                : [
                    {
                      title: words.tally.amount,
                      width: 90,
                      align: 'right' as const,
                      render: (_: unknown, { amount }: CountedRow) => (
                        <span className="figure">{cell === undefined ? amount : showFigure(cell, amount)}</span>
                      ),
                    },
                  ]),
            ]}
          />
          {pages.hasNextPage && (
            <Button onClick={() => void pages.fetchNextPage()} loading={pages.isFetchingNextPage}>
              {words.tally.more}
            </Button>
          )}
        </div>
      )}
    </Drawer>
  );
}
