import type { AssistanceRow } from '@gongkai/reports';
import { marks } from '@gongkai/words';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Radio, Table } from 'antd';
import { useState } from 'react';
import { queries } from '../../../api/queries.ts';
import { useSession } from '../../../session/use-mandate.ts';
import '../../../styles/cases.css';
import '../../../styles/lists.css';
import { AskAgain } from '../../../ui/ask-again.tsx';
import { NothingHere } from '../../../ui/nothing-here.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Waiting } from '../../../ui/waiting.tsx';
import { words } from '../../../words.ts';

const say = words.assistance;

/** What a section was handed by its unit: its part of the register of applications, and all it sees of it. */
export function HandedScreen() {
  const { mandate, unitName } = useSession();
  const [open, setOpen] = useState(true);
  const list = useInfiniteQuery(queries.handed(mandate.unit, open));
  const rows = list.data?.pages.flatMap((page) => page.rows) ?? [];
  return (
    <>
      <PageHead title={say.title} below={<p className="soft">{`${unitName}${marks.gap}${say.what}`}</p>} />
      <section className="card">
        <div className="sheet-tools">
          <Radio.Group
            size="small"
            optionType="button"
            value={open}
            onChange={(event) => setOpen(event.target.value)}
            options={[
              { value: true, label: say.open },
              { value: false, label: say.all },
            ]}
          />
        </div>
        {list.isError ? (
          <AskAgain error={list.error} again={list.refetch} />
        ) : list.isPending ? (
          <Waiting />
        ) : rows.length === 0 ? (
          <NothingHere title={say.none} what={say.noneWhat} />
        ) : (
          <HandedTable rows={rows} />
        )}
        {list.hasNextPage && (
          <div className="more">
            <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
              {words.applications.more}
            </Button>
          </div>
        )}
      </section>
    </>
  );
}

const HandedTable = ({ rows }: { rows: readonly AssistanceRow[] }) => (
  <Table<AssistanceRow>
    size="middle"
    rowKey={({ application, asked }) => `${application}/${asked}`}
    dataSource={[...rows]}
    pagination={false}
    columns={[
      { title: say.due, width: 130, render: (_, { due }) => <span className="figure">{due ?? ''}</span> },
      { title: say.number, width: 110, render: (_, { application }) => <span className="figure">{application}</span> },
      {
        title: say.request,
        render: (_, { section, application, request, question }) => (
          <>
            <Link to="/applications/$unit/$id" params={{ unit: section, id: application }}>
              {request}
            </Link>
            <div className="faint">{question}</div>
          </>
        ),
      },
      {
        title: say.asked,
        width: 190,
        render: (_, { kind, askedBy, askedOn }) => (
          <>
            {say.kind[kind]}
            <div className="faint">{say.askedBy(askedBy, askedOn)}</div>
          </>
        ),
      },
      { title: say.state, width: 130, render: (_, { state }) => say.states[state] },
    ]}
  />
);
