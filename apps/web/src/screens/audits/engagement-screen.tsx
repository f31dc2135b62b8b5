import type { EngagementView } from '@gongkai/reports';
import { engagementStateNames, formNames, marks, printSpan } from '@gongkai/words';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Button, Tabs } from 'antd';
import { useState } from 'react';
import { queries } from '../../api/queries.ts';
import { useSession } from '../../session/use-mandate.ts';
import '../../styles/audits.css';
import '../../styles/cases.css';
import '../../styles/lists.css';
import { Asked } from '../../ui/asked.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { words } from '../../words.ts';
import { ChecklistTab } from './checklist-tab.tsx';
import { ConcludeButton } from './conclude-button.tsx';
import { EngagementTab } from './engagement-search.ts';
import { FindingsTab } from './findings/findings-tab.tsx';
import { LedgerTab } from './ledger/ledger-tab.tsx';
import { PapersTab } from './papers-tab.tsx';
import { PlanDialog } from './plan-dialog.tsx';
import { SamplesTab } from './samples/samples-tab.tsx';

/** One engagement: what is asked, what does not add up, what was drawn, what was found, and its papers. */
export function EngagementScreen() {
  const { mandate } = useSession();
  const { id } = useParams({ from: '/signed-in/audits/$id' });
  const found = useQuery(queries.engagement(mandate.unit, id));
  return <Asked query={found}>{(view) => <Engagement view={view} />}</Asked>;
}

function Engagement({ view }: { view: EngagementView }) {
  const { tab = 'checklist' } = useSearch({ from: '/signed-in/audits/$id' });
  const navigate = useNavigate({ from: '/audits/$id' });
  const [planning, setPlanning] = useState(false);
  const { body, state, subtreeName } = view;
  const items = [
    { key: 'checklist', children: <ChecklistTab view={view} /> },
    { key: 'ledger', children: <LedgerTab view={view} /> },
    { key: 'samples', children: <SamplesTab view={view} /> },
    { key: 'findings', children: <FindingsTab view={view} /> },
    { key: 'papers', children: <PapersTab view={view} /> },
  ] as const;
  return (
    <>
      <PageHead
        title={body.title}
        below={
          <p className="soft">{`${subtreeName}${marks.gap}${printSpan(body.period)} ${formNames[body.form]}${marks.gap}${view.id}`}</p>
        }
      >
        <span className="state-tag" data-state={state === 'concluded' ? 'accepted' : 'submitted'}>
          {engagementStateNames[state]}
        </span>
        {state === 'open' && <Button onClick={() => setPlanning(true)}>{words.audits.edit}</Button>}
        <ConcludeButton view={view} />
        <Link to="/audits">{words.audits.back}</Link>
      </PageHead>
      <Tabs
        activeKey={tab}
        destroyOnHidden
        onChange={(key) => void navigate({ search: (old) => ({ ...old, tab: EngagementTab.parse(key) }) })}
        items={items.map(({ key, children }) => ({ key, label: words.audits.tabs[key], children }))}
      />
      {planning && <PlanDialog engagement={view} onClose={() => setPlanning(false)} onSaved={() => undefined} />}
    </>
  );
}
