import { printPoints } from '@gongkai/kernel';
import type { SchemeRow } from '@gongkai/reports';
import { marks, schemeStateNames } from '@gongkai/words';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button, Table } from 'antd';
import { useState } from 'react';
import { queries } from '../../api/queries.ts';
import { useSession } from '../../session/use-mandate.ts';
import '../../styles/audits.css';
import { Asked } from '../../ui/asked.tsx';
import { NothingHere } from '../../ui/nothing-here.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { printTime } from '../../ui/today.ts';
import { words } from '../../words.ts';
import { HeadDialog } from './head-dialog.tsx';
import { schemeTag } from './scheme-tag.ts';

/** The evaluation schemes of the unit, each as its newest version stands. */
export function SchemesScreen() {
  const { mandate } = useSession();
  const navigate = useNavigate();
  const [creating, setCreating] = useState(false);
  const found = useQuery(queries.schemes(mandate.unit));
  return (
    <>
      <PageHead title={words.schemes.title} below={<p className="soft">{words.schemes.what}</p>}>
        <Button type="primary" onClick={() => setCreating(true)}>
          {words.schemes.create}
        </Button>
      </PageHead>
      <section className="card">
        <Asked query={found}>{(rows) => <Schemes rows={rows} />}</Asked>
      </section>
      {creating && (
        <HeadDialog
          view={null}
          onClose={() => setCreating(false)}
          onSaved={(id, version) => void navigate({ to: '/schemes/$id/$version', params: { id, version } })}
        />
      )}
    </>
  );
}

const Schemes = ({ rows }: { rows: readonly SchemeRow[] }) => (
  <Table<SchemeRow>
    size="middle"
    rowKey="id"
    dataSource={[...rows]}
    pagination={false}
    locale={{ emptyText: <NothingHere title={words.schemes.empty} what={words.schemes.emptyWhat} /> }}
    columns={[
      {
        title: words.schemes.name,
        render: (_, { id, version, title }) => (
          <>
            <Link to="/schemes/$id/$version" params={{ id, version }}>
              {title}
            </Link>
            <div className="faint figure">{`${id}${marks.gap}${words.schemes.version(version)}`}</div>
          </>
        ),
      },
      {
        title: words.schemes.items,
        width: 200,
        render: (_, { items, points }) => words.schemes.itemsOf(items, printPoints(points)),
      },
      {
        title: words.schemes.state,
        width: 180,
        render: (_, { id, version, state, inForce }) => (
          <>
            <span className="state-tag" data-state={schemeTag[state]}>
              {schemeStateNames[state]}
            </span>
            {inForce !== null && inForce !== version && (
              <div>
                <Link to="/schemes/$id/$version" params={{ id, version: inForce }}>
                  {`${words.schemes.version(inForce)}${marks.gap}${schemeStateNames['in-force']}`}
                </Link>
              </div>
            )}
          </>
        ),
      },
      {
        title: words.schemes.updated,
        width: 200,
        render: (_, { updatedAt, updatedBy }) => (
          <>
            <span className="figure">{printTime(updatedAt)}</span>
            <div className="faint">{updatedBy}</div>
          </>
        ),
      },
    ]}
  />
);
