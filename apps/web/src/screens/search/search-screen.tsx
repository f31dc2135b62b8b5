import { registerNames } from '@gongkai/words';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { Table } from 'antd';
import type { client } from '../../api/client.ts';
import { queries } from '../../api/queries.ts';
import { useSession } from '../../session/use-mandate.ts';
import '../../styles/work.css';
import { Asked } from '../../ui/asked.tsx';
import { CaseLink } from '../../ui/case-link.tsx';
import { NothingHere } from '../../ui/nothing-here.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { printDayAt, thisYear } from '../../ui/today.ts';
import { words } from '../../words.ts';

type Row = Awaited<ReturnType<typeof client.search.find.query>>[number];

const most = 100;

/** Cases of every register that hold the words, newest first. */
export function SearchScreen() {
  const { q } = useSearch({ from: '/signed-in/search' });
  const { mandate } = useSession();
  const text = q ?? '';
  const found = useQuery(queries.found(mandate.unit, text, most));
  return (
    <>
      <PageHead title={text === '' ? words.desk.search : words.desk.searchFor(text)} />
      {text.length < 2 ? (
        <NothingHere title={words.desk.tooShort} what={words.desk.nothingWhat} />
      ) : (
        <Asked query={found}>
          {(rows) =>
            rows.length === 0 ? (
              <NothingHere title={words.desk.nothing} what={words.desk.nothingWhat} />
            ) : (
              <section className="card">
                <p className="section-head soft">
                  {rows.length === most ? words.desk.foundMany(most) : words.desk.found(rows.length)}
                </p>
                <FoundTable rows={rows} />
              </section>
            )
          }
        </Asked>
      )}
    </>
  );
}

function FoundTable({ rows }: { rows: readonly Row[] }) {
  const { mandate } = useSession();
  const tree = useQuery(queries.tree(mandate.unit, thisYear()));
  const names = new Map(tree.data?.units.map(({ code, name }) => [`${code}`, name]));
  return (
    <Table<Row>
      size="middle"
      rowKey={({ register, unit, caseId }) => `${register}/${unit}/${caseId}`}
      dataSource={[...rows]}
      pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
      columns={[
        {
          title: words.desk.title,
          render: (_, { register, unit, caseId, title }) => (
            <CaseLink register={register} unit={unit} id={caseId}>
              {title}
            </CaseLink>
          ),
        },
        { title: words.desk.register, width: 110, render: (_, { register }) => registerNames[register] },
        { title: words.desk.unit, width: 180, render: (_, { unit }) => names.get(unit) ?? unit },
        {
          title: words.desk.day,
          width: 120,
          render: (_, { day }) => <span className="figure">{printDayAt(day)}</span>,
        },
      ]}
    />
  );
}
