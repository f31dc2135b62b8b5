import type { AuditEntry } from '@gongkai/reports';
import { marks } from '@gongkai/words';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Button, Table } from 'antd';
import { queries } from '../../api/queries.ts';
import { useSession } from '../../session/use-mandate.ts';
import '../../styles/lists.css';
import { AskAgain } from '../../ui/ask-again.tsx';
import { NothingHere } from '../../ui/nothing-here.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { printTime, thisYear } from '../../ui/today.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { words } from '../../words.ts';
import { type Names, summarize } from './summarize.ts';

const limit = 50;

/** Who did what when, newest first. */
export function AuditScreen() {
  const { mandate, unitName } = useSession();
  const audit = useInfiniteQuery(queries.audit(mandate.unit, limit));
  const tree = useQuery(queries.tree(mandate.unit, thisYear()));
  const people = useQuery(queries.people(mandate.unit));
  const persons = new Map(people.data?.map(({ id, name }) => [id, name]));
  const names = new Map<string, string>(tree.data?.units.map(({ code, name }) => [code, name]));
  const rows = audit.data?.pages.flat() ?? [];
  return (
    <>
      <PageHead
        title={words.audit.title}
        below={<p className="soft">{`${unitName}${marks.gap}${words.audit.hashWhat}`}</p>}
      />
      {audit.isPending && <Waiting />}
      {audit.isError && <AskAgain error={audit.error} again={audit.refetch} />}
      {audit.data !== undefined && (
        <section className="card">
          <Table<AuditEntry>
            size="small"
            rowKey="seq"
            dataSource={rows}
            pagination={false}
            sticky={{ offsetHeader: 52 }}
            locale={{ emptyText: <NothingHere title={words.audit.empty} what={words.audit.emptyWhat} /> }}
            columns={columnsOf({ unit: (code) => names.get(code), person: (id) => persons.get(id) })}
          />
          {rows.length > 0 && (
            <p className="more">
              {audit.hasNextPage ? (
                <Button disabled={audit.isFetchingNextPage} onClick={() => void audit.fetchNextPage()}>
                  {words.common.more}
                </Button>
              ) : (
                <span className="faint">{words.audit.end}</span>
              )}
            </p>
          )}
        </section>
      )}
    </>
  );
}

function AuditInput({ input, summary }: { input: string; summary: string }) {
  return (
    <div className="audit-input">
      {summary}
      {summary !== input && (
        <details>
          <summary>{words.audit.whole}</summary>
          <code className="mono">{input}</code>
        </details>
      )}
    </div>
  );
}

const nameOfVerb = (verb: string): string =>
  Object.entries(words.audit.verbs).find(([name]) => name === verb)?.[1] ?? verb;

const columnsOf = (names: Names) => [
  { title: words.audit.seq, dataIndex: 'seq', width: 70, className: 'figure' },
  {
    title: words.audit.when,
    width: 140,
    render: (_: unknown, { at }: AuditEntry) => <span className="figure">{printTime(at)}</span>,
  },
  { title: words.audit.who, dataIndex: 'by', width: 120 },
  { title: words.audit.verb, width: 150, render: (_: unknown, { verb }: AuditEntry) => nameOfVerb(verb) },
  {
    title: words.audit.subject,
    width: 190,
    render: (_: unknown, { subject, actingUnit }: AuditEntry) => (
      <>
        {names.unit(subject)} <span className="faint figure">{subject}</span>
        {subject !== actingUnit && (
          <div className="faint">{`${words.audit.acting} ${names.unit(actingUnit) ?? actingUnit}`}</div>
        )}
      </>
    ),
  },
  {
    title: words.audit.input,
    render: (_: unknown, entry: AuditEntry) => <AuditInput input={entry.input} summary={summarize(entry, names)} />,
  },
  {
    title: words.audit.hash,
    width: 130,
    render: (_: unknown, { hash }: AuditEntry) => (
      <span className="mono faint" title={hash}>
        {hash.slice(0, 12)}
      </span>
    ),
  },
];
