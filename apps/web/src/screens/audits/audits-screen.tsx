import type { EngagementRow } from '@gongkai/reports';
import { engagementStateNames, formNames, printDay, printSpan } from '@gongkai/words';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button, Table } from 'antd';
import { useState } from 'react';
import { queries } from '../../api/queries.ts';
import { useSession } from '../../session/use-mandate.ts';
import '../../styles/audits.css';
import '../../styles/cases.css';
import '../../styles/lists.css';
import { Asked } from '../../ui/asked.tsx';
import { NothingHere } from '../../ui/nothing-here.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { words } from '../../words.ts';
import { PlanDialog } from './plan-dialog.tsx';

/** The engagements of the auditor's unit, each with how far it has come. */
export function AuditsScreen() {
  const { mandate } = useSession();
  const navigate = useNavigate();
  const [planning, setPlanning] = useState(false);
  const found = useQuery(queries.engagements(mandate.unit));
  return (
    <>
      <PageHead title={words.audits.title} below={<p className="soft">{words.audits.what}</p>}>
        <Button type="primary" onClick={() => setPlanning(true)}>
          {words.audits.create}
        </Button>
      </PageHead>
      <section className="card">
        <Asked query={found}>{(rows) => <Engagements rows={rows} />}</Asked>
      </section>
      {planning && (
        <PlanDialog
          engagement={null}
          onClose={() => setPlanning(false)}
          onSaved={(id) => void navigate({ to: '/audits/$id', params: { id } })}
        />
      )}
    </>
  );
}

const Engagements = ({ rows }: { rows: readonly EngagementRow[] }) => (
  <Table<EngagementRow>
    size="middle"
    rowKey="id"
    dataSource={[...rows]}
    pagination={false}
    locale={{ emptyText: <NothingHere title={words.audits.empty} what={words.audits.emptyWhat} /> }}
    columns={[
      {
        title: words.audits.name,
        render: (_, { id, plan }) => (
          <>
            <Link to="/audits/$id" params={{ id }}>
              {plan.title}
            </Link>
            <div className="faint figure">{id}</div>
          </>
        ),
      },
      {
        title: words.audits.subtree,
        width: 150,
        render: (_, { subtreeName, plan }) => (
          <>
            {subtreeName}
            <div className="faint figure">{plan.subtree}</div>
          </>
        ),
      },
      {
        title: words.audits.report,
        width: 230,
        render: (_, { plan }) => `${printSpan(plan.period)} ${formNames[plan.form]}`,
      },
      {
        title: words.audits.startedOn,
        width: 140,
        render: (_, { plan }) => <span className="figure">{printDay(plan.startedOn)}</span>,
      },
      {
        title: words.audits.progress,
        width: 220,
        render: (_, { checks, samples, unticked, findings, unfinished }) => (
          <>
            <div>{words.audits.checks(checks.answered, checks.total)}</div>
            <div className="soft">{words.audits.samplesOf(samples, unticked)}</div>
            <div className="soft">{words.audits.findingsOf(findings, unfinished)}</div>
          </>
        ),
      },
      {
        title: words.audits.state,
        width: 100,
        render: (_, { state }) => (
          <span className="state-tag" data-state={state === 'concluded' ? 'accepted' : 'submitted'}>
            {engagementStateNames[state]}
          </span>
        ),
      },
    ]}
  />
);
